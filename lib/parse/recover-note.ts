// A note that does not parse as a whole in; the trees of what parses, and a message for each fault, out.
import type { Root, RootContent } from 'mdast';
import type { NoteKind } from '../raw-note.ts';
import { explainSyntaxError } from './explain-syntax-error.ts';
import type { Mend } from './explained.ts';
import type { Locator } from './locate.ts';
import { type Fault, isFault, parseTree } from './parse-tree.ts';
import type { Report } from './report.ts';
import { type Piece, splitNote } from './split-note.ts';

type Recovered = {
  /** What can be kept. */
  readonly tree: Root;
  /** Elements with a fault in a tag: their other faults are worth telling, their content is not to be trusted. */
  readonly doubtful: Root;
};

/** So many faults of one element are told at once, and so many characters parsed anew for them. */
const mostFaults = 20;
const mostParsed = 128 * 1024;

/**
 * Parse a note element by element. A fault that stands alone is blanked out and the element parsed again, so that the next one is found;
 * nothing moves, and every place stays that of the file.
 */
export function recoverNote(file: Locator, start: number, whole: Fault, kind: NoteKind, report: Report): Recovered {
  const kept: RootContent[] = [];
  const doubtful: RootContent[] = [];
  let faults = 0;
  const count: Report = (problem) => {
    faults += 1;
    report(problem);
  };
  for (const piece of splitNote(file, start, kind)) {
    const parsed = parsePiece(file, piece, count);
    if (parsed) (parsed.sound ? kept : doubtful).push(...parsed.tree.children);
  }
  if (faults === 0) report(explainSyntaxError(file, { start, end: file.text.length, opens: null }, file.text.slice(start), whole).problem);
  return { tree: { type: 'root', children: kept }, doubtful: { type: 'root', children: doubtful } };
}

function parsePiece(file: Locator, piece: Piece, report: Report): { readonly tree: Root; readonly sound: boolean } | null {
  let text = file.text.slice(piece.start, piece.end);
  let sound = true;
  for (let fault = 0; fault < mostFaults && fault * text.length <= mostParsed; fault += 1) {
    const result = parseTree(file, piece.start, piece.end, text);
    if (!isFault(result)) return { tree: result, sound };
    // A fault in what was appended follows from the ones before.
    if (text.length > piece.end - piece.start && result.offset >= piece.end) return null;
    const { problem, mend } = explainSyntaxError(file, piece, text, result);
    report(problem);
    const mended = mend ? apply(mend, text, piece.start) : text;
    if (mend === null || mended === text) return null;
    text = mended;
    sound &&= mend.inProse;
  }
  return null;
}

function apply(mend: Mend, text: string, from: number): string {
  const [start, end] = [mend.start - from, mend.end - from];
  const fill = mend.fill ?? text.slice(start, end).replace(/[^\r\n]/g, ' ');
  return text.slice(0, start) + fill + text.slice(end) + (mend.append ?? '');
}
