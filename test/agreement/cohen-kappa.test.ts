// Cohen's kappa: worked examples from the literature, and what holds of every table.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cohenKappa } from '../../lib/agreement/cohen-kappa.ts';

describe('cohenKappa', () => {
  it('is .492 on the three diagnoses of Cohen (1968), “Weighted kappa”, Psychological Bulletin 70, table 1, N = 200', () => {
    const table = [
      [88, 14, 18],
      [10, 40, 10],
      [2, 6, 12],
    ];
    expect(cohenKappa(table)).toBeCloseTo(0.492, 3);
  });

  it('is 0.3449 on the four degrees of skin disease of the SAS/STAT User’s Guide, “The FREQ Procedure”, Agreement Study, N = 88', () => {
    const table = [
      [10, 4, 1, 0],
      [5, 10, 12, 2],
      [2, 4, 12, 5],
      [0, 2, 6, 13],
    ];
    expect(cohenKappa(table)).toBeCloseTo(0.3449, 4);
  });

  it('is 0 where the two agree as often as chance has it, and less where less', () => {
    expect(
      cohenKappa([
        [25, 25],
        [25, 25],
      ]),
    ).toBe(0);
    expect(
      cohenKappa([
        [0, 1],
        [1, 0],
      ]),
    ).toBe(-1);
  });

  it('is not defined without items, nor where both used one category alone', () => {
    expect(
      cohenKappa([
        [0, 0],
        [0, 0],
      ]),
    ).toBeNull();
    expect(
      cohenKappa([
        [7, 0],
        [0, 0],
      ]),
    ).toBeNull();
  });

  it('is at most 1, 1 only in full agreement, and the same for the raters swapped', () => {
    const table = fc.array(fc.array(fc.nat(50), { minLength: 3, maxLength: 3 }), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(table, (counts) => {
        const kappa = cohenKappa(counts);
        expect(cohenKappa(counts.map((_, at) => counts.map((row) => row[at] ?? 0)))).toBe(kappa);
        if (kappa === null) return;
        expect(kappa).toBeLessThanOrEqual(1);
        expect(kappa).toBeGreaterThanOrEqual(-1);
        expect(kappa === 1).toBe(counts.every((row, a) => row.every((count, b) => a === b || count === 0)));
      }),
    );
  });
});
