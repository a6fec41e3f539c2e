// A source text in; its hash, paragraphs and words, computed once for all its quotes, out.
import type { SourceText } from '../raw-note.ts';
import { hashText } from './hash-text.ts';
import { indexWords, type WordIndex } from './shared-runs.ts';
import { splitParagraphs } from './split-paragraphs.ts';
import { readWords, type Word } from './words.ts';

export type SourceIndex = {
  readonly file: string;
  readonly sha256: string;
  /** Normalised. */
  readonly paragraphs: readonly string[];
  /** By paragraph. */
  readonly words: readonly (readonly Word[])[];
  /** Of the whole text; no run crosses from one paragraph to the next. */
  readonly index: WordIndex;
};

/** No word of any prose, so that it parts paragraphs. */
const border: Word = { text: '\n', spelt: '\n', start: 0, end: 0, name: true, joined: false };

export function indexSource(source: SourceText): SourceIndex {
  const paragraphs = splitParagraphs(source.text);
  const words = paragraphs.map(readWords);
  const index = indexWords(words.flatMap((paragraph) => [...paragraph, border]));
  return { file: source.file, sha256: hashText(source.text), paragraphs, words, index };
}
