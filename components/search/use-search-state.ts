// The field in; the search that stands in the address, and ways to change it, out. Field and address follow each other.
'use client';

import { useQueryStates } from 'nuqs';
import { type RefObject, useEffect, useRef } from 'react';
import { countFilters, joinFilters } from '../../lib/search/count-facets.ts';
import { readQuery } from '../../lib/search/read-query.ts';
import type { Filters, SearchIndex, Sort } from '../../lib/search/search-index.ts';
import { knownFilters, pageSize, searchState } from './search-state.ts';

export type SearchState = {
  /** The words, without filters that stand among them. */
  readonly text: string;
  /** All filters in force: those that are chosen, and those that stand among the words. */
  readonly filters: Filters;
  readonly chosen: Filters;
  readonly sort: Sort;
  /** How many results to show. */
  readonly show: number;
  /** Words or filters are asked for. */
  readonly narrowed: boolean;
  /** Each choice is a step to go back to; what is typed letter by letter is not. */
  readonly ask: (text: string, filters: Filters, history: 'push' | 'replace') => void;
  readonly setSort: (sort: Sort) => void;
  readonly showMore: () => void;
};

export function useSearchState(field: RefObject<HTMLInputElement | null>, options: SearchIndex['options']): SearchState {
  const [state, setState] = useQueryStates(searchState, { history: 'push' });
  const chosen = knownFilters(state, options);
  const read = readQuery(state.q, options);
  const filters = joinFilters(chosen, read.filters);
  const typed = state.q;
  const show = Math.max(pageSize, state.show);
  /** What this hook put into the address last: the field has it, or more, already. */
  const own = useRef<string | null>(null);

  useEffect(() => {
    const input = field.current;
    if (input === null || typed === own.current) return;
    // Words typed before this script ran are kept, unless the address has others.
    const early = own.current === null && typed === '' ? input.value : '';
    own.current = early === '' ? typed : early;
    if (early === '') input.value = typed;
    else setState({ q: early }, { history: 'replace' });
  }, [field, typed, setState]);

  return {
    text: read.text,
    filters,
    chosen,
    sort: state.sort,
    show,
    narrowed: read.text !== '' || countFilters(filters) > 0,
    ask(words, values, history) {
      own.current = words;
      if (field.current !== null && field.current.value.trim() !== words.trim()) field.current.value = words;
      const { kind, author, topic, outcome } = values;
      const lists = { kind: [...kind], author: [...author], topic: [...topic], outcome: [...outcome] };
      setState({ q: words, ...lists, show: null }, { history });
    },
    setSort: (sort) => setState({ sort }),
    showMore: () => setState({ show: show + pageSize }, { history: 'replace' }),
  };
}
