import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wilson } from '../../lib/score/wilson.ts';

describe('wilson', () => {
  // Robert G. Newcombe, “Two-sided confidence intervals for the single proportion”, Statistics in Medicine 17 (1998), 857–872,
  // table I, method 3.
  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('of %d in %d is as Newcombe prints it', (hits, n, low, high) => {
    expect(wilson(hits, n)?.low).toBeCloseTo(low, 4);
    expect(wilson(hits, n)?.high).toBeCloseTo(high, 4);
  });

  it('holds the share, stays within 0 and 1, and mirrors when hits and misses are swapped', () => {
    const counts = fc.integer({ min: 1, max: 500 }).chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)));
    fc.assert(
      fc.property(counts, ([hits, n]) => {
        const [own, mirror] = [wilson(hits, n), wilson(n - hits, n)];
        if (own === null || mirror === null) throw new Error('no interval');
        expect(own.low).toBeGreaterThanOrEqual(0);
        expect(own.high).toBeLessThanOrEqual(1);
        expect(own.low).toBeLessThanOrEqual(hits / n + 1e-12);
        expect(own.high).toBeGreaterThanOrEqual(hits / n - 1e-12);
        expect(own.low + mirror.high).toBeCloseTo(1, 12);
      }),
    );
  });

  it('says nothing of nothing', () => {
    expect(wilson(0, 0)).toBeNull();
  });
});
