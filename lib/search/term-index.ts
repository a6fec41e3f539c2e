// Terms in, the numbers of the records that hold a word beginning with one of them out: the only file that knows FlexSearch.
import { Index } from 'flexsearch';

/** Prefix look-up over records that are numbered from 0. */
export type TermIndex = {
  /** Records that hold a term which begins with `prefix`; ascending, complete. */
  readonly find: (prefix: string) => readonly number[];
};

/** A library that read another version's export would find nothing and say nothing, so the version is part of the configuration. */
const library = 'flexsearch 0.8.212';
/** `resolution` 1: the order of hits is ours, so no position is stored. */
const options = { tokenize: 'forward', resolution: 1, context: false, cache: false } as const;

/** Names library, options and the way words are cut; compared before an import, because the library compares nothing. */
export const configuration = JSON.stringify({ library, ...options, words: 1 });

/** The index of records, given as the terms of each. */
export function indexTerms(records: readonly (readonly string[])[]): {
  readonly index: TermIndex;
  readonly parts: readonly (readonly [string, unknown])[];
} {
  const made = create();
  for (const [number, terms] of records.entries()) made.add(number, terms.join(' '));
  const parts: [string, unknown][] = [];
  made.export((key, data) => {
    parts.push([key, JSON.parse(data)]);
  });
  return { index: lookup(made, records.length), parts };
}

/** The index of an export; nothing here proves that it is whole. */
export function importTerms(parts: readonly (readonly [string, unknown])[], records: number): TermIndex {
  const made = create();
  // The library takes data that is parsed already; its types know only text.
  for (const [key, data] of parts) made.import(key, data as string);
  return lookup(made, records);
}

function create(): Index {
  // Terms come cut and folded, one blank between two.
  return new Index({ ...options, encode: (text) => text.split(' ') });
}

function lookup(index: Index, records: number): TermIndex {
  return {
    find(prefix) {
      // The default limit is 100, 0 means the default, and the object is written to: so a fresh one with the number of records.
      const found = index.search(prefix, { limit: Math.max(1, records) });
      return found.map(Number).sort((a, b) => a - b);
    },
  };
}
