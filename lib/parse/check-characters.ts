// The text of a file in; a message for each character that cannot be read or that changes the direction of text unseen, out.
import type { InputFile } from '../raw-note.ts';
import { codePoint } from './check-attributes.ts';
import type { Locator } from './locate.ts';
import type { Report } from './report.ts';

// biome-ignore lint/suspicious/noControlCharactersInRegex: NUL is what is looked for
const unreadable = /[\u0000\uFFFD]|\p{Surrogate}/gu;
const direction = /[\u202A-\u202E\u2066-\u2069]/g;

export function checkCharacters(file: Locator, report: Report): void {
  for (const match of file.text.matchAll(unreadable)) {
    report({
      ruleId: 'encoding',
      place: file.position(match.index, match.index + 1),
      reason: `a character could not be read (${codePoint(match[0])})`,
      help: 'type it again, and save the file as UTF-8',
    });
  }
  for (const match of file.text.matchAll(direction)) {
    report({
      ruleId: 'invisible-character',
      place: file.position(match.index, match.index + 1),
      reason: `an invisible character (${codePoint(match[0])}) turns the direction of the text`,
      help: 'delete it',
      edits: [{ start: match.index, end: match.index + 1, text: '' }],
    });
  }
}

/** The file with U+FFFD for what no later stage could write out again, and LF for a CR that stands alone, which YAML does not know; nothing moves. */
export function readable(file: InputFile): InputFile {
  return { path: file.path, text: file.text.replace(unreadable, '\uFFFD').replace(/\r(?!\n)/g, '\n') };
}
