// What follows from the graph, worked out once so that no page computes it anew.
import type { ForecastState } from './vocabulary.ts';

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
