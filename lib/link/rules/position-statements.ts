// A position in; a message out for each statement it rests on that another author made.
import type { EssayNote, NotePosition } from '../../note.ts';
import type { Report } from '../linked.ts';

/**
 * `position-statements`: an author's position rests on his own statements.
 *
 * - Bad: `<Position author="moss" statements="ferry-2020/build-it">` where ferry-2020 is by Reed
 *
 * A mistyped author, of the position or of the essay, has a message of its own.
 */
export function refuseForeignStatements(
  position: NotePosition,
  path: string,
  essays: ReadonlyMap<string, EssayNote>,
  isAuthor: (key: string) => boolean,
  report: Report,
): void {
  if (!isAuthor(position.author.value)) return;
  for (const { value, place } of position.statements) {
    const essay = essays.get(value.split('/')[0] ?? '');
    if (essay === undefined || essay.authors.some((author) => author.value === position.author.value)) continue;
    if (essay.authors.length === 0 || !essay.authors.every((author) => isAuthor(author.value))) continue;
    report({
      path,
      place,
      ruleId: 'position-statements',
      level: 'error',
      reason: `“${value}” is not a statement of “${position.author.value}”`,
      help: `“${essay.key}” is by ${essay.authors.map((author) => author.value).join(', ')}: name statements of the author whose position it is`,
    });
  }
}
