// The palette's filters: what is offered, what an unfinished one is finished with, and the address of all results.
import { beforeAll, describe, expect, it } from 'vitest';
import { narrowings, readTyped } from '../../components/search/narrowings.ts';
import { paletteRows } from '../../components/search/palette-rows.ts';
import { searchPath } from '../../components/search/search-path.ts';
import { buildIndex } from '../../lib/search/build-index.ts';
import { openEngine, type SearchEngine } from '../../lib/search/engine.ts';
import { noFilters } from '../../lib/search/search-index.ts';
import { makeCorpus } from './make-corpus.ts';

let engine: SearchEngine;
const ask = (field: string) => {
  const typed = readTyped(field);
  return { typed, result: engine.search({ text: typed.text, filters: noFilters, sort: 'relevance', limit: 4 }) };
};
const offered = (field: string) => {
  const { typed, result } = ask(field);
  return narrowings(typed, result).map(({ text, count }) => `${text} ${count}`);
};

beforeAll(async () => {
  const statements = [
    { id: 'e1/a', kind: 'claim', text: 'Rain falls.' },
    { id: 'e1/b', kind: 'claim', text: 'Rain stays.' },
    { id: 'e2/c', kind: 'prediction', text: 'Rain will stop.' },
    { id: 'e2/d', kind: 'recommendation', text: 'Bring a coat.' },
  ] as const;
  const essays = [
    ['e1', 'ann'],
    ['e2', 'bob'],
  ] as const;
  engine = openEngine(await buildIndex(makeCorpus({ essays, statements, debates: [{ id: 'd', title: 'Rain or sun', authors: ['ann'] }] })));
});

describe('filters to add', () => {
  it('are the most frequent kind and author that leave some and not all', () => {
    expect(offered('rain')).toEqual(['kind:claim rain 2', 'author:ann rain 2']);
    expect(offered('coat')).toEqual([]);
  });

  it('are all kinds and authors where nothing is typed', () => {
    expect(offered('')).toEqual(['kind:claim 2', 'kind:prediction 1', 'kind:recommendation 1', 'author:ann 2', 'author:bob 2']);
  });

  it('leave out a facet from which one is chosen', () => {
    expect(offered('author:bob ')).toEqual(['kind:prediction author:bob 1']);
  });

  it('finish what is being typed', () => {
    expect(offered('rain author:')).toEqual(['author:ann rain 2', 'author:bob rain 1']);
    expect(offered('rain author:b')).toEqual(['author:bob rain 1']);
    expect(offered('rain AUTHOR:zed')).toEqual([]);
  });
});

describe('the palette', () => {
  it('shows statements, questions and debates only where something is asked', () => {
    const rows = (field: string) => {
      const { typed, result } = ask(field);
      const { statements, others, ways } = paletteRows(typed, result);
      return [statements.length, others.length, ways.length];
    };
    expect(rows('')).toEqual([0, 0, 0]);
    expect(rows('rain')).toEqual([3, 1, 0]);
    expect(rows('kind:claim ')).toEqual([2, 0, 0]);
    expect(rows('rain coat')).toEqual([0, 0, 2]);
  });

  it('leads to the address of all results', () => {
    expect(searchPath('', noFilters)).toBe('/search');
    expect(searchPath('rain & sun', { ...noFilters, kind: ['claim', 'prediction'], author: ['ann'] })).toBe(
      '/search?q=rain+%26+sun&kind=claim,prediction&author=ann',
    );
  });
});
