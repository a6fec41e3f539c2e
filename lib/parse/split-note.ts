// The body of a note that does not parse in; stretches that can be parsed one by one, each at most one element of the top, out.
import { nearestName } from '../message.ts';
import type { NoteKind } from '../raw-note.ts';
import { relations, topNames } from './elements.ts';
import type { Locator } from './locate.ts';

export type Piece = {
  readonly start: number;
  readonly end: number;
  /** The name, as typed, of the element that opens it; null for prose. */
  readonly opens: string | null;
};

/** Cut `[start, end of file)` before each line that opens an element of the top and behind each that closes one. */
export function splitNote(file: Locator, start: number, kind: NoteKind): Piece[] {
  const pieces: Piece[] = [];
  let from = start;
  let opens: string | null = null;
  let fence = '';
  let inComment = false;
  const cut = (at: number, next: string | null) => {
    if (file.text.slice(from, at).trim() !== '') pieces.push({ start: from, end: at, opens });
    from = at;
    opens = next;
  };
  const lines = /[^\r\n]*(?:\r\n|\n|\r|$)/g;
  lines.lastIndex = start;
  for (let match = lines.exec(file.text); match && match[0] !== ''; match = lines.exec(file.text)) {
    const line = match[0];
    const mark = /^\s*(`{3,}|~{3,})/.exec(line)?.[1] ?? '';
    if (fence !== '') {
      if (mark.startsWith(fence) && line.trim() === mark) fence = '';
      continue;
    }
    if (!inComment && mark !== '') {
      fence = mark;
      continue;
    }
    const opened = inComment ? null : openedBy(line, kind);
    if (opened !== null) cut(match.index, opened);
    if (!inComment && closes(line, opens, kind)) cut(match.index + line.length, null);
    const begins = line.lastIndexOf('{/*');
    if (begins > line.lastIndexOf('*/}')) inComment = file.text.includes('*/}', match.index + begins);
    else inComment &&= !line.includes('*/}');
  }
  cut(file.text.length, null);
  return pieces;
}

/** The name of the element of the top that a line opens, also where it is misspelt. */
function openedBy(line: string, kind: NoteKind): string | null {
  const name = /^ {0,3}<([A-Za-z]\w*)/.exec(line)?.[1];
  if (name === undefined) return null;
  const tops = topNames(kind);
  if (tops.some((top) => top.toLowerCase() === name.toLowerCase())) return name;
  const indented = line.startsWith(' ');
  return indented || isRelation(name) || !/^[A-Z]/.test(name) || nearestName(name, tops) === null ? null : name;
}

function closes(line: string, opens: string | null, kind: NoteKind): boolean {
  const closing = /<\/\s*([A-Za-z]\w*)\s*>\s*$/.exec(line);
  const name = closing?.[1];
  if (closing === null || name === undefined) return false;
  if (name.toLowerCase() === opens?.toLowerCase()) return true;
  return closing.index === 0 && (kind === 'debate' || !isRelation(name));
}

function isRelation(name: string): boolean {
  return [...relations].some((known) => known.toLowerCase() === name.toLowerCase());
}
