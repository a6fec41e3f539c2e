import { describe, expect, it } from 'vitest';
import { fewerWords, openingWords, orderWords } from '../../../components/scores/order-words.ts';
import type { OrderChange } from '../../../lib/score/order-changes.ts';

const same: OrderChange = { ranked: true, compared: ['ada', 'bob', 'cyd', 'dan'], turned: [], joined: [], left: [] };
const names: Readonly<Record<string, string>> = { ada: 'Ada', bob: 'Bob', cyd: 'Cyd', dan: 'Dan' };
const said = (more: Partial<OrderChange>) => orderWords({ ...same, ...more }, (id) => names[id] ?? id, 'Kent').join(' ');
const shared = 'On the forecasts that have a figure both here and with Kent, the order of the';

describe('orderWords', () => {
  it('names who changes places among the ranked', () => {
    expect(said({ turned: [['bob', 'cyd']] })).toBe(`${shared} ranked authors changes: Bob and Cyd change places. ${fewerWords}`);
  });

  it('says that an unchanged order is the same, and speaks of nobody’s place', () => {
    expect(said({})).toBe(`${shared} ranked authors does not change. ${fewerWords}`);
    expect(said({})).not.toContain('change places');
  });

  it('speaks of all who have a score where nobody is ranked, and says that this is no ranking', () => {
    expect(said({ ranked: false, turned: [['ada', 'bob']] })).toBe(
      `${shared} scores changes: Ada and Bob change places. ${fewerWords} With so few forecasts neither order is a ranking.`,
    );
  });

  it('says that there is no order where fewer than two can be compared', () => {
    expect(said({ ranked: false, compared: ['ada'] })).toBe(
      `Too few authors have forecasts with a figure both here and with Kent to compare their order. ${fewerWords}`,
    );
  });

  it('names three pairs and counts the others', () => {
    const [a, b, c, d] = ['ada', 'bob', 'cyd', 'dan'] as const;
    const turned = [
      [a, b],
      [a, c],
      [a, d],
      [b, c],
      [b, d],
      [c, d],
    ] as const;
    expect(said({ turned })).toContain('changes: Ada and Bob; Ada and Cyd; Ada and Dan; 3 more pairs each change places.');
  });

  it('says who gains or loses a score, or a place', () => {
    const few = said({ ranked: false, joined: ['cyd'], left: ['ada'] });
    expect(few).toContain('Cyd has a score here only. Ada has no score any more. With so few');
    expect(said({ joined: ['cyd', 'dan'] })).toContain('Cyd and Dan are ranked here only.');
    expect(said({ left: ['cyd', 'dan'] })).toContain('Cyd and Dan are not ranked any more.');
  });
});

describe('openingWords', () => {
  const words = (others: readonly string[], tables: number) => openingWords(others, tables).join(' ');

  it('says of the forecasts that both tables know where authors change places, and what their figures are not for', () => {
    const known = 'On the forecasts that both tables know,';
    expect(words(['Kent'], 3)).toBe(`${known} authors change places under 1 of the 2 other tables: Kent. ${fewerWords}`);
    expect(words(['Kent', 'Sherman'], 3)).toBe(`${known} authors change places under every other table. ${fewerWords}`);
    expect(words([], 3)).toBe(`${known} no authors change places under any other table. ${fewerWords}`);
    expect(words([], 2)).toBe(`${known} no authors change places under the other table. ${fewerWords}`);
  });

  it('has nothing to say of one table', () => {
    expect(words([], 1)).toBe('');
  });
});
