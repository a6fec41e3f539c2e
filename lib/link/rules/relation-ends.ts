// The kinds of a relation's ends and its row of the table in; true with a message out where the table does not join them.
import type { Position } from 'unist';
import { type relationKinds, type StatementKind, statementKinds } from '../../vocabulary.ts';
import type { Report } from '../linked.ts';

type Row = (typeof relationKinds)[keyof typeof relationKinds];
const named = (kind: StatementKind) => `a ${statementKinds[kind].element}`;

/**
 * `relation-ends`: each relation joins the kinds that its row in the table names; co-premises are held to the same.
 *
 * - Bad: `<Supports to="bridge-opens-late">` in a Recommendation where bridge-opens-late is a Prediction
 * - Bad: `<Refines to="build-it">` in a Claim where build-it is a Recommendation; `<Qualifies>` in an Event
 * - Good: `<Presupposes to="bridge-opens-late">` in the Recommendation
 */
export function refuseRelationEnds(
  ends: readonly { readonly kind: StatementKind | 'event'; readonly place: Position }[],
  to: StatementKind | null,
  row: Row,
  path: string,
  report: Report,
): boolean {
  const allowed: readonly (readonly [StatementKind, StatementKind])[] | null = row.ends;
  const wrong = ends.find(({ kind }) => {
    if (kind === 'event') return !row.fromEvent;
    return allowed !== null && to !== null && !allowed.some(([a, b]) => a === kind && b === to);
  });
  if (wrong === undefined) return false;
  const fail = (reason: string, help: string) =>
    report({ path, place: wrong.place, ruleId: 'relation-ends', level: 'error', reason, help });
  if (wrong.kind === 'event') {
    fail(`${row.element} cannot go from an Event`, 'an Event can support, attack or undercut');
    return true;
  }
  const { kind } = wrong;
  const possible = (allowed ?? []).filter(([a]) => a === kind).map(([, b]) => named(b));
  fail(
    `${row.element} cannot go from ${named(kind)}${to === null ? '' : ` to ${named(to)}`}`,
    `from ${named(kind)} it goes to ${possible.join(' or ')}; choose another relation, or another end`,
  );
  return true;
}
