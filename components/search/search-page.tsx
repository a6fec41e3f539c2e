// The whole list as it was drawn at build in; the same list with words, filters and order to narrow it, all of them in the address, out.
'use client';

import { NuqsAdapter } from 'nuqs/adapters/next/app';
import { type FormEvent, type ReactNode, Suspense, useRef } from 'react';
import type { FacetCounts } from '../../lib/search/count-facets.ts';
import { noFilters } from '../../lib/search/search-index.ts';
import { CloseIcon, SearchIcon } from '../interface-icons.tsx';
import { warmSearch } from './search-client.ts';
import { SearchLayout } from './search-layout.tsx';
import { type SearchHandle, SearchResults } from './search-results.tsx';
import './search.css';

type Props = {
  readonly size: number;
  /** Of the whole list. */
  readonly facets: FacetCounts;
  readonly children: ReactNode;
};

export function SearchPage({ size, facets, children }: Props) {
  // The field stands outside of what waits for the address, so that nothing typed early is lost with it.
  const field = useRef<HTMLInputElement>(null);
  const handle = useRef<SearchHandle>(null);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    handle.current?.type(field.current?.value ?? '', true);
  };
  const clear = () => {
    if (field.current !== null) field.current.value = '';
    handle.current?.type('', false);
    field.current?.focus();
  };
  return (
    <>
      <search>
        <form className="search-form" action="/search" onSubmit={submit}>
          <SearchIcon size={18} />
          <input
            ref={field}
            type="text"
            name="q"
            className="search-field"
            aria-label="Search the statements"
            placeholder=" "
            autoComplete="off"
            spellCheck={false}
            enterKeyHint="search"
            onFocus={warmSearch}
            onInput={({ currentTarget }) => handle.current?.type(currentTarget.value, false)}
          />
          <button type="button" className="icon-button search-clear needs-script" aria-label="Clear the words" onClick={clear}>
            <CloseIcon />
          </button>
        </form>
      </search>
      <noscript>
        <p className="search-note">This is the whole list: words and filters need JavaScript.</p>
      </noscript>
      <NuqsAdapter>
        <Suspense fallback={<Whole size={size} facets={facets} list={children} />}>
          <SearchResults field={field} handle={handle} size={size} facets={facets}>
            {children}
          </SearchResults>
        </Suspense>
      </NuqsAdapter>
    </>
  );
}

const nothing = () => {};

/** What stands in the page before a script has read its address: all statements, and boxes that wait. */
function Whole({ size, facets, list }: { readonly size: number; readonly facets: FacetCounts; readonly list: ReactNode }) {
  return (
    <SearchLayout
      size={size}
      total={size}
      facets={facets}
      filters={noFilters}
      sort="relevance"
      onChoose={nothing}
      onClear={nothing}
      onSort={nothing}
    >
      {list}
    </SearchLayout>
  );
}
