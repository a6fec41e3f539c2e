// What the rules of the graph look at: the linked things beside the notes they come from, which know the places.

import type { Position } from 'unist';
import type { Problem } from '../message.ts';
import type { EssayNote, Note, NoteRelation, NoteStatement, QuestionNote } from '../note.ts';
import type { NoteKind } from '../raw-note.ts';
import type { HedgeTable, Place, Question, Relation, Statement } from '../types.ts';

export type Report = (problem: Problem) => void;

export type LinkedStatement = { readonly statement: Statement; readonly source: NoteStatement; readonly essay: EssayNote };
export type LinkedQuestion = { readonly question: Question; readonly source: QuestionNote };
export type LinkedRelation = {
  readonly relation: Relation;
  readonly source: NoteRelation;
  /** The two ends of the link that an undercut denies. */
  readonly link: readonly [string, string] | null;
  readonly path: string;
};

export type Linked = {
  readonly notes: readonly Note[];
  /** By full id. */
  readonly statements: ReadonlyMap<string, LinkedStatement>;
  readonly questions: readonly LinkedQuestion[];
  readonly stated: readonly LinkedRelation[];
  readonly derived: readonly Relation[];
  /** Empty where hedges.yaml could not be read whole. */
  readonly tables: readonly HedgeTable[];
  readonly asOf: string;
  /** Kinds of note of which one could not be read, or not whole: nothing follows from what is not found in them. */
  readonly unsure: ReadonlySet<NoteKind>;
};

/** Where something begins, as the corpus says it. */
export function placeIn(path: string, { start }: Position): Place {
  return { path, line: start.line, column: start.column };
}

/** Order of code units, the same in every locale. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
