import { describe, expect, it } from 'vitest';
import { judgeForecasts } from '../../lib/analyse/judge-forecasts.ts';
import { scoreAuthors } from '../../lib/analyse/score-authors.ts';
import { chanceOfYes } from '../../lib/score/chance-of-yes.ts';
import type { ClaimGraph, HedgeTable } from '../../lib/types.ts';
import { graph, prediction, question } from './make-graph.ts';

const table: HedgeTable = {
  id: 'words',
  name: 'Words',
  citation: 'Nobody, 2020',
  url: 'https://example.org',
  read: 'invented',
  entries: [
    { words: 'likely', range: [60, 80], denies: false },
    { words: 'unlikely', range: [20, 40], denies: true },
  ],
  unmapped: [],
};
const said = (id: string, asked: string, answer: 'yes' | 'no', hedge: string) =>
  prediction(id, { question: asked, answer, hedge, pYes: { words: chanceOfYes(hedge, answer, table) } });
const drawn: ClaimGraph = graph({
  hedges: [table],
  questions: [question('dam', { outcome: 'no' }), question('flood'), question('rain', { decided: '2030-12-01' })],
  statements: [
    said('a/dam', 'dam', 'no', 'unlikely'),
    said('a/flood', 'flood', 'yes', 'bare'),
    said('a/rain', 'rain', 'no', 'perhaps'),
    said('b/flood', 'flood', 'no', 'likely'),
    said('b/rain', 'rain', 'yes', 'likely'),
  ],
});
const scores = scoreAuthors(drawn, judgeForecasts(drawn));

describe('scoreAuthors', () => {
  it('lists every scored forecast with its figures under each table', () => {
    expect(scores.items.map(({ statement }) => statement)).toEqual(['a/dam', 'a/flood', 'a/rain', 'b/rain']);
    expect(scores.items[0]).toEqual({
      statement: 'a/dam',
      question: 'dam',
      authors: ['ada'],
      hedge: 'unlikely',
      answer: 'no',
      outcome: 'no',
      cameTrue: true,
      pYes: { words: { low: 0.2, high: 0.4 } },
      perTable: { words: { chance: { low: 0.2, high: 0.4 }, brier: { middle: 0.09, nearest: 0.04, farthest: 0.16 } } },
    });
    expect(scores.items[2]).toMatchObject({ cameTrue: false, perTable: { words: null } });
  });

  it('gives a plain “will” the default, which the table itself has not', () => {
    expect(scores.items[1]).toMatchObject({ pYes: { words: null }, perTable: { words: { chance: scores.bare } } });
  });

  it('has a score and two intervals for each author, and no rank for so few', () => {
    expect(scores.tables.words?.authors.ada).toEqual({
      n: 2,
      withoutFigure: 1,
      brier: 0.04625,
      words: { low: 0.02, high: 0.085 },
      sample: { low: 0.0025, high: 0.09 },
    });
    expect(scores.tables.words?.all.n).toBe(3);
    expect(scores.tables.words?.ranking).toEqual({
      ranked: [],
      unranked: [
        { author: 'ada', why: 'too-few' },
        { author: 'bob', why: 'too-few' },
      ],
    });
  });

  it('counts hits and the funnel beside them', () => {
    expect(scores.hits).toEqual({
      authors: { ada: { scored: 3, cameTrue: 2 }, bob: { scored: 1, cameTrue: 1 } },
      all: { scored: 4, cameTrue: 3 },
    });
    expect(scores.funnel.authors.bob?.out).toEqual([{ step: 'scored', reason: 'already-decided', n: 1 }]);
  });
});
