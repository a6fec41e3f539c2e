// A plain text and the ranges to mark in it in, its pieces in order out; they are rendered as text, never as HTML.
import { mergeRanges, type Range } from './match-words.ts';

export type Piece = { readonly text: string; readonly marked: boolean };

/** The pieces together are the text; ranges beyond its end are cut. */
export function highlight(text: string, ranges: readonly Range[]): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  const push = (end: number, marked: boolean) => {
    if (end > at) pieces.push({ text: text.slice(at, end), marked });
    at = Math.max(at, end);
  };
  for (const [start, end] of mergeRanges(ranges)) {
    push(Math.min(start, text.length), false);
    push(Math.min(end, text.length), true);
  }
  push(text.length, false);
  return pieces;
}
