// Scored forecasts and two settings in; whether authors change places between them, on the forecasts that both can score, out.
import { fsum } from 'd3-array';
import type { ScoredForecast } from '../insights.ts';
import { brierOfRange } from './brier.ts';
import type { ScoreSetting } from './score-forecasts.ts';
import { leastToRank } from './settings.ts';
import { withFigures } from './with-figures.ts';

export type OrderChange = {
  /** Whether enough authors could be ranked by the shared forecasts alone; then the rest speaks of ranked authors only, else of all. */
  readonly ranked: boolean;
  /** Authors whose order is compared, keys sorted: those with enough forecasts that have a figure under both settings. */
  readonly compared: readonly string[];
  /** Pairs of authors, keys sorted, of whom now the other has the lower score; whoever has equal scores under either has not moved. */
  readonly turned: readonly (readonly [string, string])[];
  /** Who has enough forecasts with a figure under the second setting alone, and under the first alone. */
  readonly joined: readonly string[];
  readonly left: readonly string[];
};

/** Scores that differ by less are equal: the precision of the compiled corpus. */
const equal = 1e-6;

/**
 * Two tables know different words, and so score different forecasts of an author. Their orders are therefore compared on the
 * forecasts that have a figure under both: what changes there is due to the figures.
 */
export function orderChanges(
  forecasts: readonly ScoredForecast[],
  authors: readonly string[],
  before: Omit<ScoreSetting, 'authors'>,
  after: Omit<ScoreSetting, 'authors'>,
): OrderChange {
  const rows = authors.toSorted().map((author) => {
    const own = forecasts.filter((forecast) => forecast.authors.includes(author));
    const first = withFigures(own, before.table, before.bare);
    const second = withFigures(own, after.table, after.bare);
    const shared = withFigures(first, after.table, after.bare);
    const sharedFirst = withFigures(shared, before.table, before.bare);
    return { author, first: first.length, second: second.length, n: shared.length, from: mean(sharedFirst), to: mean(shared) };
  });
  const ranked = rows.filter(({ n }) => n >= leastToRank).length >= 2;
  const least = ranked ? leastToRank : 1;
  const both = rows.filter(({ n }) => n >= least);
  const pairs = both.flatMap((a, index) => both.slice(index + 1).map((b) => [a, b] as const));
  return {
    ranked,
    compared: both.map(({ author }) => author),
    turned: pairs.filter(([a, b]) => side(a.from, b.from) * side(a.to, b.to) < 0).map(([a, b]) => [a.author, b.author] as const),
    joined: rows.filter(({ first, second }) => first < least && second >= least).map(({ author }) => author),
    left: rows.filter(({ first, second }) => first >= least && second < least).map(({ author }) => author),
  };
}

function mean(figured: ReturnType<typeof withFigures>): number {
  return fsum(figured, ({ chance, outcome }) => brierOfRange(chance, outcome).middle) / figured.length;
}

function side(a: number, b: number): number {
  return Math.abs(a - b) < equal ? 0 : Math.sign(a - b);
}
