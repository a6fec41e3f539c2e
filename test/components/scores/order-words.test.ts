import { describe, expect, it } from 'vitest';
import { orderWords } from '../../../components/scores/order-words.ts';
import type { FigureScore, TableScores } from '../../../lib/insights.ts';
import { rankAuthors } from '../../../lib/score/rank-authors.ts';

const score = (brier: number | null, n: number): FigureScore => ({
  n: brier === null ? 0 : n,
  brier,
  words: null,
  sample: null,
  withoutFigure: 0,
});
const scores = (rows: Readonly<Record<string, number | null>>, n: number): TableScores => {
  const authors = Object.fromEntries(Object.entries(rows).map(([author, brier]) => [author, score(brier, n)]));
  return { authors, all: score(0.2, n), ranking: rankAuthors(authors) };
};
const names: Readonly<Record<string, string>> = { ada: 'Ada', bob: 'Bob', cyd: 'Cyd', dan: 'Dan' };
const said = (before: TableScores, after: TableScores) => orderWords(before, after, (id) => names[id] ?? id, 'Kent').join(' ');

describe('orderWords', () => {
  it('names who changes places among the ranked', () => {
    expect(said(scores({ ada: 0.1, bob: 0.2, cyd: 0.3 }, 10), scores({ ada: 0.1, bob: 0.4, cyd: 0.3 }, 10))).toBe(
      'The order changes against Kent: Bob and Cyd change places.',
    );
  });

  it('says that an unchanged order is the same', () => {
    expect(said(scores({ ada: 0.1, bob: 0.2 }, 12), scores({ ada: 0.2, bob: 0.21 }, 12))).toBe(
      'The order of the scores is the same as with Kent.',
    );
  });

  it('speaks of all who have a score where nobody is ranked, and says that this is no ranking', () => {
    expect(said(scores({ ada: 0.1, bob: 0.2 }, 3), scores({ ada: 0.3, bob: 0.2 }, 3))).toBe(
      'The order changes against Kent: Ada and Bob change places. With so few forecasts neither order is a ranking.',
    );
  });

  it('counts a tie that forms as a change', () => {
    expect(said(scores({ ada: 0.1, bob: 0.2 }, 10), scores({ ada: 0.2, bob: 0.2 }, 10))).toContain('Ada and Bob change places');
  });

  it('names three pairs and counts the others', () => {
    const turned = said(scores({ ada: 0.1, bob: 0.2, cyd: 0.3, dan: 0.4 }, 10), scores({ ada: 0.4, bob: 0.3, cyd: 0.2, dan: 0.1 }, 10));
    expect(turned).toBe('The order changes against Kent: Ada and Bob; Ada and Cyd; Ada and Dan; 3 more pairs each change places.');
  });

  it('says who gains or loses a score, or a place', () => {
    expect(said(scores({ ada: 0.1, bob: 0.2, cyd: null }, 3), scores({ ada: null, bob: 0.2, cyd: 0.4 }, 3))).toBe(
      'The order of the scores is the same as with Kent, as far as both settings have scores. Cyd has a score here only. Ada has no score any more. With so few forecasts neither order is a ranking.',
    );
    const fewer = scores({ ada: 0.1, bob: 0.2 }, 10);
    const more = scores({ ada: 0.1, bob: 0.2, cyd: 0.3, dan: 0.4 }, 10);
    expect(said(fewer, more)).toContain('Cyd and Dan are ranked here only.');
    expect(said(more, fewer)).toContain('Cyd and Dan are not ranked any more.');
  });
});
