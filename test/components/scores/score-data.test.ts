// The pieces of the scores page against a small corpus: what is sent to the browser, the funnel, the words of odds.
import { describe, expect, it } from 'vitest';
import { indexCorpus } from '../../../components/corpus-index.ts';
import { funnelRows } from '../../../components/scores/funnel-rows.ts';
import { hedgeGroups } from '../../../components/scores/hedge-groups.ts';
import { scoreData } from '../../../components/scores/score-data.ts';
import { analyse } from '../../../lib/analyse/analyse.ts';
import { chanceOfYes } from '../../../lib/score/chance-of-yes.ts';
import type { ClaimGraph, HedgeTable } from '../../../lib/types.ts';
import { essay, graph, prediction, question } from '../../analyse/make-graph.ts';

const table = (id: string, entries: HedgeTable['entries'], unmapped: HedgeTable['unmapped'] = []): HedgeTable => ({
  id,
  name: `Table ${id}`,
  citation: 'Nobody, 2020',
  url: 'https://example.org',
  read: 'invented',
  entries,
  unmapped,
});
const high = table('high', [
  { words: 'likely', range: [60, 80], denies: false },
  { words: 'unlikely', range: [10, 30], denies: true },
]);
const low = table('low', [{ words: 'likely', range: [50, 70], denies: false }], [{ words: 'hopes', why: 'A wish is no forecast.' }]);
const tables = [high, low];
const said = (id: string, asked: string | null, answer: 'yes' | 'no' | null, hedge: string | null) =>
  prediction(id, {
    question: asked,
    answer,
    hedge,
    pYes: asked === null ? {} : Object.fromEntries(tables.map((one) => [one.id, chanceOfYes(hedge, answer, one)])),
  });
const index = (more: Partial<ClaimGraph> = {}) => {
  const drawn = graph({
    hedges: tables,
    questions: [question('dam', { outcome: 'no' }), question('rain', { decided: '2030-12-01' }), question('war', { outcome: 'partly' })],
    statements: [
      said('b/rain', 'rain', 'yes', 'is likely to'),
      said('a/dam', 'dam', 'no', 'unlikely'),
      said('a/rain', 'rain', 'yes', 'will likely'),
      said('a/war', 'war', 'yes', 'bare'),
      said('a/wish', null, null, 'Hopes'),
      said('b/wish', null, null, 'hopes'),
      said('b/odd', null, null, 'by and large'),
    ],
    ...more,
  });
  return indexCorpus({ ...drawn, version: 1, insights: analyse(drawn), agreement: [], agreementOfAll: null });
};

describe('scoreData', () => {
  it('has every scored forecast, by author in the order of publication, and each pair of words and answer once', () => {
    const data = scoreData(index());
    expect(data.items.map(({ statement }) => statement)).toEqual(['a/dam', 'a/rain', 'b/rain']);
    expect(data.odds).toHaveLength(2);
    for (const { odds, statement } of data.items) {
      const own = index().statement.get(statement);
      expect(data.odds[odds]).toEqual(own?.kind === 'prediction' ? own.pYes : null);
    }
    expect(data.questions).toEqual({
      dam: { short: 'dam?', decided: '2030-06-01' },
      rain: { short: 'rain?', decided: '2030-12-01' },
    });
    expect(data.authors.map(({ id, scored, cameTrue }) => [id, scored, cameTrue])).toEqual([
      ['ada', 2, 2],
      ['bob', 1, 1],
    ]);
  });

  it('says under which tables authors change places, on what both tables know', () => {
    // “low” lacks “unlikely”: of what both know, Ada and Bob say the same.
    expect(scoreData(index()).otherOrders).toEqual([]);
    const turned = table('turned', [
      { words: 'likely', range: [60, 80], denies: false },
      { words: 'unlikely', range: [60, 80], denies: true },
    ]);
    const hedges = [high, turned];
    const statements = [['a/dam', 'dam', 'no', 'unlikely'] as const, ['b/rain', 'rain', 'yes', 'likely'] as const].map(
      ([id, asked, answer, hedge]) =>
        prediction(id, {
          question: asked,
          answer,
          hedge,
          pYes: Object.fromEntries(hedges.map((one) => [one.id, chanceOfYes(hedge, answer, one)])),
        }),
    );
    expect(scoreData(index({ hedges, statements })).otherOrders).toEqual(['Table turned']);
  });

  it('has no score where there is no table, and no item where nothing was asked', () => {
    expect(scoreData(index({ hedges: [] })).initial).toBeNull();
    expect(scoreData(index({ questions: [], statements: [] })).items).toEqual([]);
  });
});

describe('funnelRows', () => {
  it('gives each step its share and its reasons, the most frequent first', () => {
    const rows = funnelRows(index().insights.scores.funnel.all);
    expect(rows.map(({ n }) => n)).toEqual([7, 7, 4, 4, 3, 3]);
    expect(rows[2]).toMatchObject({ share: 4 / 7, out: [{ reason: 'unasked', n: 3 }] });
  });

  it('divides nothing by nothing', () => {
    const rows = funnelRows(index({ statements: [] }).insights.scores.funnel.all);
    expect(rows.every(({ share }) => share === 0)).toBe(true);
  });
});

describe('hedgeGroups', () => {
  it('puts together what every table reads alike, from the least to the most probable, as published', () => {
    const { figured } = hedgeGroups(index());
    expect(figured).toEqual([
      {
        forms: [{ hedge: 'unlikely', n: 1 }],
        n: 1,
        authors: ['Example'],
        ranges: [{ table: 'high', words: 'unlikely', low: 0.1, high: 0.3 }],
        lacking: ['low'],
      },
      {
        forms: [
          { hedge: 'is likely to', n: 1 },
          { hedge: 'will likely', n: 1 },
        ],
        n: 2,
        authors: ['Example', 'Example'],
        ranges: [
          { table: 'high', words: 'likely', low: 0.6, high: 0.8 },
          { table: 'low', words: 'likely', low: 0.5, high: 0.7 },
        ],
        lacking: [],
      },
    ]);
  });

  it('lists what no table has with the reason, where one says it, and a plain “will” apart', () => {
    const { plain, bare } = hedgeGroups(index());
    expect(plain.map(({ forms, n, why }) => [forms[0]?.hedge, n, why])).toEqual([
      ['Hopes', 2, ['A wish is no forecast.']],
      ['by and large', 1, []],
    ]);
    expect(bare?.n).toBe(1);
    expect(hedgeGroups(index({ statements: [] })).bare).toBeNull();
  });

  it('names an author of several essays once', () => {
    const essays = [essay('a', 'ada', '2030-03-01'), essay('b', 'ada', '2030-04-01')];
    expect(hedgeGroups(index({ essays })).figured[1]?.authors).toEqual(['Example']);
  });
});
