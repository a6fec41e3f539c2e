// A name in, its value in the page's address and a way to set it out. The prerendered page is the one without a query, so it stays whole.
'use client';

import { useSyncExternalStore } from 'react';

const changed = 'crux-query';

/** The value and a setter; the empty string where the address does not name it, and setting it takes the name out. */
export function useQuery(name: string): readonly [string, (value: string) => void] {
  const search = useSearch();
  return [new URLSearchParams(search).get(name) ?? '', (value) => writeQuery(name, value)];
}

/** The whole query with its question mark, or the empty string. */
export function useSearch(): string {
  return useSyncExternalStore(subscribe, readSearch, readNothing);
}

/** Set a value from outside a component, or take its name out with the empty string. */
export function writeQuery(name: string, value: string) {
  const url = new URL(location.href);
  if (value === '') url.searchParams.delete(name);
  else url.searchParams.set(name, value);
  history.replaceState(null, '', url);
  dispatchEvent(new Event(changed));
}

function subscribe(onChange: () => void): () => void {
  addEventListener('popstate', onChange);
  addEventListener(changed, onChange);
  return () => {
    removeEventListener('popstate', onChange);
    removeEventListener(changed, onChange);
  };
}

const readSearch = () => location.search;
const readNothing = () => '';
