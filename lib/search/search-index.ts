// The shape of the search index as it travels from the build to the browser: plain data.
import type { Outcome, StatementKind } from '../vocabulary.ts';

/** What a reader can narrow by, in the order in which it is offered. */
export const facets = ['kind', 'author', 'topic', 'outcome'] as const;
export type Facet = (typeof facets)[number];

/** Per facet the values that are chosen, of which a statement needs one; none chosen asks nothing. */
export type Filters = Readonly<Record<Facet, readonly string[]>>;
export const noFilters: Filters = { kind: [], author: [], topic: [], outcome: [] };

/** What statements can be ordered by; without words "relevance" is the order of browsing, as "date" is. */
export const sorts = ['relevance', 'date', 'author'] as const;
export type Sort = (typeof sorts)[number];

/** One thing that can be found. */
export type SearchRecord = {
  readonly kind: StatementKind | 'question' | 'debate';
  readonly id: string;
  /** The statement, or the title. */
  readonly text: string;
  /** The label, or a debate's question. */
  readonly short: string;
  readonly commentary: string;
  /** The author's condition, in words; '' where there is none. */
  readonly condition: string;
  readonly quote: string;
  readonly hedge: string | null;
  readonly essay: string | null;
  /** Of a question those who answer it, of a debate those who take a position. */
  readonly authors: readonly string[];
  readonly topics: readonly string[];
  /** The question that a prediction answers. */
  readonly question: string | null;
  /** The outcome of that question, or the question's own. */
  readonly outcome: Outcome | null;
  readonly minor: boolean;
  readonly counts: RelationCounts;
};

/** Questions and debates are found beside the statements, and counted apart. */
export const isStatement = ({ kind }: SearchRecord): boolean => kind !== 'question' && kind !== 'debate';

/** How many statements stand for it, against it, undercut a link of it, qualify it. */
export type RelationCounts = { readonly support: number; readonly attack: number; readonly undercut: number; readonly qualify: number };

export type Named = { readonly id: string; readonly name: string };

/** Ids to words, for what records only refer to. */
export type SearchNames = {
  readonly authors: readonly Named[];
  readonly topics: readonly Named[];
  readonly essays: readonly { readonly id: string; readonly title: string; readonly published: string; readonly inferred: boolean }[];
  readonly questions: readonly { readonly id: string; readonly short: string }[];
};

export type FacetOption = { readonly value: string; readonly label: string };

export type SearchIndex = {
  readonly version: 1;
  /** How the index was made; an index that was made otherwise is refused. */
  readonly configuration: string;
  /** A query and the records that it finds, by which an imported index is tried before it is trusted. */
  readonly probe: { readonly text: string; readonly records: readonly number[] };
  readonly names: SearchNames;
  /** Every value of every facet, in the order of the page. */
  readonly options: Readonly<Record<Facet, readonly FacetOption[]>>;
  /** In the order of browsing: statements by date of their essay and place in it, then questions, then debates. */
  readonly records: readonly SearchRecord[];
  /** The library's export, key by key. */
  readonly parts: readonly (readonly [string, unknown])[];
};
