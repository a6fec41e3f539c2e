// What the address asks for in; the statements, questions and debates that have it out, or the whole list where nothing is asked or the search fails.
'use client';

import { type ReactNode, type RefObject, useEffect, useImperativeHandle, useRef } from 'react';
import { countFilters, type FacetCounts, joinFilters, markChosen } from '../../lib/search/count-facets.ts';
import { readQuery } from '../../lib/search/read-query.ts';
import { type Facet, noFilters } from '../../lib/search/search-index.ts';
import type { WayOn } from '../../lib/search/ways-on.ts';
import { countOf } from '../author-names.ts';
import { NothingFound } from './nothing-found.tsx';
import { ResultList } from './result-list.tsx';
import { SearchLayout } from './search-layout.tsx';
import { failureWords } from './search-messages.ts';
import { pageSize } from './search-state.ts';
import { useSearch } from './use-search.ts';
import { useSearchState } from './use-search-state.ts';
import { useSettled } from './use-settled.ts';

/** By which the field tells what is typed; `finished` with Enter. */
export type SearchHandle = { readonly type: (text: string, finished: boolean) => void };

type Props = {
  readonly field: RefObject<HTMLInputElement | null>;
  readonly handle: RefObject<SearchHandle | null>;
  readonly size: number;
  /** Of the whole list. */
  readonly facets: FacetCounts;
  /** The whole list. */
  readonly children: ReactNode;
};

export function SearchResults({ field, handle, size, facets, children }: Props) {
  const state = useSearchState(field, facets);
  const asked = state.narrowed || state.sort !== 'relevance';
  const limit = state.narrowed ? state.show : size;
  const { text, filters } = state;
  const { result, failure, retry } = useSearch(asked ? { text, filters, sort: state.sort, limit } : null);
  const found = asked ? result : null;
  const spoken = useSettled(found === null ? '' : `${found.total} of ${countOf(size, 'statement', 'statements')}`);

  useImperativeHandle(handle, () => ({
    type(typed, finished) {
      const read = readQuery(typed, facets);
      const named = countFilters(read.filters) > 0 && (finished || typed.endsWith(' '));
      if (named) state.ask(read.text, joinFilters(filters, read.filters), 'push');
      else state.ask(typed, state.chosen, 'replace');
    },
  }));

  const count = useRef<HTMLParagraphElement>(null);
  const choose = (facet: Facet, value: string, chosen: boolean) => {
    const others = filters[facet].filter((one) => one !== value);
    state.ask(text, { ...filters, [facet]: chosen ? [...others, value] : others }, 'push');
  };
  const goWithout = ({ without }: WayOn) => {
    if ('word' in without) state.ask(withoutWord(text, without.word), filters, 'push');
    else state.ask(text, { ...filters, [without.facet]: [] }, 'push');
    count.current?.focus();
  };
  const clearAll = () => {
    state.ask('', noFilters, 'push');
    count.current?.focus();
  };
  const [list, showMore] = useMore(found?.statements.length ?? 0, state.showMore);

  return (
    <>
      <p role="status" className="visually-hidden">
        {spoken}
      </p>
      {failure === null ? null : (
        <div className="failure search-failure" role="alert">
          <p>{failureWords[failure]} The whole list stands below.</p>
          <button type="button" className="button" onClick={retry}>
            Try again
          </button>
        </div>
      )}
      {state.narrowed && found !== null && found.others.length > 0 ? <AlsoFound others={found.others} /> : null}
      <SearchLayout
        size={size}
        total={found?.total ?? size}
        facets={markChosen(found?.facets ?? facets, filters)}
        filters={filters}
        sort={state.sort}
        busy={asked && found === null && failure === null}
        countRef={count}
        onChoose={choose}
        onClear={() => state.ask(text, noFilters, 'push')}
        onSort={state.setSort}
      >
        {found === null ? (
          children
        ) : found.total === 0 ? (
          <NothingFound result={found} size={size} onGo={goWithout} onClear={clearAll} />
        ) : (
          <div ref={list}>
            <ResultList hits={found.statements} />
            {found.statements.length < found.total ? (
              <p className="search-more">
                <button type="button" className="button" onClick={showMore}>
                  Show {Math.min(pageSize, found.total - found.statements.length)} more
                </button>
                {found.statements.length} of {found.total}
              </p>
            ) : null}
          </div>
        )}
        {state.narrowed && found !== null && found.others.length > 0 ? (
          <section className="search-others" aria-labelledby="others">
            <h2 id="others">Questions and debates</h2>
            <ResultList hits={found.others} />
          </section>
        ) : null}
      </SearchLayout>
    </>
  );
}

/** Where the list is, and a way to lengthen it that moves the focus to the first row that is new. */
function useMore(shown: number, more: () => void) {
  const list = useRef<HTMLDivElement>(null);
  const from = useRef<number | null>(null);
  useEffect(() => {
    if (from.current === null || shown <= from.current) return;
    list.current?.querySelectorAll<HTMLElement>('.result-text > a')[from.current]?.focus();
    from.current = null;
  }, [shown]);
  const showMore = () => {
    from.current = shown;
    more();
  };
  return [list, showMore] as const;
}

function withoutWord(text: string, word: string): string {
  return text
    .split(/\s+/u)
    .filter((one) => one !== word)
    .join(' ');
}

/** "Also: 1 question, 1 debate", leading to them. */
function AlsoFound({ others }: { readonly others: readonly { readonly record: { readonly kind: string } }[] }) {
  const questions = others.filter(({ record }) => record.kind === 'question').length;
  const debates = others.length - questions;
  const words = [
    ...(questions === 0 ? [] : [countOf(questions, 'question', 'questions')]),
    ...(debates === 0 ? [] : [countOf(debates, 'debate', 'debates')]),
  ];
  return (
    <p className="search-note">
      Also: <a href="#others">{words.join(' and ')}</a>
    </p>
  );
}
