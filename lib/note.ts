// What a note holds once each of its values is known to be well formed; targets are still as typed.
import type { Root as HastRoot } from 'hast';
import type { Position } from 'unist';
import type { RawLink } from './raw-note.ts';
import type { Author, EssayAgreement, HedgeTable, Named, Reference, Site } from './types.ts';
import type { Answer, ClaimType, Outcome, StatedRelationKind, Weight } from './vocabulary.ts';

// A value that a message refused is replaced by a harmless one ('' or the first of its list), so that everything else can
// still be checked; such a run makes no corpus.

/** A value as typed, with its place. */
export type Typed<Value extends string = string> = { readonly value: Value; readonly place: Position };

/** The days that a date, a month or a span covers: ISO days, both ends included; '' where it is no date. */
export type Days = { readonly typed: string; readonly first: string; readonly last: string; readonly place: Position };

export type NoteRelation = {
  readonly kind: StatedRelationKind;
  /** Given in a debate; null elsewhere, where the statement or event around it says it. */
  readonly from: Typed | null;
  /** The end; of an undercut "a > b". */
  readonly to: Typed;
  /** Of an undercut: the two ends of the link it denies. */
  readonly link: readonly [Typed, Typed] | null;
  readonly with: readonly Typed[];
  readonly reason: string | null;
  readonly reasonPlace: Position;
  readonly tagPlace: Position;
};

type NoteStatementBase = {
  /** Bare, unique in its note. */
  readonly id: string;
  readonly was: readonly Typed[];
  readonly text: string;
  readonly textPlace: Position;
  readonly short: Typed | null;
  readonly quote: Typed;
  readonly implied: string | null;
  readonly voice: readonly Typed[];
  readonly hedge: Typed | null;
  readonly under: Typed | null;
  readonly topics: readonly Typed[];
  readonly weight: Weight;
  readonly commentary: string;
  readonly body: HastRoot;
  readonly relations: readonly NoteRelation[];
  readonly tagPlace: Position;
};
export type NoteClaim = NoteStatementBase & { readonly kind: 'claim'; readonly type: ClaimType };
export type NotePrediction = NoteStatementBase & {
  readonly kind: 'prediction';
  readonly question: Typed | null;
  readonly answer: Typed<Answer> | null;
  readonly bears: readonly Typed[];
  readonly vague: string | null;
  readonly by: string | null;
  readonly byDate: string | null;
  readonly if: string | null;
  readonly ifQuestion: Typed | null;
  readonly ifAnswer: 'yes' | 'no' | null;
};
export type NoteRecommendation = NoteStatementBase & {
  readonly kind: 'recommendation';
  readonly to: readonly Typed[];
  readonly if: string | null;
};
export type NoteStatement = NoteClaim | NotePrediction | NoteRecommendation;

type NoteBase = {
  readonly key: string;
  readonly path: string;
  readonly title: string;
  /** Something in it could not be read: what is missed in it is unknown, not missing. */
  readonly partial: boolean;
  /** Where the front matter begins: for messages about the note as a whole. */
  readonly start: Position;
  readonly links: readonly RawLink[];
  readonly body: HastRoot;
};
export type EssayNote = NoteBase & {
  readonly kind: 'essay';
  readonly authors: readonly Typed[];
  readonly role: string | null;
  readonly byline: string;
  readonly outlet: string;
  readonly edition: { readonly outlet: string; readonly url: string } | null;
  readonly published: Days;
  readonly url: string;
  readonly licence: string | null;
  readonly source: string;
  readonly statements: readonly NoteStatement[];
  readonly sections: readonly { readonly title: string; readonly line: number; readonly statements: readonly string[] }[];
};

export type NoteEvent = {
  readonly id: string;
  readonly was: readonly Typed[];
  readonly date: Days;
  readonly text: string;
  readonly sources: readonly Typed[];
  readonly speaks: 'yes' | 'no' | null;
  /** The event of another question that is reused: its date, text and sources hold. */
  readonly see: Typed | null;
  readonly relations: readonly NoteRelation[];
  readonly tagPlace: Position;
};
export type QuestionNote = NoteBase & {
  readonly kind: 'question';
  readonly was: readonly Typed[];
  readonly short: string;
  readonly criterion: string;
  readonly opens: Days;
  readonly closes: Days;
  readonly outcome: Typed<Outcome>;
  readonly decided: Days | null;
  readonly why: string | null;
  readonly contested: string | null;
  readonly late: { readonly outcome: Typed<Outcome>; readonly date: Days; readonly why: string } | null;
  readonly topics: readonly Typed[];
  readonly events: readonly NoteEvent[];
};

export type NotePosition = {
  readonly author: Typed;
  readonly label: string;
  readonly text: string;
  readonly statements: readonly Typed[];
  readonly concede: string;
  readonly tagPlace: Position;
};
export type NoteCrux = {
  readonly id: string;
  readonly was: readonly Typed[];
  readonly text: string;
  readonly why: string;
  readonly body: HastRoot;
  readonly holds: readonly Typed[];
  readonly denies: readonly Typed[];
  readonly tagPlace: Position;
};
export type DebateNote = NoteBase & {
  readonly kind: 'debate';
  readonly was: readonly Typed[];
  readonly question: string;
  readonly poles: readonly [string, string] | null;
  readonly topics: readonly Typed[];
  readonly positions: readonly NotePosition[];
  readonly cruxes: readonly NoteCrux[];
  readonly relations: readonly NoteRelation[];
};
export type Note = EssayNote | QuestionNote | DebateNote;

/** A vocabulary from a YAML file; `keys` also holds those whose entry is faulty, and is null where the file could not be read. */
export type Collection<Item> = {
  readonly items: readonly Item[];
  readonly keys: readonly string[] | null;
  /** There is no such file. */
  readonly absent?: boolean;
};

export type Collections = {
  readonly authors: Collection<Author>;
  readonly actors: Collection<Named>;
  readonly topics: Collection<Named>;
  readonly references: Collection<Reference>;
  readonly hedges: Collection<HedgeTable>;
  readonly agreement: Collection<EssayAgreement>;
  /** Null where there is no site.yaml. */
  readonly site: Site | null;
};
