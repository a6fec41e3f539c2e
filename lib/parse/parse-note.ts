// A note as read in; its elements, prose, links and front matter with their places, and what is wrong with it, out.
import type { CruxMessage } from '../message.ts';
import type { InputFile, NoteKind, RawNote } from '../raw-note.ts';
import { checkCharacters, readable } from './check-characters.ts';
import { checkNoteLimits } from './check-limits.ts';
import { checkTree } from './check-tree.ts';
import { collectElements } from './collect-elements.ts';
import { type Locator, locate } from './locate.ts';
import { isFault, parseTree } from './parse-tree.ts';
import { readFrontMatter } from './read-front-matter.ts';
import { recoverNote } from './recover-note.ts';
import { type Report, reportOf } from './report.ts';

const kinds: Readonly<Record<string, NoteKind>> = {
  essays: 'essay',
  first: 'essay',
  second: 'essay',
  questions: 'question',
  debates: 'debate',
};

/**
 * Read a note. Its kind follows from its folder (content/essays, questions, debates, or first and second for readings of essays), its key from its name.
 * Never throws; `note` is null where the file may not be parsed at all. It is `partial` where something was left out.
 */
export function parseNote(input: InputFile): { note: RawNote | null; messages: CruxMessage[] } {
  const { report, messages } = reportOf(input.path);
  checkCharacters(locate(input.path, input.text), report);
  const file = locate(input.path, readable(input).text);
  if (!checkNoteLimits(file, report)) return { note: null, messages };
  try {
    return { note: readNote(file, report), messages };
  } catch (error) {
    const reason = `the note cannot be read: ${error instanceof Error ? error.message : String(error)}`;
    report({ ruleId: 'note-syntax', place: file.point(file.start), reason, help: 'take out what was changed last, and check again' });
    return { note: null, messages };
  }
}

function readNote(file: Locator, report: Report): RawNote {
  const kind = kinds[file.path.split('/').at(-2) ?? ''] ?? 'essay';
  const whole = parseTree(file, file.start, file.text.length);
  const { frontMatter, bodyStart, found } = readFrontMatter(isFault(whole) ? null : whole, file, report);
  const body = isFault(whole) || !found ? parseTree(file, bodyStart, file.text.length) : whole;
  const { tree, doubtful } = isFault(body) ? recoverNote(file, bodyStart, body, kind, report) : { tree: body, doubtful: null };
  const { refused, links } = checkTree(tree, kind, file, report);
  if (doubtful) checkTree(doubtful, kind, file, report);
  const collected = collectElements(tree, refused, file, report);
  return {
    kind,
    key: keyOf(file.path),
    path: file.path,
    frontMatter,
    links,
    ...collected,
    partial: doubtful !== null || refused.size > 0 || frontMatter.partial === true,
  };
}

function keyOf(path: string): string {
  return (path.split('/').at(-1) ?? '').replace(/\.mdx?$/, '');
}
