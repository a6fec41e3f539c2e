// Words of a note, or a part of one of its values, in; their very place in the file, or an edit there, out.

import type { Point, Position } from 'unist';
import type { Edit } from '../message.ts';
import type { Word } from './words.ts';

/** Between two words in a file: marks, spaces, the address of a link. */
const between = '(?:\\]\\([^)]*\\)|[^\\p{L}\\p{N}\\p{M}])+';

/**
 * The place of words in a row in the text of a note, as first met from where `place` begins; `place` itself where they do
 * not stand there as such (a character was typed by its code).
 */
export function placeWords(words: readonly Word[], place: Position, note: string): Position {
  const from = place.start.offset;
  if (from === undefined || words.length === 0) return place;
  const spelt = words.map((word) => word.spelt.replace(/\./g, '\\.').replace(/'/g, "['\\u2018-\\u201B\\u2032]"));
  const row = new RegExp(`(?<![\\p{L}\\p{N}\\p{M}])${spelt.join(between)}(?![\\p{L}\\p{N}\\p{M}])`, 'gu');
  row.lastIndex = from;
  const match = row.exec(note);
  return match === null ? place : placeStretch(place, match.index, match.index + match[0].length, note);
}

/** The place of `[start, end)`, offsets of the note at or behind the beginning of `place`. */
export function placeStretch({ start: from }: Position, start: number, end: number, note: string): Position {
  return { start: movePoint(from, start, note), end: movePoint(from, end, note) };
}

function movePoint(from: Point, offset: number, note: string): Point {
  const lines = note.slice(from.offset ?? 0, offset).split(/\r\n|\n|\r/);
  const last = lines.at(-1) ?? '';
  return { line: from.line + lines.length - 1, column: (lines.length === 1 ? from.column : 1) + last.length, offset };
}

/** An edit that writes another value in its place, where its offsets are known. */
export function replaceValue({ start, end }: Position, text: string): readonly Edit[] | undefined {
  return start.offset === undefined || end.offset === undefined ? undefined : [{ start: start.offset, end: end.offset, text }];
}
