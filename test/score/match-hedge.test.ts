import { describe, expect, it } from 'vitest';
import { findPhrase, matchHedge } from '../../lib/score/match-hedge.ts';
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
  unmapped: [],
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

  const lacking = (...phrases: readonly string[]): HedgeTable => ({
    ...table,
    unmapped: phrases.map((one) => ({ words: one, why: 'no word' })),
  });

  it.each([
    // A longer phrase that the table lacks stands in the way of a shorter entry, whole words only.
    ['highly unlikely', ['highly unlikely'], null, 'highly unlikely'],
    ['may well be likely', ['may well'], null, 'may well'],
    ['Very Likely', ['quite likely'], 'very likely', 'very likely'],
    ['the unlikelier', ['unlikely'], null, null],
    // A longer entry stands in the way of a phrase that the table lacks; of as many words the entry goes first.
    ['almost certainly', ['certainly so'], 'almost certainly', 'almost certainly'],
    ['would likely', ['would'], 'likely', 'likely'],
    ['presumably likely', ['presumably'], 'likely', 'likely'],
    // What the table lacks is told from what nobody has looked at.
    ['would', ['would'], null, 'would'],
    ['might', ['would'], null, null],
    // A denial is another phrase.
    ['would not', ['would'], null, null],
    ['wouldn’t', ['would', 'would not'], null, 'would not'],
    ['less likely', ['less likely'], null, 'less likely'],
  ])('“%s” where %j have no entry is %j', (hedge, phrases, entry, found) => {
    expect(matchHedge(hedge, lacking(...phrases))?.words ?? null).toBe(entry);
    expect(findPhrase(hedge, lacking(...phrases))?.words ?? null).toBe(found);
  });
});
