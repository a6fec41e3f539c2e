// A crux in; a message out for each statement that is said to hold and to deny it.
import type { NoteCrux } from '../../note.ts';
import type { Report } from '../linked.ts';

/**
 * `crux-sides`: a statement stands on one side of a crux.
 *
 * - Bad: `<Crux id="who-pays" holds="bridge-2019/toll-pays" denies="bridge-2019/toll-pays">`
 */
export function refuseCruxBothWays(crux: NoteCrux, path: string, report: Report): void {
  for (const { value, place } of crux.denies) {
    if (!crux.holds.some((held) => held.value === value)) continue;
    report({
      path,
      place,
      ruleId: 'crux-sides',
      level: 'error',
      reason: `“${value}” cannot hold the crux “${crux.id}” and deny it`,
      help: 'take it out of holds or out of denies',
    });
  }
}
