// The ids of one relation in; a message for each that does not suit the place where the relation stands.
import type { Typed } from '../../types.ts';
import type { Report } from '../report.ts';

/** Where a relation stands: in a statement of an essay, in an event of a question, or in a debate. */
export type RelationHome = { readonly kind: 'essay' | 'question' | 'debate'; readonly key: string };

/**
 * `relation-scope`: inside an essay a relation joins the essay's own statements, named by their bare ids; relations between
 * essays stand in a debate. In a debate or an event, where several essays meet, ids are full.
 *
 * - Bad, in the note of bridge-2019: `<Supports to="ferry-2020/build-it" />`
 * - Bad, in a debate: `<Supports from="toll-pays" to="ferry-2020/build-it">…</Supports>`
 * - Good, in a debate: `<Supports from="bridge-2019/toll-pays" to="ferry-2020/build-it">…</Supports>`
 */
export function refuseRelationScope(ends: readonly Typed[], element: string, home: RelationHome, report: Report): void {
  for (const end of ends) {
    const slash = end.value.indexOf('/');
    if (home.kind !== 'essay') {
      if (slash >= 0) continue;
      const where = home.kind === 'debate' ? 'a debate' : 'an event';
      report({
        ruleId: 'relation-scope',
        level: 'error',
        place: end.place,
        reason: `“${end.value}” does not say of which essay: in ${where} ids are full`,
        help: `write “essay/${end.value}” with the essay's key`,
      });
    } else if (slash >= 0) {
      const own = end.value.slice(0, slash) === home.key;
      const bare = end.value.slice(slash + 1);
      report({
        ruleId: 'relation-scope',
        level: 'error',
        place: end.place,
        reason: own
          ? `“${end.value}” is a statement of this note: inside it ids are bare`
          : `“${end.value}” is not of this essay: a relation between essays stands in a debate`,
        help: own ? `write “${bare}”` : `move this ${element} into a note in content/debates, with from, full ids and a reason`,
        edits: own ? bareEdit(end, bare) : undefined,
      });
    }
  }
}

function bareEdit(end: Typed, bare: string) {
  const { start, end: stop } = end.place;
  return start.offset === undefined || stop.offset === undefined ? undefined : [{ start: start.offset, end: stop.offset, text: bare }];
}
