// The corpus in, for each forecast whether it was right, or why that cannot be said, out; and of two answers the same in a sentence.
import { type ForecastState, forecastStates } from '../../lib/vocabulary.ts';
import { joinWords } from '../author-names.ts';
import type { CorpusIndex } from '../corpus-index.ts';

/** `right` is null where the forecast is not held against the outcome, for the reason that is its state. */
export type Standing =
  | { readonly state: 'scored'; readonly right: boolean; readonly outcome: 'yes' | 'no' }
  | { readonly state: Exclude<ForecastState, 'scored'>; readonly right: null };

/** By the author's own horizon where he named one. What answers no question has the state `no-question`. */
export function standingsIn(index: CorpusIndex): (statement: string) => Standing {
  const scored = new Map(index.insights.scores.items.map((item) => [item.statement, item]));
  return (statement) => {
    const item = scored.get(statement);
    if (item !== undefined) return { state: 'scored', right: item.cameTrue, outcome: item.outcome };
    const state = index.insights.forecasts[statement] ?? 'no-question';
    return { state: state === 'scored' ? 'no-question' : state, right: null };
  };
}

/** An author's name and how his forecast stands. */
export type Stood = { readonly name: string; readonly standing: Standing };

/** Who was right of two who answered: "Ross was right", "Both were right"; of whom it cannot be said, and why, follows. */
export function whoWasRight(one: Stood, other: Stood): string {
  const both = [one, other];
  const right = both.filter(({ standing }) => standing.right === true);
  const wrong = both.filter(({ standing }) => standing.right === false);
  const unsaid = both.filter(({ standing }) => standing.right === null);
  if (right.length === 2) return 'Both were right.';
  if (wrong.length === 2) return 'Neither was right.';
  const first = right[0] === undefined ? wrong.map(({ name }) => `${name} was wrong.`) : [`${right[0].name} was right.`];
  return [...first, ...unsaidWords(unsaid)].join(' ');
}

function unsaidWords(unsaid: readonly Stood[]): readonly string[] {
  const states = [...new Set(unsaid.map(({ standing }) => standing.state))];
  return states.map((state) => {
    const names = unsaid.filter(({ standing }) => standing.state === state).map(({ name }) => name);
    return names.length === 2 ? `Neither can be called right: ${stateWords(state)}.` : `${joinWords(names)}: ${stateWords(state)}.`;
  });
}

function stateWords(state: ForecastState): string {
  return forecastStates[state];
}

/** How the differing answers of two authors were settled: for each, on how many questions he alone was right. */
export function settledBetween(rows: readonly (readonly [Standing, Standing])[]): { readonly a: number; readonly b: number } {
  return {
    a: rows.filter(([a, b]) => a.right === true && b.right === false).length,
    b: rows.filter(([a, b]) => a.right === false && b.right === true).length,
  };
}
