// What one reader found in an essay: the shapes in which readings are compared.
import type { Reader } from '../raw-note.ts';
import type { StatementKind } from '../vocabulary.ts';

/** Paragraphs count from 1; offsets are UTF-16 code units in the normalised paragraph, half open. */
export type Passage = { readonly paragraph: number; readonly start: number; readonly end: number };

/** A statement of a reading. */
export type Item = {
  /** Bare: both readings of an essay share its key. */
  readonly id: string;
  readonly kind: StatementKind;
  readonly text: string;
  /** The words of odds, its own or lent by its heading; null where neither has any. */
  readonly hedge: string | null;
  readonly passage: Passage;
};

export type Reading = {
  readonly essay: string;
  readonly reader: Reader;
  readonly path: string;
  /** Of the file, shortened: a reading that was changed since has another. */
  readonly sha256: string;
  /** Name of the essay's text. */
  readonly source: string;
  /** In the order of the note; null where the text is not at hand, so that nobody knows where the passages lie. */
  readonly items: readonly Item[] | null;
};

/** Two statements that are one finding: the first reader's, then the second's. */
export type Pair = readonly [first: Item, second: Item];
