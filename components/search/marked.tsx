// A text and the ranges to mark in it in, the text with its marks out; always as text, whatever stands in it.
import { highlight } from '../../lib/search/highlight.ts';
import type { Range } from '../../lib/search/match-words.ts';

export function Marked({ text, ranges }: { readonly text: string; readonly ranges: readonly Range[] | undefined }) {
  let at = 0;
  return highlight(text, ranges ?? []).map((piece) => {
    const key = at;
    at += piece.text.length;
    return piece.marked ? <mark key={key}>{piece.text}</mark> : piece.text;
  });
}
