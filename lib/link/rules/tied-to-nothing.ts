// All linked statements and relations in; a warning out for each core statement without any relation.
import type { EssayNote } from '../../note.ts';
import type { Linked, Report } from '../linked.ts';

/**
 * `tied-to-nothing` (warning): a core statement without a relation in or out is a sign that something was missed.
 *
 * - Warned: `<Claim id="river-is-wide" …>` that nothing supports, that supports nothing, and that stands under nothing
 * - Fine: the same with `weight="minor"`, with a relation, as a co-premise, or as an end of a link that is undercut
 *
 * Where its essay or a debate could not be read whole, or a relation of the essay names nothing known or itself, nobody knows.
 */
export function warnTiedToNothing({ notes, statements, stated, derived, unsure }: Linked, report: Report): void {
  if (unsure.has('debate')) return;
  const linked = new Set(stated.filter(({ relation }) => relation.from !== relation.to).map(({ source }) => source));
  const tied = new Set(
    [...stated.map(({ relation }) => relation), ...derived].flatMap(({ from, to, with: joint }) => [from, ...to.split(' > '), ...joint]),
  );
  const isSure = ({ partial, statements: own }: EssayNote) =>
    !partial && own.every(({ relations }) => relations.every((relation) => linked.has(relation)));
  const sure = new Set(notes.filter((note) => note.kind === 'essay').filter(isSure));
  for (const { statement, source, essay } of statements.values()) {
    if (!sure.has(essay) || statement.weight !== 'core' || tied.has(statement.id) || source.under !== null) continue;
    report({
      path: essay.path,
      place: source.tagPlace,
      ruleId: 'tied-to-nothing',
      level: 'warning',
      reason: `“${source.id}” is tied to nothing`,
      help: 'say what it rests on or what rests on it, or that it is weight="minor"',
    });
  }
}
