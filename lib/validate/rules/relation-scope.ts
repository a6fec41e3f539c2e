// The ids of one relation in; a message for each that does not suit the place where the relation stands.
import type { Typed } from '../../note.ts';
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

/**
 * The same of `under`: the heading of a list is a statement of the same essay, named by its bare id.
 *
 * - Bad, in the note of bridge-2019: `under="ferry-2020/build-it"`, `under="bridge-2019/toll-pays"`
 * - Good: `under="toll-pays"`
 */
export function refuseForeignHeading(under: Typed | null, essay: string, report: Report): boolean {
  const slash = under?.value.indexOf('/') ?? -1;
  if (under === null || slash < 0) return false;
  const own = under.value.slice(0, slash) === essay;
  const bare = under.value.slice(slash + 1);
  report({
    ruleId: 'relation-scope',
    level: 'error',
    place: under.place,
    reason: own
      ? `“${under.value}” is a statement of this note: inside it ids are bare`
      : `“${under.value}” is not of this essay: a statement stands under one of its own essay`,
    help: own ? `write “${bare}”` : 'name the statement of this note that opens the list, or leave under out',
    edits: own ? bareEdit(under, bare) : undefined,
  });
  return true;
}

function bareEdit(end: Typed, bare: string) {
  const { start, end: stop } = end.place;
  return start.offset === undefined || stop.offset === undefined ? undefined : [{ start: start.offset, end: stop.offset, text: bare }];
}
