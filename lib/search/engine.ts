// A search index in; an engine that answers queries out, or a refusal where the index is not what it says it is.
import { countFacets, type FacetCounts, joinFilters, passes } from './count-facets.ts';
import { type Finder, makeFinder } from './finder.ts';
import { browsed, type Hit, hitMaker } from './hit.ts';
import type { Match } from './match-words.ts';
import { type QueryWord, readQuery } from './read-query.ts';
import { type Filters, isStatement, type SearchIndex, type SearchRecord, type Sort } from './search-index.ts';
import { configuration, importTerms } from './term-index.ts';
import { type WayOn, waysOn } from './ways-on.ts';

export type SearchQuery = {
  /** As typed; filters may stand in it ("author:ross deterr"). */
  readonly text: string;
  readonly filters: Filters;
  readonly sort: Sort;
  /** How many statements to return; all are counted. */
  readonly limit: number;
};

export type SearchResult = {
  /** The text without the filters that stood in it, and all filters in force. */
  readonly text: string;
  readonly filters: Filters;
  readonly total: number;
  readonly statements: readonly Hit[];
  /** Questions and debates; of no kind, so none where a kind is chosen. */
  readonly others: readonly Hit[];
  readonly facets: FacetCounts;
  /** Only where no statement is found. */
  readonly ways: readonly WayOn[];
};

export type SearchEngine = {
  /** How many statements there are. */
  readonly size: number;
  readonly search: (query: SearchQuery) => SearchResult;
};

/** The index was made by another build, or its parts are damaged. */
export const refusals = {
  configuration: 'the search index was made by another version',
  probe: 'the search index does not find what it holds',
} as const;

/** @throws with one of the `refusals`; an engine that would find too little is never handed out. */
export function openEngine(index: SearchIndex): SearchEngine {
  if (index.configuration !== configuration) throw new Error(refusals.configuration);
  const find = makeFinder(index, importTerms(index.parts, index.records.length));
  const found = [...find(readQuery(index.probe.text, index.options).words).keys()];
  if (found.join() !== index.probe.records.join()) throw new Error(refusals.probe);
  return makeEngine(index, find);
}

type Found = { readonly record: SearchRecord; readonly number: number; readonly match: Match };

function makeEngine(index: SearchIndex, find: Finder): SearchEngine {
  const makeHit = hitMaker(index.names);
  const toHit = ({ record, match }: Found) => makeHit(record, match);
  const findAll = (words: readonly QueryWord[]): readonly Found[] =>
    [...find(words)].flatMap(([number, match]) => {
      const record = index.records[number];
      return record === undefined ? [] : [{ record, number, match }];
    });
  const count = (words: readonly QueryWord[], filters: Filters) =>
    findAll(words).filter(({ record }) => isStatement(record) && passes(record, filters)).length;

  return {
    size: index.records.filter(isStatement).length,
    search(query) {
      const { text, words, filters: typed } = readQuery(query.text, index.options);
      const filters = joinFilters(query.filters, typed);
      const found = findAll(words);
      const passing = found.filter(({ record }) => passes(record, filters));
      const statements = passing.filter(({ record }) => isStatement(record)).sort(orderBy(query.sort, index));
      const others = passing.filter(({ record }) => !isStatement(record)).sort(orderBy('relevance', index));
      const counted = found.map(({ record }) => record).filter(isStatement);
      return {
        text,
        filters,
        total: statements.length,
        statements: statements.slice(0, query.limit).map(toHit),
        others: others.map(toHit),
        facets: countFacets(counted, filters, index.options),
        ways: statements.length > 0 ? [] : waysOn(words, filters, index.options, count),
      };
    },
  };
}

/** Records are numbered in the order of browsing, which is by date; it decides where all else is equal. */
function orderBy(sort: Sort, index: SearchIndex): (a: Found, b: Found) => number {
  if (sort === 'date') return (a, b) => a.number - b.number;
  if (sort === 'relevance') {
    return (a, b) => {
      if (a.match === browsed) return a.number - b.number;
      return b.match.score - a.match.score || Number(a.record.minor) - Number(b.record.minor) || a.number - b.number;
    };
  }
  const order = index.names.authors.map(({ id }) => id);
  const place = ({ record }: Found) => order.indexOf(record.authors[0] ?? '');
  return (a, b) => place(a) - place(b) || a.number - b.number;
}
