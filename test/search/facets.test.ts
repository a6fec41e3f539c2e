// Facets narrow exactly: against a brute force that knows nothing of the engine, over random corpora, queries and filters.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildIndex } from '../../lib/search/build-index.ts';
import { openEngine } from '../../lib/search/engine.ts';
import { type Facet, type Filters, facets, noFilters } from '../../lib/search/search-index.ts';
import type { Corpus, Statement } from '../../lib/types.ts';
import { corpora, makeCorpus, typedQueries } from './make-corpus.ts';

const filters: fc.Arbitrary<Filters> = fc.record({
  kind: fc.subarray(['claim', 'prediction', 'recommendation']),
  author: fc.subarray(['ann', 'bob', 'cid']),
  topic: fc.subarray(['t1', 't2', 't3', 't4']),
  outcome: fc.subarray(['yes', 'no', 'partly', 'void', 'open']),
});

/** A statement's values, read from the corpus itself. */
function valuesOf(corpus: Corpus, statement: Statement): Readonly<Record<Facet, readonly string[]>> {
  const question = statement.kind === 'prediction' ? corpus.questions.find(({ id }) => id === statement.question) : undefined;
  return {
    kind: [statement.kind],
    author: corpus.essays.find(({ id }) => id === statement.essay)?.authors ?? [],
    topic: statement.topics,
    outcome: question === undefined ? [] : [question.outcome],
  };
}

function narrow(corpus: Corpus, statements: readonly Statement[], chosen: Filters): readonly string[] {
  return statements
    .filter((statement) => {
      const values = valuesOf(corpus, statement);
      return facets.every((facet) => chosen[facet].length === 0 || values[facet].some((value) => chosen[facet].includes(value)));
    })
    .map(({ id }) => id);
}

const open = async (corpus: Corpus) => openEngine(await buildIndex(corpus));
const all = { sort: 'relevance', limit: 1000 } as const;
const sorted = (ids: readonly string[]) => [...ids].sort();

describe('facets', () => {
  it('narrow to exactly the statements that have a chosen value of each facet, with and without a query', async () => {
    await fc.assert(
      fc.asyncProperty(corpora, typedQueries, filters, async (corpus, text, chosen) => {
        const engine = await open(corpus);
        const found = engine.search({ text, filters: noFilters, ...all }).statements.map(({ record }) => record.id);
        const narrowed = engine.search({ text, filters: chosen, ...all });
        const expected = narrow(
          corpus,
          corpus.statements.filter(({ id }) => found.includes(id)),
          chosen,
        );
        expect(sorted(narrowed.statements.map(({ record }) => record.id))).toEqual(sorted(expected));
        expect(narrowed.total).toBe(expected.length);
      }),
      { numRuns: 150 },
    );
  });

  it('count each option as if nothing were chosen in its own facet, and keep zero', async () => {
    await fc.assert(
      fc.asyncProperty(corpora, typedQueries, filters, async (corpus, text, chosen) => {
        const engine = await open(corpus);
        const found = engine.search({ text, filters: noFilters, ...all }).statements.map(({ record }) => record.id);
        const statements = corpus.statements.filter(({ id }) => found.includes(id));
        const counts = engine.search({ text, filters: chosen, ...all }).facets;
        for (const facet of facets) {
          for (const option of counts[facet]) {
            const alone = { ...chosen, [facet]: [option.value] };
            expect([facet, option.value, option.count]).toEqual([facet, option.value, narrow(corpus, statements, alone).length]);
            expect(option.chosen).toBe(chosen[facet].includes(option.value));
          }
        }
        expect(counts.kind).toHaveLength(3);
        expect(counts.outcome.map(({ value }) => value)).toEqual(expect.arrayContaining(['yes', 'no', 'partly', 'open']));
      }),
      { numRuns: 150 },
    );
  });

  it('offer “void” only where it occurs, and topics by how many statements they have', async () => {
    const optionsOf = async (outcome: 'void' | 'yes') => {
      const statements = [
        { id: 'e/a', text: 'One.', kind: 'prediction', question: 'q', topics: ['rare', 'zoo'] },
        { id: 'e/b', text: 'Two.', topics: ['zoo'] },
      ] as const;
      const questions = [{ id: 'q', title: 'Will it?', outcome, topics: ['unused'] }];
      const { facets: counts } = (await open(makeCorpus({ essays: [['e', 'ann']], statements, questions }))).search({
        text: '',
        filters: noFilters,
        ...all,
      });
      return [counts.outcome.map(({ value }) => value), counts.topic.map(({ value }) => value)];
    };
    expect(await optionsOf('yes')).toEqual([
      ['yes', 'no', 'partly', 'open'],
      ['zoo', 'rare'],
    ]);
    expect(await optionsOf('void')).toEqual([
      ['yes', 'no', 'partly', 'void', 'open'],
      ['zoo', 'rare'],
    ]);
  });

  it('narrow more hits than the library returns unasked', async () => {
    const statements = Array.from({ length: 400 }, (_, at) => ({
      id: `e${(at % 2) + 1}/s${at}`,
      text: 'oak',
      topics: at > 390 ? ['late'] : ['early'],
    }));
    const engine = await open(
      makeCorpus({
        essays: [
          ['e1', 'ann'],
          ['e2', 'bob'],
        ],
        statements,
      }),
    );
    const late = engine.search({ text: 'oak', filters: { ...noFilters, topic: ['late'], author: ['bob'] }, ...all });
    expect(late.total).toBe(5);
    expect(late.facets.topic.map(({ count }) => count)).toEqual([195, 5]);
  });
});
