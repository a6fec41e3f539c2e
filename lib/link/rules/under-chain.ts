// A statement and the heading it names in; true with a message out where the heading is no heading.
import type { EssayNote, NoteStatement } from '../../note.ts';
import { placeIn, type Report } from '../linked.ts';
import { editOf } from '../resolve.ts';

/**
 * `under-chain`: a heading lends its odds to its members and stands under no other heading itself; nothing stands under itself (`self-link`).
 *
 * - Bad: `<Prediction id="c" under="b">` where b says `under="a"`
 * - Good: both b and c say `under="a"`
 */
export function refuseUnderChain(source: NoteStatement, head: NoteStatement, essay: EssayNote, report: Report): boolean {
  const place = source.under?.place ?? source.tagPlace;
  if (head === source) {
    report({
      path: essay.path,
      place,
      ruleId: 'self-link',
      level: 'error',
      reason: `“${source.id}” stands under itself`,
      help: 'name the statement that opens the list, or leave under out',
    });
    return true;
  }
  if (head.under === null) return false;
  report({
    path: essay.path,
    place,
    ruleId: 'under-chain',
    level: 'error',
    reason: `“${head.id}” stands under “${head.under.value}” itself`,
    help: `write under="${head.under.value}"`,
    related: [{ ...placeIn(essay.path, head.under.place), reason: `“${head.id}” is a member here` }],
    edits: source.under === null ? undefined : editOf(source.under, head.under.value),
  });
  return true;
}
