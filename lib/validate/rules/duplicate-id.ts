// Things of one note that bear ids in; the same out, the second of two with one id under a name of its own, and a message for it.
import type { Position } from 'unist';
import type { Report } from '../report.ts';

/**
 * `duplicate-id`: an id is an address and belongs to one thing.
 *
 * - Bad: two statements of a note with `id="toll-pays"`
 * - Good: `id="toll-pays"` and `id="toll-pays-later"`
 *
 * The second goes on as "toll-pays~2", an id that nobody can type, so that the rest of it is still checked.
 */
export function separateDuplicates<Thing extends { readonly id: string; readonly tagPlace: Position }>(
  things: readonly Thing[],
  called: string,
  path: string,
  report: Report,
): readonly Thing[] {
  const firsts = new Map<string, Position>();
  return things.map((thing, index) => {
    const first = firsts.get(thing.id);
    if (first === undefined) {
      firsts.set(thing.id, thing.tagPlace);
      return thing;
    }
    report({
      ruleId: 'duplicate-id',
      level: 'error',
      place: thing.tagPlace,
      reason: `another ${called} of this note is “${thing.id}” already`,
      help: 'give one of the two another id',
      related: [{ path, line: first.start.line, column: first.start.column, reason: `the other “${thing.id}”` }],
    });
    return { ...thing, id: `${thing.id}~${index + 1}` };
  });
}
