// The shapes that travel between the stages: what a note holds, what the compiled corpus holds. Ids, never object references.
import type { Root as HastRoot } from 'hast';
import type { Point, Position } from 'unist';
import type {
  Answer,
  ClaimType,
  ForecastState,
  Grade,
  Outcome,
  RelationKind,
  StatedRelationKind,
  StatementKind,
  Weight,
} from './vocabulary.ts';

// ---------------------------------------------------------------- what comes in

/** A file as read: its path relative to the content folder's parent, with forward slashes ("content/essays/x.mdx"). */
export type InputFile = { readonly path: string; readonly text: string };

/** A source text; never part of any output. */
export type SourceText = { readonly file: string; readonly text: string };

export type NoteKind = 'essay' | 'question' | 'debate';

// ---------------------------------------------------------------- parse: VFile -> RawNote

/** An attribute as typed, with the places of the whole attribute and of its value (without the quotes). */
export type RawAttribute = { readonly name: string; readonly value: string; readonly place: Position; readonly valuePlace: Position };

/** One element of a note, before anything is checked against a table. */
export type RawElement = {
  readonly name: string;
  readonly attributes: readonly RawAttribute[];
  /** The opening tag, then the whole element. */
  readonly tagPlace: Position;
  readonly place: Position;
  /** First paragraph without relation elements, as plain text; '' where there is none. */
  readonly text: string;
  readonly textPlace: Position | null;
  /** What follows, as plain text with a blank line between paragraphs. */
  readonly commentary: string;
  readonly commentaryBody: HastRoot;
  readonly textBody: HastRoot;
  /** Relation elements that stand in it. */
  readonly children: readonly RawElement[];
  /** `{/* crux-ignore rule: reason *​/}` straight above it. */
  readonly ignores: readonly IgnoreComment[];
};

export type IgnoreComment = { readonly ruleId: string; readonly reason: string; readonly place: Position };

/** A Markdown link whose target looks like an id ("slim-2020/own-it"), to be resolved by the link stage. */
export type RawLink = {
  readonly target: string;
  readonly place: Position /** Where the target itself is typed. */;
  readonly targetPlace: Position;
};

/** Front matter as plain data. `places` has the place of each value by path ("late.outcome", "poles.0"), and of its key by "#late.outcome". */
export type FrontMatter = {
  readonly data: Readonly<Record<string, unknown>>;
  readonly places: ReadonlyMap<string, Position>;
  readonly place: Position;
  /** Part of it could not be read: keys that are absent are unknown, not missing. */
  readonly partial?: boolean;
};

export type RawNote = {
  readonly kind: NoteKind;
  readonly key: string;
  readonly path: string;
  readonly frontMatter: FrontMatter;
  readonly elements: readonly RawElement[];
  readonly links: readonly RawLink[];
  /** The blocks of prose and the headings outside the elements, as plain text. */
  readonly prose: readonly { readonly text: string; readonly place: Position }[];
  /** The prose, with `<statement id>` elements where top-level elements stood. */
  readonly body: HastRoot;
  readonly sections: readonly RawSection[];
  /** Part of the note could not be read: targets in it are unknown, not missing. */
  readonly partial: boolean;
};

/** A heading and the ids of the statements under it, up to the next heading. */
export type RawSection = { readonly title: string; readonly line: number; readonly elementIndexes: readonly number[] };

// ---------------------------------------------------------------- validate: RawNote -> Note
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
  /** Null where there is no site.yaml. */
  readonly site: Site | null;
};

// ---------------------------------------------------------------- compiled corpus (the contract of content-model)

export type Place = { readonly path: string; readonly line: number; readonly column: number };

export type Essay = {
  readonly id: string;
  readonly title: string;
  readonly authors: readonly string[];
  readonly role: string | null;
  /** `stated`, or the reason it is inferred. */
  readonly byline: string;
  readonly outlet: string;
  readonly edition: { readonly outlet: string; readonly url: string } | null;
  /** ISO date, or a span "2020-01-03/2020-01-07". */
  readonly published: string;
  readonly url: string;
  readonly licence: string | null;
  readonly source: { readonly file: string; readonly sha256: string | null; readonly paragraphs: number | null };
  /** The note's first paragraph as plain text. */
  readonly lead: string;
  readonly sections: readonly { readonly id: string; readonly title: string; readonly statements: readonly string[] }[];
};

export type Author = { readonly id: string; readonly name: string; readonly link: string | null };
export type Named = { readonly id: string; readonly name: string };

export type Reference = {
  readonly id: string;
  readonly grade: Grade;
  readonly title: string;
  readonly publisher: string;
  /** ISO date as precise as known ("2020", "2020-02", "2020-02-10"), or null. */
  readonly issued: string | null;
  readonly url: string | null;
  readonly note: string | null;
  /** The CSL item as written. */
  readonly csl: Readonly<Record<string, unknown>>;
};

export type HedgeEntry = {
  readonly words: string /** Per cent, as published. */;
  readonly range: readonly [number, number];
  readonly denies: boolean;
};
export type HedgeTable = {
  readonly id: string;
  readonly name: string;
  readonly citation: string;
  readonly url: string;
  readonly read: string;
  readonly entries: readonly HedgeEntry[];
};

export type QuestionEvent = {
  readonly id: string;
  readonly date: string;
  readonly text: string;
  readonly sources: readonly string[];
  readonly speaks: 'yes' | 'no' | null;
  /** Full id of the event that is reused. */
  readonly see: string | null;
  /** Where it lies to the question's window. */
  readonly when: 'before' | 'inside' | 'after';
};

export type Question = {
  readonly id: string;
  readonly title: string;
  readonly short: string;
  readonly criterion: string;
  readonly opens: string;
  readonly closes: string;
  readonly outcome: Outcome;
  readonly decided: string | null;
  readonly why: string | null;
  readonly contested: string | null;
  readonly late: { readonly outcome: Outcome; readonly date: string; readonly why: string } | null;
  readonly topics: readonly string[];
  readonly events: readonly QuestionEvent[];
};

export type Crux = {
  readonly id: string;
  readonly text: string;
  readonly why: string;
  readonly holds: readonly string[];
  readonly denies: readonly string[];
};
export type DebatePosition = {
  readonly author: string;
  readonly label: string;
  readonly text: string;
  readonly statements: readonly string[];
  readonly concede: string;
};
export type Debate = {
  readonly id: string;
  readonly title: string;
  readonly question: string;
  readonly poles: readonly [string, string] | null;
  readonly topics: readonly string[];
  readonly positions: readonly DebatePosition[];
  readonly cruxes: readonly Crux[];
  /** The note's prose, first paragraph, as plain text. */
  readonly lead: string;
};

/** Offsets are UTF-16 code units in the paragraph after normalisation, half open; paragraphs count from 1. */
export type Anchor = { readonly paragraph: number; readonly start: number; readonly end: number; readonly sha256: string };

/** How sure we are that the quote stands in the text. */
export type AnchorState = 'found' | 'locked' | 'unchecked';

export type Chance = { /** Fractions of 1. */ readonly low: number; readonly high: number };

type StatementBase = {
  /** "brands-2020/two-models" */
  readonly id: string;
  readonly essay: string;
  readonly text: string;
  /** At most 60 characters, for a node of the graph; the editor's `short`, or the text cut at a word. */
  readonly short: string;
  readonly quote: string;
  readonly implied: string | null;
  readonly voice: readonly string[];
  readonly hedge: string | null;
  readonly under: string | null;
  readonly topics: readonly string[];
  readonly weight: Weight;
  readonly commentary: string;
  readonly place: Place;
  readonly anchor: Anchor | null;
  readonly anchorState: AnchorState;
  /** The publisher's page with a text fragment, or null where the URL is unknown. */
  readonly passageUrl: string | null;
  /** Values taken from the statement named by `under`: attribute -> that statement's id. */
  readonly inherited: Readonly<Record<string, string>>;
};
export type Claim = StatementBase & { readonly kind: 'claim'; readonly type: ClaimType };
export type Prediction = StatementBase & {
  readonly kind: 'prediction';
  readonly question: string | null;
  readonly answer: Answer | null;
  /** By table id; null where the table has no entry for the hedge. Empty where there is no question. */
  readonly pYes: Readonly<Record<string, Chance | null>>;
  readonly bears: readonly string[];
  readonly vague: string | null;
  readonly by: string | null;
  readonly byDate: string | null;
  readonly if: string | null;
  readonly ifQuestion: string | null;
  readonly ifAnswer: 'yes' | 'no' | null;
};
export type Recommendation = StatementBase & {
  readonly kind: 'recommendation';
  readonly to: readonly string[];
  readonly if: string | null;
};
export type Statement = Claim | Prediction | Recommendation;

export type Relation = {
  readonly kind: RelationKind;
  /** Full id of a statement or event. */
  readonly from: string;
  /** Full id of a statement; of an undercut "a > b". */
  readonly to: string;
  readonly with: readonly string[];
  readonly reason: string | null;
  /** The debate it stands in, or null. */
  readonly in: string | null;
  readonly origin: 'stated' | 'derived';
  /** Of a derived relation: the question or the heading it follows from. */
  readonly because: string | null;
  readonly place: Place;
};

export type Site = {
  readonly title: string;
  readonly subject: string;
  readonly question: string;
  readonly description: string;
  readonly base: string;
  readonly language: string;
  readonly licence: string;
  readonly asOf: string;
  /** The table of verbal probability that is shown first, or null where the corpus names none. */
  readonly table: string | null;
};

/** Statements and relations, all ids resolved. */
export type ClaimGraph = {
  readonly essays: readonly Essay[];
  readonly authors: readonly Author[];
  readonly actors: readonly Named[];
  readonly topics: readonly Named[];
  readonly references: readonly Reference[];
  readonly hedges: readonly HedgeTable[];
  readonly questions: readonly Question[];
  readonly debates: readonly Debate[];
  readonly statements: readonly Statement[];
  readonly relations: readonly Relation[];
  readonly site: Site;
  /** Earlier address -> present one, as site paths without the base ("statements/a/old" -> "statements/a/new"). */
  readonly moved: Readonly<Record<string, string>>;
};

// ---------------------------------------------------------------- insights: what follows from the graph

/** What one author says on one question. */
export type AuthorOnQuestion = {
  readonly author: string;
  readonly state: 'answered' | 'reported' | 'bears' | 'wrote-after' | 'not-said';
  /** The author's own answer, or null. */
  readonly statement: string | null;
  readonly reported: readonly string[];
  readonly bears: readonly string[];
};

export type Insights = {
  /** By question id, authors in the order of publication. */
  readonly comparison: Readonly<Record<string, readonly AuthorOnQuestion[]>>;
  /** By prediction id: scored or the first reason why not. */
  readonly forecasts: Readonly<Record<string, ForecastState>>;
  /** By statement id: the statements it rests on directly (supported by, or presupposes), then all, transitively. */
  readonly restsOn: Readonly<Record<string, { readonly direct: readonly string[]; readonly all: readonly string[] }>>;
  /** By statement id: what is built on it, transitively: predictions and recommendations that rest on it. */
  readonly carries: Readonly<Record<string, readonly string[]>>;
  /** By unordered pair "brands slim" (keys sorted): relations between their statements. */
  readonly pairs: readonly {
    readonly a: string;
    readonly b: string;
    readonly agree: number;
    readonly against: number;
    readonly other: number;
  }[];
  /** Relations across authors that go against each other, the sharpest first: relation indexes with the crux they meet at. */
  readonly clashes: readonly { readonly relation: number; readonly debate: string | null; readonly crux: string | null }[];
};

export type Corpus = ClaimGraph & { readonly version: 1; readonly insights: Insights };

/** Bodies as hast by id: "brands-2020" (a note's prose), "brands-2020/two-models" (a statement's commentary), "debate/crux". */
export type Bodies = Readonly<Record<string, HastRoot>>;

// ---------------------------------------------------------------- layouts of the graph

export type NodeKind = StatementKind | 'question' | 'crux' | 'event' | 'junction';
export type LayoutNode = {
  /** Full id of a statement, question, crux or event; of a junction "link:" and the index of the relation that it stands on. */
  readonly id: string;
  readonly kind: NodeKind;
  /** The label, broken so that no line is wider than the box. */
  readonly lines: readonly string[];
  /** The line beneath it: author, or date of an event; may be ''. */
  readonly by: string;
  /** Centre, in px. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Neighbours that are not drawn. */
  readonly hidden: number;
};
export type LayoutEdge = {
  /** Index into corpus.relations, or null for an answer or a tie of a crux. */
  readonly relation: number | null;
  /** Ids of nodes. A relation with a junction is drawn in several edges: its premises to the junction, then on to its end. */
  readonly from: string;
  readonly to: string;
  readonly kind: RelationKind | 'answers' | 'crux';
  /** Word on the line: "supports", "answers no", "denies". */
  readonly label: string;
  /** Corners of the line from the border of `from` to that of `to`, in px. */
  readonly points: readonly (readonly [number, number])[];
};
export type Layout = {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly LayoutNode[];
  readonly edges: readonly LayoutEdge[];
};

/** What the compiler computes for the pictures (`.generated/layouts.json`); every other view is placed by the same function. */
export type Layouts = {
  /** Ids of all nodes of the graph, the core of the corpus first: a view that asks for nothing takes them in this order. */
  readonly order: readonly string[];
  /** The starting view of the graph, for a wide and for a narrow window. */
  readonly start: Layout;
  readonly startNarrow: Layout;
  /** By statement id: the statement in the middle of its nearest neighbours. */
  readonly neighbourhoods: Readonly<Record<string, Layout>>;
};

// ---------------------------------------------------------------- messages

export type Related = { readonly path: string; readonly line: number; readonly column: number; readonly reason: string };
/** Offsets in UTF-16 code units of the file, half open. */
export type Edit = { readonly start: number; readonly end: number; readonly text: string };
export type Level = 'error' | 'warning' | 'info';
export type { Point, Position };
