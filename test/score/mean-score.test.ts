import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Figured, meanScore } from '../../lib/score/mean-score.ts';
import { chances, outcomes } from './make-forecasts.ts';

const figured = (question: string, low: number, high: number, outcome: 'yes' | 'no'): Figured => ({
  question,
  chance: { low, high },
  outcome,
});
const drawn = fc.array(fc.record({ question: fc.integer({ min: 0, max: 9 }).map((n) => `q${n}`), chance: chances, outcome: outcomes }), {
  maxLength: 20,
});

describe('meanScore', () => {
  it('is empty without a forecast', () => {
    expect(meanScore([])).toEqual({ n: 0, brier: null, words: null, sample: null });
  });

  it('takes the middles, and the ends nearest to and farthest from the outcomes', () => {
    // Middles 0.09 and 0.25, nearest ends 0.04 and 0.09, farthest 0.16 and 0.49.
    const { n, brier, words } = meanScore([figured('q', 0.6, 0.8, 'yes'), figured('r', 0.3, 0.7, 'no')]);
    expect({ n, brier, words }).toEqual({ n: 2, brier: 0.17, words: { low: 0.065, high: 0.325 } });
  });

  it('has no interval of the sample for one question, however many authors answer it', () => {
    expect(meanScore([figured('q', 0.6, 0.8, 'yes')]).sample).toBeNull();
    expect(meanScore([figured('q', 0.6, 0.8, 'yes'), figured('q', 0.1, 0.2, 'yes')]).sample).toBeNull();
  });

  it('has none either where all scores are the same: no width would claim certainty', () => {
    // Their floating-point tails differ.
    expect(meanScore([figured('q', 0.9, 1, 'yes'), figured('r', 0, 0.1, 'no')]).sample).toBeNull();
  });

  it('has the two scores themselves as the interval of two', () => {
    // A resample of two is all the one, or all the other, in a quarter of the draws each.
    expect(meanScore([figured('q', 0.6, 0.8, 'yes'), figured('r', 0.3, 0.7, 'no')]).sample).toEqual({ low: 0.09, high: 0.25 });
  });

  it('comes close to the interval over all resamples', () => {
    const scores = [0, 0.04, 0.09, 0.36, 0.64, 0.81];
    const forecasts = scores.map((score, index) => figured(`q${index}`, Math.sqrt(score), Math.sqrt(score), 'no'));
    const size = scores.length;
    const means = Array.from({ length: size ** size }, (_, resample) => {
      const picks = scores.map((_score, place) => scores[Math.floor(resample / size ** place) % size] ?? 0);
      return picks.reduce((sum, score) => sum + score) / size;
    }).sort((a, b) => a - b);
    const exact = [0.025, 0.975].map((share) => means[Math.round(share * (means.length - 1))] ?? 0);
    const { sample } = meanScore(forecasts);
    expect(Math.abs((sample?.low ?? 0) - (exact[0] ?? 1))).toBeLessThan(0.01);
    expect(Math.abs((sample?.high ?? 0) - (exact[1] ?? 1))).toBeLessThan(0.01);
  });

  it('draws the answers to one question together', () => {
    const alone = [figured('q', 0, 0, 'no'), figured('r', 1, 1, 'no'), figured('s', 0, 0, 'no'), figured('t', 1, 1, 'no')];
    const together = alone.map((forecast, index) => ({ ...forecast, question: index % 2 === 0 ? 'q' : 'r' }));
    expect(meanScore(together)).toMatchObject({ brier: 0.5, sample: { low: 0, high: 1 } });
    const { sample } = meanScore([...alone, ...alone.map((forecast) => ({ ...forecast, question: `${forecast.question}2` }))]);
    expect(sample?.low).toBeGreaterThan(0);
  });

  // The interval as another program works it out from the same random numbers.
  it('gives the same interval on every machine', () => {
    const forecasts = [0.1, 0.3, 0.35, 0.5, 0.8].map((chance, index) => figured(`q${index}`, chance, chance, 'no'));
    expect(meanScore(forecasts)).toMatchObject({ brier: 0.2225, sample: { low: 0.0645, high: 0.436 } });
  });

  it('lies in both intervals and within 0 and 1, and does not depend on the order', () => {
    fc.assert(
      fc.property(drawn, (forecasts) => {
        const score = meanScore(forecasts);
        expect(meanScore([...forecasts].reverse())).toEqual(score);
        if (score.brier === null || score.words === null) return;
        expect(score.words.low).toBeLessThanOrEqual(score.brier);
        expect(score.brier).toBeLessThanOrEqual(score.words.high);
        expect(score.words.low).toBeGreaterThanOrEqual(0);
        expect(score.words.high).toBeLessThanOrEqual(1);
        expect(score.sample?.low ?? 0).toBeLessThanOrEqual(score.sample?.high ?? 1);
      }),
      { numRuns: 25 },
    );
  });
});
