// A chance of yes, or a range of them, and what happened in; its Brier score out.
import type { RangeScore } from '../insights.ts';
import type { Chance } from '../types.ts';

/** The score of one who says fifty-fifty to everything: above it, saying nothing would have done better. */
export const evenOddsScore = 0.25;

/**
 * (p − o)², where o is 1 for yes and 0 for no: 0 is perfect, 1 the worst. This is the form in use today; Brier's own sums over
 * both classes, yes and no, and is twice as large.
 * @param chance the chance of yes, a fraction of 1.
 * @see Glenn W. Brier, “Verification of Forecasts Expressed in Terms of Probability”, Monthly Weather Review 78 (1950), 1–3
 */
export function brier(chance: number, outcome: 'yes' | 'no'): number {
  return (chance - (outcome === 'yes' ? 1 : 0)) ** 2;
}

/**
 * The score of a range at its middle, and at the two ends: nearest ≤ middle ≤ farthest, because the score grows with the
 * distance from the outcome and no range reaches past it.
 */
export function brierOfRange({ low, high }: Chance, outcome: 'yes' | 'no'): RangeScore {
  const [nearest, farthest] = outcome === 'yes' ? [high, low] : [low, high];
  return { middle: brier(middleOf({ low, high }), outcome), nearest: brier(nearest, outcome), farthest: brier(farthest, outcome) };
}

/** The middle of a range of chances. */
export function middleOf({ low, high }: Chance): number {
  return (low + high) / 2;
}
