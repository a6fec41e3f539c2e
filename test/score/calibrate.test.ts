import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calibrate } from '../../lib/score/calibrate.ts';
import { complement } from '../../lib/score/chance-of-yes.ts';
import { withFigures } from '../../lib/score/with-figures.ts';
import { forecast, forecasts } from './make-forecasts.ts';

const said = (low: number, high: number, cameTrue: boolean) => ({
  ...forecast({ outcome: cameTrue ? 'yes' : 'no' }),
  chance: { low, high },
});
const many = (n: number, hits: number, low = 0.6, high = 0.8) => Array.from({ length: n }, (_, index) => said(low, high, index < hits));

describe('calibrate', () => {
  it('has too little below five forecasts in a bin, and then shows counts alone', () => {
    const { bins, tooLittle } = calibrate(many(4, 2));
    expect(tooLittle).toBe(true);
    expect(bins.map(({ n }) => n)).toEqual([0, 0, 0, 4, 0]);
    expect(bins[3]).toEqual({ from: 0.6, to: 0.8, n: 4, meanChance: null, share: null, interval: null });
  });

  it('gives the share of five, with its interval', () => {
    const { bins, tooLittle } = calibrate([...many(5, 4), ...many(2, 0, 0.1, 0.1)]);
    expect(tooLittle).toBe(false);
    // 4 of 5 by Wilson: 0.3755–0.9638.
    expect(bins[3]).toEqual({ from: 0.6, to: 0.8, n: 5, meanChance: 0.7, share: 0.8, interval: { low: 0.375535, high: 0.963776 } });
    expect(bins[0]).toMatchObject({ n: 2, share: null });
  });

  it('puts an edge into the upper bin, and certainty into the last', () => {
    const at = (chance: number) => calibrate([said(chance, chance, true)]).bins.findIndex(({ n }) => n === 1);
    expect([0, 0.19, 0.2, 0.4, 0.6, 0.8, 1].map(at)).toEqual([0, 0, 1, 2, 3, 4, 4]);
    expect(calibrate([said(0.55, 0.65, true)]).bins[3]?.n).toBe(1);
  });

  it('is the same when a question is turned round', () => {
    const other = { yes: 'no', no: 'yes' } as const;
    fc.assert(
      fc.property(forecasts, (drawn) => {
        const figured = withFigures(drawn, 'table', { low: 0.9, high: 1 });
        const turned = figured.map((one) => ({
          ...one,
          chance: complement(one.chance),
          answer: other[one.answer],
          outcome: other[one.outcome],
        }));
        expect(calibrate(turned)).toEqual(calibrate(figured));
        expect(calibrate(figured).bins.reduce((sum, { n }) => sum + n, 0)).toBe(figured.length);
      }),
    );
  });
});
