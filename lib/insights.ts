// What follows from the graph, worked out once so that no page computes it anew.
import type { Chance } from './types.ts';
import type { ForecastState, FunnelReason, FunnelStep, UnrankedReason } from './vocabulary.ts';

/** What one author says on one question. */
export type AuthorOnQuestion = {
  readonly author: string;
  readonly state: 'answered' | 'reported' | 'bears' | 'wrote-after' | 'not-said';
  /** The author's own answer, or null. */
  readonly statement: string | null;
  readonly reported: readonly string[];
  readonly bears: readonly string[];
};

/** From one number to another, both ends included. */
export type Span = { readonly low: number; readonly high: number };

/** Brier scores of a range of chances: at its middle, at the end nearest to the outcome, at the end farthest from it. */
export type RangeScore = { readonly middle: number; readonly nearest: number; readonly farthest: number };

/** A forecast that can be held against its outcome. */
export type ScoredForecast = {
  readonly statement: string;
  readonly question: string;
  readonly authors: readonly string[];
  readonly hedge: string | null;
  readonly answer: 'yes' | 'no';
  /** The question's; where the author named an earlier day of his own (`byDate`), what had come about by then. */
  readonly outcome: 'yes' | 'no';
  /** Whether the side that the author put forward came true. */
  readonly cameTrue: boolean;
  /** By table id, as the statement has it: a plain “will” has no figure here. */
  readonly pYes: Readonly<Record<string, Chance | null>>;
};

export type MeanScore = {
  /** Forecasts with a figure. */
  readonly n: number;
  /** Mean Brier score at the middles of the ranges, in [0, 1]; null without a forecast. */
  readonly brier: number | null;
  /** The same from all ends nearest to the outcomes to all ends farthest: what the reading of the words may change. */
  readonly words: Span | null;
  /** Percentile bootstrap, 2.5 to 97.5 per cent, over the questions: what so few of them may change; null below two. */
  readonly sample: Span | null;
};

/** Scored forecasts are `n` with a figure and `withoutFigure` others. */
export type FigureScore = MeanScore & { readonly withoutFigure: number };

export type Ranking = {
  /** The lowest Brier score first; equal scores share a place. */
  readonly ranked: readonly { readonly author: string; readonly place: number }[];
  readonly unranked: readonly { readonly author: string; readonly why: UnrankedReason }[];
};

export type TableScores = {
  readonly authors: Readonly<Record<string, FigureScore>>;
  readonly all: FigureScore;
  readonly ranking: Ranking;
};

export type Hits = { readonly scored: number; readonly cameTrue: number };

export type Funnel = {
  /** How many predictions pass each step; each step counts a part of the one before. */
  readonly steps: Readonly<Record<FunnelStep, number>>;
  /** What fell out at which step, and why; what falls out at a step is the difference from the step before. */
  readonly out: readonly { readonly step: FunnelStep; readonly reason: FunnelReason; readonly n: number }[];
};

/** By author, and for all: a statement of two authors counts for each of them, and once for all. */
export type ByAuthor<T> = { readonly authors: Readonly<Record<string, T>>; readonly all: T };

/** Scores under every table, with the default chance of a plain “will”. Numbers are rounded to a millionth. */
export type Scores = {
  /** The chance of the author’s answer where he says a plain “will”; null leaves such forecasts without a figure. */
  readonly bare: Chance | null;
  readonly draws: number;
  readonly seed: number;
  /** Nobody is ranked with fewer forecasts. */
  readonly threshold: number;
  /** By table id. */
  readonly tables: Readonly<Record<string, TableScores>>;
  readonly funnel: ByAuthor<Funnel>;
  readonly hits: ByAuthor<Hits>;
  readonly items: readonly (ScoredForecast & {
    /** By table id; null where the words have no figure. */
    readonly perTable: Readonly<Record<string, { readonly chance: Chance; readonly brier: RangeScore } | null>>;
  })[];
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
  readonly scores: Scores;
};
