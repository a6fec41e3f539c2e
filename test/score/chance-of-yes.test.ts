import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chanceOfAnswer, chanceOfYes, chanceOfYesWith } from '../../lib/score/chance-of-yes.ts';
import { percentRange } from '../../lib/score/percent-range.ts';
import type { HedgeTable } from '../../lib/types.ts';

const table: HedgeTable = {
  id: 'test',
  name: 'Test',
  citation: 'Nobody, 2020',
  url: 'https://example.org',
  read: 'invented',
  entries: [
    { words: 'probably', range: [63, 87], denies: false },
    { words: 'unlikely', range: [20, 45], denies: true },
    { words: 'probably not', range: [20, 40], denies: true },
    { words: 'one in three', range: [33.3, 33.4], denies: false },
  ],
  unmapped: [{ words: 'very probably', why: 'invented' }],
};

describe('chanceOfYes', () => {
  it.each([
    // "Iran will probably strike", question: will it strike?
    ['probably', 'yes', { low: 0.63, high: 0.87 }, { low: 0.63, high: 0.87 }],
    // "They will probably stay out", question: will they join?
    ['probably', 'no', { low: 0.63, high: 0.87 }, { low: 0.13, high: 0.37 }],
    // "A strike is unlikely", question: will there be a strike?
    ['unlikely', 'no', { low: 0.55, high: 0.8 }, { low: 0.2, high: 0.45 }],
    // "A strike is unlikely", question: will the truce hold?
    ['unlikely', 'yes', { low: 0.55, high: 0.8 }, { low: 0.55, high: 0.8 }],
    // "They will probably not come", question: will they come?
    ['will probably not', 'no', { low: 0.6, high: 0.8 }, { low: 0.2, high: 0.4 }],
  ] as const)('of “%s”, answer %s', (hedge, answer, ofAnswer, ofYes) => {
    expect(chanceOfAnswer(hedge, table)).toEqual(ofAnswer);
    expect(chanceOfYes(hedge, answer, table)).toEqual(ofYes);
  });

  it('is unknown without a hedge, an entry or an answer, and for a plain “will”', () => {
    expect(chanceOfYes(null, 'yes', table)).toBeNull();
    expect(chanceOfYes('bare', 'yes', table)).toBeNull();
    const withBare = { ...table, entries: [{ words: 'bare', range: [90, 100] as const, denies: false }] };
    expect(chanceOfYes('bare', 'yes', withBare)).toBeNull();
    expect(chanceOfYes('might', 'yes', table)).toBeNull();
    expect(chanceOfYes('very probably', 'yes', table)).toBeNull();
    expect(chanceOfYes('probably', null, table)).toBeNull();
    expect(chanceOfYes('probably', 'open', table)).toBeNull();
  });

  it('leaves no tail of floating point', () => {
    expect(JSON.stringify(chanceOfYes('one in three', 'no', table))).toBe('{"low":0.666,"high":0.667}');
  });

  it('keeps low under high, within 0 and 1, and yes and no add up', () => {
    const entry = fc.record({
      words: fc.constant('likely'),
      range: fc
        .tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 100 }))
        .map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const),
      denies: fc.boolean(),
    });
    fc.assert(
      fc.property(entry, (one) => {
        const only = { ...table, entries: [one] };
        const [yes, no] = [chanceOfYes('likely', 'yes', only), chanceOfYes('likely', 'no', only)];
        if (yes === null || no === null) throw new Error('no chance');
        expect(yes.low).toBeGreaterThanOrEqual(0);
        expect(yes.high).toBeLessThanOrEqual(1);
        expect(yes.low).toBeLessThanOrEqual(yes.high);
        expect(yes.low + no.high).toBeCloseTo(1, 6);
        expect(yes.high + no.low).toBeCloseTo(1, 6);
      }),
    );
  });
});

describe('chanceOfYesWith', () => {
  const bare = { low: 0.75, high: 0.9 };
  const said = (hedge: string | null, answer: 'yes' | 'no' | 'open' | null) => ({
    hedge,
    answer,
    pYes: { test: chanceOfYes(hedge, answer, table) },
  });

  it('is the compiled chance for words that a table knows, whatever the setting', () => {
    expect(chanceOfYesWith(said('probably', 'no'), 'test', bare)).toEqual({ low: 0.13, high: 0.37 });
    expect(chanceOfYesWith(said('probably', 'no'), 'test', null)).toEqual({ low: 0.13, high: 0.37 });
    expect(chanceOfYesWith(said('might', 'yes'), 'test', bare)).toBeNull();
    expect(chanceOfYesWith(said(null, 'yes'), 'test', bare)).toBeNull();
    expect(chanceOfYesWith(said('probably', 'yes'), 'unknown', bare)).toBeNull();
  });

  it('is the setting for a plain “will”, of the side that the author puts forward', () => {
    expect(chanceOfYesWith(said('bare', 'yes'), 'test', bare)).toEqual(bare);
    expect(chanceOfYesWith(said('bare', 'no'), 'test', bare)).toEqual({ low: 0.1, high: 0.25 });
    expect(chanceOfYesWith(said('bare', 'yes'), 'test', null)).toBeNull();
    expect(chanceOfYesWith(said('bare', 'open'), 'test', bare)).toBeNull();
    expect(chanceOfYesWith(said('bare', null), 'test', bare)).toBeNull();
  });
});

describe('percentRange', () => {
  it('writes per cent with an en dash', () => {
    expect(percentRange({ low: 0.63, high: 0.87 })).toBe('63–87');
    expect(percentRange({ low: 0.55, high: 0.8 })).toBe('55–80');
    expect(percentRange({ low: 0.5, high: 0.5 })).toBe('50');
  });
});
