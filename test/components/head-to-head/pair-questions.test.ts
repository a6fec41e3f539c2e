import { describe, expect, it } from 'vitest';
import { countPairs, type PairCount } from '../../../components/head-to-head/pair-counts.ts';
import { cruxesBetween } from '../../../components/head-to-head/pair-cruxes.ts';
import { sortPairs } from '../../../components/head-to-head/pair-orders.ts';
import { pairOf } from '../../../components/head-to-head/pair-path.ts';
import { questionsOf } from '../../../components/head-to-head/pair-questions.ts';
import { standingsIn, whoWasRight } from '../../../components/head-to-head/standings.ts';
import type { ClaimGraph } from '../../../lib/types.ts';
import { claim, debate, essay, graph, prediction, question } from '../../analyse/make-graph.ts';
import { indexGraph } from '../index-graph.ts';

const early = [essay('a', 'ada', '2030-03-01'), essay('b', 'bob', '2030-04-01')];
const compare = (more: Partial<ClaimGraph>) => {
  const index = indexGraph(graph(more));
  const pair = pairOf(index, 'ada', 'bob') ?? expect.fail('no pair');
  return { index, pair, ...questionsOf(index, pair) };
};

describe('questionsOf', () => {
  it('puts opposite answers first, then what is left open, then the same answer', () => {
    const { shared, lone } = compare({
      essays: early,
      questions: [question('same'), question('open'), question('opposite')],
      statements: [
        prediction('a/same', { question: 'same', answer: 'no' }),
        prediction('b/same', { question: 'same', answer: 'no' }),
        prediction('a/open', { question: 'open', answer: 'open' }),
        prediction('b/open', { question: 'open', answer: 'yes' }),
        prediction('a/opposite', { question: 'opposite', answer: 'yes' }),
        prediction('b/opposite', { question: 'opposite', answer: 'no' }),
      ],
    });
    expect(shared.map(({ question: { id }, match }) => [id, match])).toEqual([
      ['opposite', 'differ'],
      ['open', 'open'],
      ['same', 'alike'],
    ]);
    expect(lone).toEqual([]);
  });

  it('says why only one answers: too late, only reporting, only bearing on it, silent', () => {
    const { lone, shared } = compare({
      questions: [question('late'), question('told'), question('near'), question('silent', { decided: '2030-12-01' })],
      statements: [
        ...['late', 'told', 'near', 'silent'].map((id) => prediction(`a/${id}`, { question: id, answer: 'yes' })),
        prediction('b/told', { question: 'told', answer: 'no', voice: ['state'] }),
        prediction('b/near', { bears: ['near'] }),
      ],
    });
    expect(shared).toEqual([]);
    expect(lone.map(({ question: { id }, by, silence }) => [id, by, silence])).toEqual([
      ['late', 'a', 'wrote-after'],
      ['told', 'a', 'reported'],
      ['near', 'a', 'bears'],
      ['silent', 'a', 'not-said'],
    ]);
  });
});

describe('a day not established', () => {
  it('may lie before the decision, where the span begins before it', () => {
    const { lone } = compare({
      essays: [essay('a', 'ada', '2030-03-01'), essay('b', 'bob', '2030-07-03/2030-07-07')],
      questions: [question('overlaps', { decided: '2030-07-05' }), question('late', { decided: '2030-07-01' })],
      statements: ['overlaps', 'late'].map((id) => prediction(`a/${id}`, { question: id, answer: 'yes' })),
    });
    expect(lone.map(({ question: { id }, silence, perhaps }) => [id, silence, perhaps]).sort()).toEqual([
      ['late', 'wrote-after', false],
      ['overlaps', 'wrote-after', true],
    ]);
  });
});

describe('who was right', () => {
  const sentence = (more: Partial<ClaimGraph>) => {
    const { index, shared } = compare(more);
    const standing = standingsIn(index);
    return shared.map(({ a, b }) => whoWasRight({ name: 'Ada', standing: standing(a.id) }, { name: 'Bob', standing: standing(b.id) }));
  };
  const answers = (a: 'yes' | 'no', b: 'yes' | 'no') => [
    prediction('a/it', { question: 'it', answer: a }),
    prediction('b/it', { question: 'it', answer: b }),
  ];

  it('names the one whose answer came true, or both, or neither', () => {
    const one = { essays: early, questions: [question('it')] };
    expect(sentence({ ...one, statements: answers('yes', 'no') })).toEqual(['Ada was right.']);
    expect(sentence({ ...one, statements: answers('no', 'yes') })).toEqual(['Bob was right.']);
    expect(sentence({ ...one, statements: answers('yes', 'yes') })).toEqual(['Both were right.']);
    expect(sentence({ ...one, statements: answers('no', 'no') })).toEqual(['Neither was right.']);
  });

  it('calls nobody right who wrote when it was already decided', () => {
    // Bob may have written after 1 June.
    expect(sentence({ questions: [question('it')], statements: answers('no', 'yes') })).toEqual([
      'Ada was wrong. Bob: already decided when it was published.',
    ]);
  });

  it('calls nobody right where the outcome is partly', () => {
    expect(sentence({ essays: early, questions: [question('it', { outcome: 'partly' })], statements: answers('yes', 'no') })).toEqual([
      'Neither can be called right: the outcome is partly.',
    ]);
  });

  it('goes by an author’s own earlier day', () => {
    const statements = [
      prediction('a/it', { question: 'it', answer: 'yes', byDate: '2030-05-01' }),
      prediction('b/it', { question: 'it', answer: 'yes' }),
    ];
    expect(sentence({ essays: early, questions: [question('it')], statements })).toEqual(['Bob was right.']);
  });
});

describe('cruxesBetween', () => {
  const crux = { id: 'd/turn', text: 'It turns.', why: 'It does.', holds: ['a/one'], denies: ['b/two'] };
  const statements = [claim('a/one'), claim('a/three'), claim('b/two'), claim('b/told', { voice: ['state'] })];

  it('finds those with the two on opposite sides, in either way', () => {
    const turned = { ...crux, id: 'd/turned', holds: ['b/two'], denies: ['a/one'] };
    const { index, pair } = compare({ statements, debates: [debate('d', [crux, turned])] });
    expect(cruxesBetween(index, pair).map((found) => found.crux.id)).toEqual(['d/turn', 'd/turned']);
  });

  it('leaves out those where both are on one side, or one only reports a view', () => {
    const cruxes = [
      { ...crux, denies: ['a/three'] },
      { ...crux, id: 'd/told', denies: ['b/told'] },
    ];
    const { index, pair } = compare({ statements, debates: [debate('d', cruxes)] });
    expect(cruxesBetween(index, pair)).toEqual([]);
  });
});

describe('countPairs', () => {
  it('counts who was alone right, and only where both can be held against the outcome', () => {
    const { index } = compare({
      essays: early,
      questions: [question('it'), question('late', { decided: '2030-03-20' })],
      statements: ['it', 'late'].flatMap((id) => [
        prediction(`a/${id}`, { question: id, answer: 'yes' }),
        prediction(`b/${id}`, { question: id, answer: 'no' }),
      ]),
    });
    expect(countPairs(index)).toMatchObject([{ a: 0, b: 1, shared: 2, differ: 2, rightA: 1, rightB: 0 }]);
  });

  it('has nothing to count with one author, or none', () => {
    expect(countPairs(indexGraph(graph({ authors: [], essays: [] })))).toEqual([]);
    expect(countPairs(indexGraph(graph({ authors: [{ id: 'ada', name: 'Ada', link: null }] })))).toEqual([]);
  });
});

describe('sortPairs', () => {
  const row = (b: number, more: Partial<PairCount>): PairCount => ({
    a: 0,
    b,
    agree: 0,
    against: 0,
    other: 0,
    shared: 0,
    differ: 0,
    rightA: 0,
    rightB: 0,
    cruxes: 0,
    ...more,
  });
  const rows = [row(1, { agree: 9 }), row(2, { against: 3 }), row(3, { differ: 1 })];

  it('puts opposite answers before relations against, and keeps the order of publication otherwise', () => {
    expect(sortPairs(rows, 'disagreement').map(({ b }) => b)).toEqual([3, 2, 1]);
    expect(sortPairs(rows, 'agreement').map(({ b }) => b)).toEqual([1, 2, 3]);
    expect(sortPairs(rows, 'publication')).toEqual(rows);
  });
});
