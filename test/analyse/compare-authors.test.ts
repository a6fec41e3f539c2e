import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { authorsByPublication, compareAuthors } from '../../lib/analyse/compare-authors.ts';
import { anyGraph, essay, graph, prediction, question } from './make-graph.ts';

const bob = (more: Parameters<typeof prediction>[1], asked = question('q')) =>
  compareAuthors(graph({ questions: [asked], statements: [prediction('b/p', more)] })).q?.[1];
const late = question('q', { closes: '2031-12-31', decided: null, outcome: 'open' });

describe('compareAuthors', () => {
  it('names the own answer, and the reported ones beside it', () => {
    const statements = [
      prediction('a/own', { question: 'q', answer: 'yes' }),
      prediction('a/theirs', { question: 'q', answer: 'no', voice: ['state'] }),
      prediction('a/near', { bears: ['q'] }),
    ];
    expect(compareAuthors(graph({ questions: [late], statements })).q?.[0]).toEqual({
      author: 'ada',
      state: 'answered',
      statement: 'a/own',
      reported: ['a/theirs'],
      bears: ['a/near'],
    });
  });

  it('takes a question asked without odds as an answer', () => {
    expect(bob({ question: 'q', answer: 'open' }, late)).toMatchObject({ state: 'answered', statement: 'b/p' });
  });

  it('shows a reported answer before one that only bears on the question', () => {
    expect(bob({ question: 'q', answer: 'no', voice: ['state'], bears: ['q'] }, late)).toMatchObject({
      state: 'reported',
      statement: null,
    });
    expect(bob({ bears: ['q'] }, late)).toMatchObject({ state: 'bears' });
  });

  it('says “wrote after” by the last day of a span', () => {
    expect(bob({}, question('q', { decided: '2030-07-07' }))).toMatchObject({ state: 'wrote-after' });
    expect(bob({}, question('q', { decided: '2030-07-08' }))).toMatchObject({ state: 'not-said' });
    expect(bob({}, question('q', { decided: null, outcome: 'open', closes: '2030-07-06' }))).toMatchObject({ state: 'wrote-after' });
    expect(bob({}, question('q', { decided: null, outcome: 'open', closes: '2030-07-07' }))).toMatchObject({ state: 'not-said' });
  });

  it('asks for every essay of an author to be later', () => {
    const essays = [essay('b', 'bob', '2030-07-01'), essay('b2', 'bob', '2030-02-01'), essay('a', 'ada', '2030-03-01')];
    expect(compareAuthors(graph({ essays, questions: [question('q')] })).q?.map(({ author, state }) => [author, state])).toEqual([
      ['bob', 'not-said'],
      ['ada', 'not-said'],
    ]);
  });

  it('orders authors by first publication, a day before the span that begins on it, and who wrote nothing last', () => {
    const essays = [essay('x', 'cyd', '2030-01-03/2030-01-07'), essay('y', 'bob', '2030-01-03'), essay('z', 'abe', '2030-02')];
    const authors = ['abe', 'bob', 'cyd', 'aaa'].map((id) => ({ id, name: id, link: null }));
    expect(authorsByPublication(graph({ essays, authors }))).toEqual(['bob', 'cyd', 'abe', 'aaa']);
  });

  it('has every author of every question exactly once', () => {
    fc.assert(
      fc.property(anyGraph, (drawn) => {
        const comparison = compareAuthors(drawn);
        expect(Object.keys(comparison)).toEqual(drawn.questions.map(({ id }) => id));
        for (const row of Object.values(comparison)) {
          expect(row.map(({ author }) => author).sort()).toEqual(drawn.authors.map(({ id }) => id).sort());
        }
      }),
      { numRuns: 60 },
    );
  });
});
