// A debate in; a message out for each second position of one author.
import type { DebateNote } from '../../note.ts';
import { placeIn, type Report } from '../linked.ts';

/**
 * `position-twice`: an author takes one position in a debate.
 *
 * - Bad: two `<Position author="moss" …>` in one debate
 */
export function refuseSecondPosition(note: DebateNote, report: Report): void {
  for (const [index, { author }] of note.positions.entries()) {
    const first = note.positions.findIndex((other) => other.author.value === author.value);
    const other = note.positions[first];
    if (first === index || other === undefined) continue;
    report({
      path: note.path,
      place: author.place,
      ruleId: 'position-twice',
      level: 'error',
      reason: `“${author.value}” has a position in this debate already`,
      help: 'make one Position of the two',
      related: [{ ...placeIn(note.path, other.author.place), reason: 'the first' }],
    });
  }
}
