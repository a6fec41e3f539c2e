import { describe, expect, it } from 'vitest';
import { matchHedge } from '../../lib/score/match-hedge.ts';
import type { HedgeTable } from '../../lib/types.ts';

const words = [
  'likely',
  'very likely',
  'almost certainly',
  'certainly',
  'unlikely',
  'probably not',
  'likely not',
  'more likely than not',
  'almost no chance',
  'can not',
  'Maybe',
];
const table: HedgeTable = {
  id: 'test',
  name: 'Test',
  citation: 'Nobody, 2020',
  url: 'https://example.org',
  read: 'invented',
  entries: words.map((one) => ({ words: one, range: [10, 20], denies: false })),
};

describe('matchHedge', () => {
  it.each([
    ['is likely to', 'likely'],
    ['Most likely', 'likely'],
    ['is VERY  likely', 'very likely'],
    ['almost certainly', 'almost certainly'],
    ['highly unlikely', 'unlikely'],
    ['maybe', 'Maybe'],
    ['will probably not', 'probably not'],
    ['is more likely than not', 'more likely than not'],
    ['there is almost no chance', 'almost no chance'],
    ['cannot', 'can not'],
    ['can’t', 'can not'],
    // A denial that no entry has.
    ['is not likely to', null],
    ['isn’t likely', null],
    ['will never certainly', null],
    ['even less likely', null],
    ['is not unlikely', null],
    ['likely won’t', null],
    // Pieces of words are no words.
    ['likelihood', null],
    ['uncertainly', null],
    ['', null],
  ])('“%s” is %j', (hedge, expected) => {
    expect(matchHedge(hedge, table)?.words ?? null).toBe(expected);
  });

  it('reads “won’t” as “will not”', () => {
    const denial = { ...table, entries: [{ words: 'will not', range: [0, 10] as const, denies: true }] };
    expect(matchHedge('surely won’t', denial)?.words).toBe('will not');
  });

  it('takes the longest entry whatever their order', () => {
    const turned = { ...table, entries: [...table.entries].reverse() };
    expect(matchHedge('very likely', turned)?.words).toBe('very likely');
    expect(matchHedge('likely or certainly', table)?.words).toBe('certainly');
    expect(matchHedge('likely or certainly', turned)?.words).toBe('certainly');
  });
});
