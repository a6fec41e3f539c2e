// The figures of an essay and of several together.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cohenKappa } from '../../lib/agreement/cohen-kappa.ts';
import { measureAgreement, poolAgreement } from '../../lib/agreement/measure-agreement.ts';
import { pairItems } from '../../lib/agreement/pair-items.ts';
import type { Item } from '../../lib/agreement/reading.ts';
import { makeItem, reading } from './make-item.ts';

const measure = (first: readonly Item[], second: readonly Item[]) => measureAgreement(first, second, pairItems(first, second));

describe('measureAgreement', () => {
  it('counts by hand', () => {
    const first = [
      makeItem('a', { at: [1, 0, 10] }),
      makeItem('b', { at: [1, 20, 30], kind: 'prediction', hedge: 'may' }),
      makeItem('c', { at: [2, 0, 10], kind: 'recommendation' }),
      makeItem('d', { at: [3, 0, 10] }),
    ];
    const second = [
      makeItem('x', { at: [1, 0, 10] }),
      makeItem('y', { at: [1, 20, 30], kind: 'claim', hedge: 'may' }),
      makeItem('z', { at: [2, 0, 9], kind: 'recommendation', hedge: 'should' }),
    ];
    expect(measure(first, second)).toEqual({
      first: 4,
      second: 3,
      foundByBoth: 3,
      foundByEither: 4,
      share: 0.75,
      kappa: 0.5,
      sameHedge: 2,
      kinds: {
        claim: { first: 2, firstPaired: 1, second: 2, secondPaired: 2 },
        prediction: { first: 1, firstPaired: 1, second: 0, secondPaired: 0 },
        recommendation: { first: 1, firstPaired: 1, second: 1, secondPaired: 1 },
      },
      pairs: {
        claim: { claim: 1, prediction: 0, recommendation: 0 },
        prediction: { claim: 1, prediction: 0, recommendation: 0 },
        recommendation: { claim: 0, prediction: 0, recommendation: 1 },
      },
    });
  });

  it('has neither share nor kappa where nobody found anything', () => {
    expect(measure([], [])).toMatchObject({ foundByEither: 0, share: null, kappa: null });
  });

  it('gives identical readings a share of 1, and a kappa of 1 or none', () => {
    fc.assert(
      fc.property(reading(9), (items) => {
        const { share, kappa, sameHedge, foundByBoth } = measure(items, structuredClone(items));
        expect([items.length === 0 ? null : 1, sameHedge]).toEqual([share, foundByBoth]);
        expect([1, null]).toContain(kappa);
      }),
    );
  });

  it('is symmetric in the readers', () => {
    fc.assert(
      fc.property(reading(9), reading(9), (first, second) => {
        const [one, other] = [measure(first, second), measure(second, first)];
        for (const key of ['foundByBoth', 'foundByEither', 'share', 'kappa', 'sameHedge'] as const) expect(one[key]).toBe(other[key]);
        expect([one.first, one.second]).toEqual([other.second, other.first]);
        expect(one.pairs.claim.prediction).toBe(other.pairs.prediction.claim);
      }),
    );
  });

  it('adds up', () => {
    fc.assert(
      fc.property(reading(9), reading(9), (first, second) => {
        const { kinds, pairs, ...all } = measure(first, second);
        const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
        expect(all.foundByEither).toBe(all.first + all.second - all.foundByBoth);
        expect(sum(Object.values(pairs).flatMap((row) => Object.values(row)))).toBe(all.foundByBoth);
        expect(sum(Object.values(kinds).map((kind) => kind.firstPaired))).toBe(all.foundByBoth);
        expect(sum(Object.values(kinds).map((kind) => kind.secondPaired))).toBe(all.foundByBoth);
        expect(all.kappa ?? 0).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('poolAgreement', () => {
  it('has the sums of the counts, and share and kappa from them', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(reading(6), reading(6)), { minLength: 1, maxLength: 3 }), (essays) => {
        const all = essays.map(([first, second]) => measure(first, second));
        const together = poolAgreement(all);
        const sum = (key: 'first' | 'second' | 'foundByBoth' | 'foundByEither' | 'sameHedge') =>
          all.reduce((total, one) => total + one[key], 0);
        for (const key of ['first', 'second', 'foundByBoth', 'foundByEither', 'sameHedge'] as const) expect(together?.[key]).toBe(sum(key));
        expect(together?.share ?? 0).toBeCloseTo(sum('foundByBoth') / Math.max(1, sum('foundByEither')), 4);
        const table = Object.values(together?.pairs ?? {}).map((row) => Object.values(row));
        expect(together?.kappa ?? 0).toBeCloseTo(cohenKappa(table) ?? 0, 4);
      }),
    );
  });

  it('of one essay is that essay’s, and of none is none', () => {
    const one = measure([makeItem('a', { at: [1, 0, 10] })], [makeItem('x', { at: [1, 0, 10] })]);
    expect(poolAgreement([one])).toEqual(one);
    expect(poolAgreement([])).toBeNull();
  });
});
