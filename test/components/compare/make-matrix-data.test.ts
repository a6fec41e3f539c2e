import { describe, expect, it } from 'vitest';
import { makeMatrixData, matrixAuthors } from '../../../components/compare/make-matrix-data.ts';
import { silenceOf } from '../../../components/compare/matrix-cell.tsx';
import { whyUnheld } from '../../../components/compare/unheld.ts';
import { indexCorpus } from '../../../components/corpus-index.ts';
import { type ForecastState, forecastStates } from '../../../lib/vocabulary.ts';
import { essay, graph, prediction, question } from '../../analyse/make-graph.ts';
import { indexGraph } from '../index-graph.ts';
import { inventedIndex } from './invented-index.ts';

const index = inventedIndex(9, 60);
const authors = matrixAuthors(index);
const data = makeMatrixData(index, { questions: index.questions, authors });

describe('the table as data', () => {
  it('has each answer with its words and chances, and what bears on the question', () => {
    const shown = data.questions.flatMap(({ id, said }) =>
      said.flatMap(({ author, state, forecasts, bears }) => [
        ...forecasts.map((forecast) => ({ id, author, state, statement: forecast.id, pYes: data.chances[forecast.odds] })),
        ...bears.map((bearing) => ({ id, author, state, statement: bearing.id, pYes: null })),
      ]),
    );
    const expected = index.questions.flatMap(({ id }) =>
      (index.insights.comparison[id] ?? []).flatMap(({ author, state, statement, reported, bears }) => [
        ...[...(statement === null ? [] : [statement]), ...reported].map((found) => {
          const prediction = index.statement.get(found);
          return { id, author, state, statement: found, pYes: prediction?.kind === 'prediction' ? prediction.pYes : undefined };
        }),
        ...bears.map((found) => ({ id, author, state, statement: found, pYes: null })),
      ]),
    );
    expect(shown).toEqual(expected);
    expect(new Set(shown.map(({ state }) => state))).toEqual(new Set(['answered', 'reported', 'bears']));
  });

  it('names who wrote after, and leaves the silent out', () => {
    for (const question of data.questions) {
      const rows = index.insights.comparison[question.id] ?? [];
      expect(question.after).toEqual(rows.filter(({ state }) => state === 'wrote-after').map(({ author }) => author));
      expect(question.said.length + question.after.length + rows.filter(({ state }) => state === 'not-said').length).toBe(rows.length);
    }
  });

  it('keeps a list of chances once, whoever uses it', () => {
    expect(new Set(data.chances.map((chances) => JSON.stringify(chances))).size).toBe(data.chances.length);
    expect(data.chances.length).toBeLessThan(20);
  });

  it('is of some authors what the whole is of them', () => {
    const some = authors.slice(3, 5);
    const part = makeMatrixData(index, { questions: index.questions.slice(10, 20), authors: some });
    const named = new Set(some.map(({ id }) => id));
    expect(part.questions.map(({ id, said, after }) => [id, said.map(({ author, bears }) => [author, bears]), after])).toEqual(
      data.questions
        .slice(10, 20)
        .map(({ id, said, after }) => [
          id,
          said.filter(({ author }) => named.has(author)).map(({ author, bears }) => [author, bears]),
          after.filter((author) => named.has(author)),
        ]),
    );
  });

  it('holds a forecast with a day of its own against what had come about by then', () => {
    const [item] = index.insights.scores.items;
    if (item === undefined) throw new Error('nothing is scored');
    const outcome = item.outcome === 'yes' ? ('no' as const) : ('yes' as const);
    const scores = { ...index.insights.scores, items: [{ ...item, outcome }] };
    const changed = indexCorpus({ ...index.corpus, insights: { ...index.insights, scores } });
    const forecast = makeMatrixData(changed, { questions: index.questions, authors })
      .questions.flatMap(({ said }) => said.flatMap(({ forecasts }) => forecasts))
      .find(({ id }) => id === item.statement);
    expect(forecast?.outcome).toBe(outcome);
  });

  it('gives the whole name where two share their surname', () => {
    expect(authors.filter(({ name, full }) => name === full).map(({ full }) => full.split(' ')[0])).toEqual(['Ada', 'Ivo']);
    expect(authors.every(({ full }) => full.length === 40)).toBe(true);
  });
});

describe('who wrote when it was, or may have been, decided', () => {
  const late = (published: string, more: Parameters<typeof question>[1]) => {
    const one = indexGraph(graph({ essays: [essay('b', 'bob', published)], questions: [question('it', more)] }));
    const [row] = makeMatrixData(one, { questions: one.questions, authors: matrixAuthors(one) }).questions;
    return { after: row?.after, perhapsAfter: row?.perhapsAfter, words: row === undefined ? null : silenceOf(row, 'bob') };
  };

  it('says “may have written after” of a span that begins before the decision', () => {
    const expected = { after: ['bob'], perhapsAfter: ['bob'], words: 'may have written after' };
    expect(late('2030-07-03/2030-07-07', { decided: '2030-07-05' })).toEqual(expected);
    expect(late('2030-07-03/2030-07-07', { decided: null, outcome: 'open', closes: '2030-07-03' })).toEqual(expected);
  });

  it('says “wrote after” of a day, and of a span that begins no earlier than the decision', () => {
    const expected = { after: ['bob'], perhapsAfter: [], words: 'wrote after' };
    expect(late('2030-07-05', { decided: '2030-07-05' })).toEqual(expected);
    expect(late('2030-07-05/2030-07-07', { decided: '2030-07-05' })).toEqual(expected);
    expect(late('2030-07-03/2030-07-07', { decided: null, outcome: 'open', closes: '2030-07-02' })).toEqual(expected);
  });

  it('hands on why an answer is not held against the outcome', () => {
    const one = indexGraph(
      graph({
        essays: [essay('b', 'bob', '2030-07-06')],
        questions: [question('it', { decided: '2030-07-05' })],
        statements: [prediction('b/it', { question: 'it', answer: 'yes' })],
      }),
    );
    const { questions } = makeMatrixData(one, { questions: one.questions, authors: matrixAuthors(one) });
    expect(questions[0]?.said[0]?.forecasts.map(({ standing }) => whyUnheld(standing))).toEqual(['already decided when it was published']);
  });

  it('gives no reason where the outcome may stand beside the answer', () => {
    const states = Object.keys(forecastStates) as ForecastState[];
    expect(states.filter((state) => whyUnheld(state) !== null)).toEqual(['already-decided', 'condition-unmet', 'premise-failed']);
  });
});

describe('a corpus of one author, or of nothing', () => {
  it('has a table of one column', () => {
    const one = inventedIndex(1, 5);
    const { questions } = makeMatrixData(one, { questions: one.questions, authors: matrixAuthors(one) });
    expect(questions.map(({ said }) => said.length)).toEqual([1, 1, 1, 1, 1]);
  });

  it('has an empty table', () => {
    expect(makeMatrixData(inventedIndex(0, 0), { questions: [], authors: [] })).toEqual({ questions: [], chances: [] });
  });
});
