import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scoreForecasts } from '../../lib/score/score-forecasts.ts';
import { bareSettings, defaultBare } from '../../lib/score/settings.ts';
import { forecast, forecasts } from './make-forecasts.ts';

const setting = { authors: ['ada', 'bob', 'cyd'], table: 'table', bare: defaultBare };
/** So many forecasts of one author at one chance, all of which came true. */
const sure = (author: string, n: number, chance: number) =>
  Array.from({ length: n }, (_, index) =>
    forecast({
      authors: [author],
      statement: `${author}/p${index}`,
      question: `q${index}`,
      pYes: { table: { low: chance, high: chance } },
    }),
  );

describe('scoreForecasts', () => {
  it('counts a forecast whose words have no figure, and scores it not', () => {
    const perhaps = forecast({ hedge: 'perhaps', pYes: { table: null } });
    const { authors, all } = scoreForecasts([forecast(), perhaps], setting);
    expect(authors.ada).toEqual({ n: 1, withoutFigure: 1, brier: 0.09, words: { low: 0.04, high: 0.16 }, sample: null });
    expect(authors.bob).toEqual({ n: 0, withoutFigure: 0, brier: null, words: null, sample: null });
    expect(all).toEqual(authors.ada);
  });

  it('reads a plain “will” as the reader sets it, for yes and for no', () => {
    const bare = [
      forecast({ hedge: 'bare', pYes: { table: null } }),
      forecast({ hedge: 'bare', pYes: { table: null }, question: 'r', answer: 'no', outcome: 'no' }),
    ];
    expect(scoreForecasts(bare, setting).all).toMatchObject({ n: 2, brier: 0.0025, words: { low: 0, high: 0.01 } });
    expect(scoreForecasts(bare, { ...setting, bare: null }).all).toMatchObject({ n: 0, withoutFigure: 2 });
    expect(bareSettings.map(({ chance }) => chance)).toContain(defaultBare);
  });

  it('counts a forecast of two authors for both, and once for all', () => {
    const { authors, all } = scoreForecasts([forecast({ authors: ['ada', 'bob'] })], setting);
    expect([authors.ada?.n, authors.bob?.n, all.n]).toEqual([1, 1, 1]);
  });

  it('ranks from ten forecasts on, ties on one place in the order of their keys, and says why not', () => {
    const all = [...sure('ada', 10, 0.8), ...sure('bob', 10, 0.9), ...sure('cyd', 9, 1), ...sure('dan', 11, 0.8)];
    const none = forecast({ authors: ['eve'], hedge: 'perhaps', pYes: {} });
    const { ranking } = scoreForecasts([...all, none], { ...setting, authors: ['fay', 'eve', 'dan', 'cyd', 'bob', 'ada'] });
    expect(ranking.ranked).toEqual([
      { author: 'bob', place: 1 },
      { author: 'ada', place: 2 },
      { author: 'dan', place: 2 },
    ]);
    expect(ranking.unranked).toEqual([
      { author: 'cyd', why: 'too-few' },
      { author: 'eve', why: 'no-figure' },
      { author: 'fay', why: 'nothing-scored' },
    ]);
  });

  it('adds up, for every author and for all', () => {
    fc.assert(
      fc.property(forecasts, fc.constantFrom(...bareSettings), (drawn, { chance }) => {
        const { authors, all, ranking } = scoreForecasts(drawn, { ...setting, bare: chance });
        expect(all.n + all.withoutFigure).toBe(drawn.length);
        for (const [author, { n, withoutFigure }] of Object.entries(authors)) {
          expect(n + withoutFigure).toBe(drawn.filter((one) => one.authors.includes(author)).length);
        }
        expect([...ranking.ranked, ...ranking.unranked].map(({ author }) => author).sort()).toEqual(setting.authors);
      }),
      { numRuns: 30 },
    );
  });
});
