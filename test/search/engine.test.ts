// What comes first, how results are ordered, and what is offered where nothing is found.
import { describe, expect, it } from 'vitest';
import { buildIndex } from '../../lib/search/build-index.ts';
import { openEngine, type SearchQuery } from '../../lib/search/engine.ts';
import { noFilters } from '../../lib/search/search-index.ts';
import { makeCorpus, type StatementLine } from './make-corpus.ts';

const search = async (statements: readonly StatementLine[], query: Partial<SearchQuery>) => {
  const essays = [
    ['e1', 'bob'],
    ['e2', 'ann'],
  ] as const;
  const questions = [{ id: 'q', title: 'Will it rain?', outcome: 'no', topics: ['sky'] }] as const;
  const engine = openEngine(
    await buildIndex(makeCorpus({ essays, statements, questions, debates: [{ id: 'd', title: 'Rain or sun', authors: ['ann'] }] })),
  );
  return engine.search({ text: '', filters: noFilters, sort: 'relevance', limit: 10, ...query });
};
const order = async (statements: readonly StatementLine[], query: Partial<SearchQuery>) =>
  (await search(statements, query)).statements.map(({ record }) => record.id);

describe('relevance', () => {
  it('puts the sentence and its label before commentary, quote and names', async () => {
    const statements = [
      { id: 'e1/name', text: 'Nothing here.', topics: ['rain'] },
      { id: 'e1/quote', text: 'Nothing here.', quote: 'rain … falls' },
      { id: 'e1/commentary', text: 'Nothing here.', commentary: 'Rain is meant.' },
      { id: 'e1/short', text: 'Nothing here.', short: 'Rain comes' },
      { id: 'e1/text', text: 'Rain comes.' },
    ];
    expect(await order(statements, { text: 'rain' })).toEqual(['e1/text', 'e1/short', 'e1/commentary', 'e1/quote', 'e1/name']);
  });

  it('puts the word as typed before another number of it, and that before a longer word', async () => {
    const statements = [
      { id: 'e1/longer', text: 'Clouding over.' },
      { id: 'e1/plural', text: 'Clouds over.' },
      { id: 'e1/same', text: 'Cloud over.' },
    ];
    expect(await order(statements, { text: 'cloud' })).toEqual(['e1/same', 'e1/plural', 'e1/longer']);
  });

  it('puts words that stand side by side, as typed, before words apart', async () => {
    const statements = [
      { id: 'e1/apart', text: 'War is on the land.' },
      { id: 'e1/beside', text: 'There is a land war.' },
    ];
    expect(await order(statements, { text: 'land war' })).toEqual(['e1/beside', 'e1/apart']);
  });

  it('counts the parts of a word with hyphens as words side by side', async () => {
    const statements = [
      { id: 'e1/apart', text: 'A tree that falls.' },
      { id: 'e1/beside', text: 'An elm-tree falls down over the very long wall of that garden.' },
    ];
    expect(await order(statements, { text: 'tree falls' })).toEqual(['e1/beside', 'e1/apart']);
  });

  it('puts the sentence before label and commentary together', async () => {
    const statements = [
      { id: 'e1/both', text: 'Nothing here.', short: 'Rain here', commentary: 'Rain here.' },
      { id: 'e1/text', text: 'Rain here.', short: 'Nothing here' },
    ];
    expect(await order(statements, { text: 'rain' })).toEqual(['e1/text', 'e1/both']);
  });

  it('puts core before minor where all else is equal', async () => {
    const statements = [
      { id: 'e1/minor', text: 'Snow.', minor: true },
      { id: 'e1/core', text: 'Snow.' },
    ];
    expect(await order(statements, { text: 'snow' })).toEqual(['e1/core', 'e1/minor']);
  });
});

describe('order and groups', () => {
  const statements = [
    { id: 'e2/a', text: 'Sun and rain.' },
    { id: 'e1/z', text: 'Rain, in the end.' },
    { id: 'e1/y', text: 'It will rain.' },
  ];

  it('without words is by date of the essay, then place', async () => {
    expect(await order(statements, {})).toEqual(['e1/z', 'e1/y', 'e2/a']);
  });

  it('is by date or author when asked, whatever the words', async () => {
    expect(await order(statements, { text: 'rain', sort: 'date' })).toEqual(['e1/z', 'e1/y', 'e2/a']);
    expect(await order(statements, { text: 'rain', sort: 'author' })).toEqual(['e1/z', 'e1/y', 'e2/a']);
  });

  it('returns as many as asked and counts all', async () => {
    const result = await search(statements, { text: 'rain', limit: 1 });
    expect([result.statements.length, result.total]).toEqual([1, 3]);
  });

  it('finds questions and debates beside the statements, by the same filters', async () => {
    const ids = async (query: Partial<SearchQuery>) => (await search(statements, query)).others.map(({ record }) => record.id);
    expect(await ids({ text: 'rain' })).toEqual(['d', 'q']);
    expect(await ids({ text: 'rain', filters: { ...noFilters, outcome: ['no'] } })).toEqual(['q']);
    expect(await ids({ text: 'rain', filters: { ...noFilters, author: ['ann'] } })).toEqual(['d']);
    expect(await ids({ text: 'rain', filters: { ...noFilters, kind: ['claim'] } })).toEqual([]);
  });

  it('looks at no more of a text than anyone types', async () => {
    const result = await search(statements, { text: `rain ${'x'.repeat(300)} zebra` });
    expect(result.text.length).toBe(200);
  });

  it('takes filters out of the text', async () => {
    const result = await search(statements, { text: 'author:ANN rain kind:claim' });
    expect(result.text).toBe('rain');
    expect(result.filters).toEqual({ ...noFilters, author: ['ann'], kind: ['claim'] });
    expect(result.statements.map(({ record }) => record.id)).toEqual(['e2/a']);
  });
});

describe('why a statement was found', () => {
  it('is marked in each field, and shown as a passage where the sentence does not have it', async () => {
    const { statements } = await search([{ id: 'e1/a', text: 'Clouds gather.', commentary: 'They bring rain.', short: 'Clouds' }], {
      text: 'cloud rai',
    });
    expect(statements[0]?.marks).toEqual({ text: [[0, 6]], short: [[0, 6]], commentary: [[11, 14]] });
    expect(statements[0]?.excerpt).toEqual({ field: 'commentary', text: 'They bring rain.', marks: [[11, 14]] });
  });

  it('needs no passage where the sentence, the author or the essay has all words', async () => {
    const { statements } = await search([{ id: 'e1/a', text: 'Clouds gather.', short: 'Clouds' }], { text: 'clouds bob' });
    expect(statements[0]?.excerpt).toBeNull();
  });
});

describe('where nothing is found', () => {
  const statements = [
    { id: 'e1/a', text: 'Sun and wind.', topics: ['sky'] },
    { id: 'e2/b', text: 'Sun and rain.', topics: ['sky'] },
  ];

  it('names each word and facet that could go, with what is then found', async () => {
    const { total, ways } = await search(statements, { text: 'sun wind', filters: { ...noFilters, author: ['ann'] } });
    expect(total).toBe(0);
    expect(ways).toEqual([
      { without: { facet: 'author', labels: ['Name-of-ann'] }, count: 1 },
      { without: { word: 'wind' }, count: 1 },
    ]);
  });

  it('names nothing that would not help', async () => {
    expect((await search(statements, { text: 'sun zebra', filters: { ...noFilters, author: ['ann'] } })).ways).toEqual([
      { without: { word: 'zebra' }, count: 1 },
    ]);
    expect((await search(statements, { text: 'zebra' })).ways).toEqual([{ without: { word: 'zebra' }, count: 2 }]);
  });
});
