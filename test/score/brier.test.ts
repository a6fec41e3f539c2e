import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { brier, brierOfRange, evenOddsScore, middleOf } from '../../lib/score/brier.ts';
import { complement } from '../../lib/score/chance-of-yes.ts';
import { chances, outcomes } from './make-forecasts.ts';

const other = { yes: 'no', no: 'yes' } as const;

describe('brier', () => {
  // The forecasts of rain by which Wikipedia's article “Brier score” explains it (seen at en-academic.com/dic.nsf/enwiki/1203570).
  it.each([
    [1, 'yes', 0],
    [1, 'no', 1],
    [0.7, 'yes', 0.09],
    [0.3, 'yes', 0.49],
    [0.5, 'yes', 0.25],
    [0.5, 'no', 0.25],
  ] as const)('of %d, when it was %s, is %d', (chance, outcome, score) => {
    expect(brier(chance, outcome)).toBeCloseTo(score, 12);
  });

  // The example of brier_score_loss in scikit-learn's user guide.
  it('has the mean that scikit-learn prints', () => {
    const scores = [brier(0.1, 'no'), brier(0.9, 'yes'), brier(0.8, 'yes'), brier(0.4, 'no')];
    expect(scores.reduce((sum, score) => sum + score) / scores.length).toBeCloseTo(0.055, 12);
  });

  it('lies within 0 and 1, is 0 for a perfect forecast, and stays when yes and no are swapped', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), outcomes, (chance, outcome) => {
        expect(brier(chance, outcome)).toBeGreaterThanOrEqual(0);
        expect(brier(chance, outcome)).toBeLessThanOrEqual(1);
        expect(brier(outcome === 'yes' ? 1 : 0, outcome)).toBe(0);
        expect(brier(1 - chance, other[outcome])).toBeCloseTo(brier(chance, outcome), 12);
      }),
    );
  });

  it('gives even odds whatever happens', () => {
    expect([brier(0.5, 'yes'), brier(0.5, 'no')]).toEqual([evenOddsScore, evenOddsScore]);
  });
});

describe('brierOfRange', () => {
  it('scores the middle and both ends', () => {
    const { middle, nearest, farthest } = brierOfRange({ low: 0.6, high: 0.8 }, 'yes');
    expect([middle, nearest, farthest].map((score) => score.toFixed(6))).toEqual(['0.090000', '0.040000', '0.160000']);
    expect(brierOfRange({ low: 0, high: 0.5 }, 'no')).toEqual({ middle: 0.0625, nearest: 0, farthest: 0.25 });
  });

  it('has the middle between the ends, and the same scores when yes and no are swapped', () => {
    fc.assert(
      fc.property(chances, outcomes, (chance, outcome) => {
        const score = brierOfRange(chance, outcome);
        expect(score.nearest).toBeLessThanOrEqual(score.middle);
        expect(score.middle).toBeLessThanOrEqual(score.farthest);
        expect(score.middle).toBe(brier(middleOf(chance), outcome));
        const swapped = brierOfRange(complement(chance), other[outcome]);
        for (const end of ['middle', 'nearest', 'farthest'] as const) expect(swapped[end]).toBeCloseTo(score[end], 9);
      }),
    );
  });
});
