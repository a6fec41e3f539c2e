// Forecasts with their chances and outcomes in; their mean Brier score with its two intervals out.
import { fsum, group } from 'd3-array';
import type { MeanScore, RangeScore } from '../insights.ts';
import type { Chance } from '../types.ts';
import { bootstrapMean } from './bootstrap-mean.ts';
import { brierOfRange } from './brier.ts';
import { roundFraction } from './round-fraction.ts';

/** A forecast with a figure: the chance of yes. */
export type Figured = { readonly question: string; readonly outcome: 'yes' | 'no'; readonly chance: Chance };

/**
 * The mean Brier score at the middles of the ranges, and two intervals that say different things: `words`, from all ends nearest
 * to the outcomes to all ends farthest from them (what the words leave open), and `sample`, a bootstrap over the questions
 * (what so few of them leave open). The order of the forecasts does not matter. Rounded to a millionth.
 */
export function meanScore(forecasts: readonly Figured[]): MeanScore {
  if (forecasts.length === 0) return { n: 0, brier: null, words: null, sample: null };
  const scored = forecasts.map(({ question, chance, outcome }) => ({ question, ...brierOfRange(chance, outcome) }));
  const byQuestion = [...group(scored, ({ question }) => question)].sort(([a], [b]) => (a < b ? -1 : 1));
  const sample = bootstrapMean(byQuestion.map(([, scores]) => scores.map(({ middle }) => middle)));
  // Summed without a rounding error, which would depend on the order.
  const meanOf = (end: keyof RangeScore) => roundFraction(fsum(scored, (score) => score[end]) / scored.length);
  return {
    n: forecasts.length,
    brier: meanOf('middle'),
    words: { low: meanOf('nearest'), high: meanOf('farthest') },
    sample: sample === null ? null : { low: roundFraction(sample.low), high: roundFraction(sample.high) },
  };
}
