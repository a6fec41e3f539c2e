// The twenty queries against the real notes: each expected hit comes first, or honestly not.
import { beforeAll, describe, expect, it } from 'vitest';
import { buildIndex } from '../../lib/search/build-index.ts';
import { openEngine, type SearchEngine } from '../../lib/search/engine.ts';
import { noFilters } from '../../lib/search/search-index.ts';
import { compileContent } from '../../scripts/compile-content.ts';
import { queries } from './queries.ts';

let engine: SearchEngine;

beforeAll(async () => {
  const { corpus } = compileContent('content');
  if (corpus === null) throw new Error('the notes do not compile');
  engine = openEngine(JSON.parse(JSON.stringify(await buildIndex(corpus))));
});

const placeOf = (query: string, expected: readonly string[], group: 'statements' | 'others') => {
  const found = engine.search({ text: query, filters: noFilters, sort: 'relevance', limit: 10 })[group];
  const inGroup = found.filter(({ record }) => record.kind !== 'debate');
  return inGroup.findIndex(({ record }) => expected.includes(record.id));
};

describe('twenty queries', () => {
  it('there are twenty', () => expect(queries).toHaveLength(20));

  it('at least 18 have an expected statement first', () => {
    const missed = queries.filter(({ query, statements }) => placeOf(query, statements, 'statements') !== 0);
    expect(missed.map(({ query }) => query).slice(2)).toEqual([]);
  });

  it.each(queries)('“$query” ($about): an expected statement is among the first three', ({ query, statements }) => {
    expect([0, 1, 2]).toContain(placeOf(query, statements, 'statements'));
  });

  it.each(queries.filter(({ questions }) => questions !== undefined))('“$query”: the expected question comes first', (row) => {
    expect(placeOf(row.query, row.questions ?? [], 'others')).toBe(0);
  });
});
