// The shape in which a statement reaches this stage: what is compared with the source text, and where it was typed.
import type { Position } from 'unist';
import type { StatementKind } from '../vocabulary.ts';

export type QuoteToAnchor = {
  /** "brands-2020/two-models" */
  readonly id: string;
  readonly essay: string;
  /** Of the note, and its text. */
  readonly path: string;
  readonly note: string;
  readonly kind: StatementKind;
  readonly quote: string;
  readonly quotePlace: Position;
  /** The statement's own, not one lent by `under`; `bare` as typed. */
  readonly hedge: string | null;
  readonly hedgePlace: Position | null;
  /** The statement itself. */
  readonly text: string;
  readonly textPlace: Position;
  readonly under: boolean;
  /** Label, commentary and reasons. */
  readonly prose: readonly { readonly text: string; readonly place: Position }[];
};

/** Something wrong with one quote, before it is given its place in a note. */
export type QuoteFault = {
  readonly ruleId: string;
  readonly reason: string;
  readonly help: string;
  /** The end that it is about, where it is about one. */
  readonly end?: 'start' | 'end' | undefined;
};
