// Scored forecasts, a table and the reading of a plain “will” in; the score of each author and of all, and who stands where, out.
import type { FigureScore, ScoredForecast, TableScores } from '../insights.ts';
import type { Chance } from '../types.ts';
import { meanScore } from './mean-score.ts';
import { rankAuthors } from './rank-authors.ts';
import { withFigures } from './with-figures.ts';

export type ScoreSetting = {
  /** Keys; those without a forecast are told of too. */
  readonly authors: readonly string[];
  /** Id of a table of verbal probability. */
  readonly table: string;
  /** The chance of the author's answer where he says a plain “will”; null leaves it out. */
  readonly bare: Chance | null;
};

/** The same in build and browser. A forecast whose words have no figure is counted, not scored. */
export function scoreForecasts(forecasts: readonly ScoredForecast[], { authors, table, bare }: ScoreSetting): TableScores {
  const score = (own: readonly ScoredForecast[]): FigureScore => {
    const figured = withFigures(own, table, bare);
    return { ...meanScore(figured), withoutFigure: own.length - figured.length };
  };
  const rows = authors.map((author) => [author, score(forecasts.filter((forecast) => forecast.authors.includes(author)))] as const);
  const byAuthor = Object.fromEntries(rows);
  return { authors: byAuthor, all: score(forecasts), ranking: rankAuthors(byAuthor) };
}
