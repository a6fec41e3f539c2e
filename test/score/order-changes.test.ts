import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ScoredForecast } from '../../lib/insights.ts';
import { orderChanges } from '../../lib/score/order-changes.ts';
import { bareSettings, defaultBare } from '../../lib/score/settings.ts';
import { forecast, forecasts } from './make-forecasts.ts';

const authors = ['ada', 'bob', 'cyd'];
const at = (table: string) => ({ table, bare: defaultBare });
/** So many forecasts of one author that came true, at one chance under each of two tables; null is a word that a table lacks. */
const said = (author: string, n: number, one: number | null, two: number | null): ScoredForecast[] => {
  const chance = (p: number | null) => (p === null ? null : { low: p, high: p });
  return Array.from({ length: n }, (_, index) =>
    forecast({ authors: [author], question: `q${index}`, pYes: { one: chance(one), two: chance(two) } }),
  );
};
const changes = (rows: readonly ScoredForecast[]) => orderChanges(rows, authors, at('one'), at('two'));

describe('orderChanges', () => {
  it('names the pairs that change places, of all where fewer than two can be ranked', () => {
    expect(changes([...said('ada', 3, 0.9, 0.9), ...said('cyd', 10, 0.7, 0.95), ...said('bob', 3, 0.8, 0.85)])).toEqual({
      ranked: false,
      compared: ['ada', 'bob', 'cyd'],
      turned: [
        ['ada', 'cyd'],
        ['bob', 'cyd'],
      ],
      joined: [],
      left: [],
    });
  });

  it('speaks of the ranked alone where there are two', () => {
    expect(changes([...said('ada', 10, 0.9, 0.9), ...said('bob', 10, 0.8, 0.85), ...said('cyd', 3, 0.7, 0.95)])).toEqual({
      ranked: true,
      compared: ['ada', 'bob'],
      turned: [],
      joined: [],
      left: [],
    });
  });

  it('leaves out of both scores what one table does not know', () => {
    // By all that each table knows, ada falls behind bob; what both know puts her first under both.
    const rows = [...said('ada', 2, 0.9, 0.9), ...said('ada', 4, null, 0.1), ...said('bob', 2, 0.8, 0.8)];
    expect(changes(rows)).toMatchObject({ compared: ['ada', 'bob'], turned: [] });
    expect(orderChanges(rows, authors, at('two'), at('one')).turned).toEqual([]);
    // And what both know can turn where the whole does not.
    const hidden = [...said('ada', 2, 0.9, 0.7), ...said('ada', 4, null, 1), ...said('bob', 2, 0.8, 0.8)];
    expect(changes(hidden).turned).toEqual([['ada', 'bob']]);
  });

  it('takes neither a tie that forms nor one that ends for a change', () => {
    const rows = [...said('ada', 3, 0.9, 0.8), ...said('bob', 3, 0.8, 0.8)];
    expect(changes(rows).turned).toEqual([]);
    expect(orderChanges(rows, authors, at('two'), at('one')).turned).toEqual([]);
  });

  it('takes scores for equal that differ by less than a millionth', () => {
    const turnedBy = (more: number) => changes([...said('ada', 1, 0.9, 0.5), ...said('bob', 1, 0.8, 0.5 + more)]).turned;
    expect(turnedBy(5e-7)).toEqual([]);
    expect(turnedBy(5e-6)).toEqual([['ada', 'bob']]);
  });

  it('keeps apart who joins and who leaves', () => {
    const rows = [...said('ada', 2, 0.9, 0.9), ...said('bob', 2, null, 0.8), ...said('cyd', 2, 0.7, null)];
    expect(changes(rows)).toEqual({ ranked: false, compared: ['ada'], turned: [], joined: ['bob'], left: ['cyd'] });
  });

  it('reads a plain “will” as each setting has it', () => {
    const rows = [forecast({ hedge: 'bare', pYes: {} }), ...said('bob', 1, 0.93, 0.93)];
    const turned = (bare: typeof defaultBare | null) => orderChanges(rows, authors, at('one'), { table: 'one', bare });
    expect(turned({ low: 0.75, high: 0.9 }).turned).toEqual([['ada', 'bob']]);
    expect(turned(null)).toMatchObject({ compared: ['bob'], turned: [], left: ['ada'] });
  });

  it('turns nothing between a setting and itself, and the same pairs back and forth', () => {
    fc.assert(
      fc.property(forecasts, fc.constantFrom(...bareSettings), (drawn, { chance }) => {
        const [one, two] = [at('table'), { table: 'table', bare: chance }];
        const there = orderChanges(drawn, authors, one, two);
        const back = orderChanges(drawn, authors, two, one);
        expect(orderChanges(drawn, authors, two, two)).toMatchObject({ turned: [], joined: [], left: [] });
        expect(back).toEqual({ ...there, joined: there.left, left: there.joined });
      }),
      { numRuns: 50 },
    );
  });
});
