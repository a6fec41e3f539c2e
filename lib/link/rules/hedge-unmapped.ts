// All linked statements and the tables of verbal probability in; a warning out for each hedge of which a table says nothing.
import { findPhrase } from '../../score/match-hedge.ts';
import { compareText, type Linked, type Report } from '../linked.ts';

/**
 * `hedge-unmapped` (warning): a table gives the words of a statement a range, or states why it has none for them.
 *
 * - Warned: `hedge="might"` where hedges.yaml has a table with “might” neither under `entries` nor under `unmapped`
 * - Fine: `hedge="bare"`, of which no table can say anything; a hedge lent by a heading, which is told there
 *
 * Where hedges.yaml could not be read whole, nobody knows.
 */
export function warnUnmapped({ statements, tables }: Linked, report: Report): void {
  const sorted = [...tables].sort((a, b) => compareText(a.id, b.id));
  for (const { source, essay } of statements.values()) {
    const { hedge } = source;
    if (hedge === null || hedge.value === '' || hedge.value === 'bare') continue;
    const lacking = sorted.filter((table) => findPhrase(hedge.value, table) === null).map(({ id }) => id);
    if (lacking.length === 0) continue;
    report({
      path: essay.path,
      place: hedge.place,
      ruleId: 'hedge-unmapped',
      level: 'warning',
      reason: `“${hedge.value}” has neither a range nor a reason in ${lacking.join(', ')}`,
      help: 'in hedges.yaml, add it to entries or, with the reason, to unmapped',
    });
  }
}
