// The shapes of the compiled corpus, a contract that other programs read. Ids, never object references.
import type { Root as HastRoot } from 'hast';
import type { Insights } from './insights.ts';
import type { Answer, ClaimType, Grade, Outcome, RelationKind, StatementKind, Weight } from './vocabulary.ts';

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
  readonly words: string /** Per cent, as published, or computed from published answers where `read` says so. */;
  readonly range: readonly [number, number];
  readonly denies: boolean;
};
/** Words that a table says nothing of, and why: they take no number from a shorter entry that stands in them. */
export type UnmappedWords = { readonly words: string; readonly why: string };
export type HedgeTable = {
  readonly id: string;
  readonly name: string;
  readonly citation: string;
  readonly url: string;
  readonly read: string;
  readonly entries: readonly HedgeEntry[];
  readonly unmapped: readonly UnmappedWords[];
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
  /** Proved by the text or, where the text is absent, by the lock: the same bytes either way. */
  readonly anchorState: 'checked' | 'unchecked';
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

/** How many statements of one kind each reader found, and how many of those have a pair, of whatever kind. */
export type KindAgreement = {
  readonly first: number;
  readonly firstPaired: number;
  readonly second: number;
  readonly secondPaired: number;
};

/** How far two independent readers agree. Their statements are paired by passage, one to one, blind to the kind. */
export type Agreement = {
  /** Statements that each reader found. */
  readonly first: number;
  readonly second: number;
  /** Pairs. */
  readonly foundByBoth: number;
  /** Pairs, and what one reader alone found. */
  readonly foundByEither: number;
  /** foundByBoth / foundByEither, a fraction of 1 to four places; null where neither found anything. */
  readonly share: number | null;
  /** Cohen's kappa on the kinds of the pairs, at most 1, to four places; null where it is not defined. */
  readonly kappa: number | null;
  /** Pairs with the same words of odds, or with none in either. */
  readonly sameHedge: number;
  readonly kinds: Readonly<Record<StatementKind, KindAgreement>>;
  /** How many pairs, by the first reader's kind, then the second's. */
  readonly pairs: Readonly<Record<StatementKind, Readonly<Record<StatementKind, number>>>>;
};
export type EssayAgreement = Agreement & {
  readonly essay: string;
  /** Of the two files that were compared, shortened. */
  readonly sha256: { readonly first: string; readonly second: string };
};

export type Corpus = ClaimGraph & {
  readonly version: 1;
  readonly insights: Insights;
  /** Of the essays that were read twice, by key. */
  readonly agreement: readonly EssayAgreement[];
  /** Of all of them together; null where there is none. */
  readonly agreementOfAll: Agreement | null;
};

/** Bodies as hast by id: "brands-2020" (a note's prose), "brands-2020/two-models" (a statement's commentary), "debate/crux". */
export type Bodies = Readonly<Record<string, HastRoot>>;
