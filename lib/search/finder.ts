// The index's records and a prefix look-up in; for any words, the records that have them all, out.
import { fieldsOf, nameLookup } from './fields.ts';
import { browsed } from './hit.ts';
import { type CutFields, cutFields, type Match, matchWords } from './match-words.ts';
import type { QueryWord } from './read-query.ts';
import type { SearchIndex } from './search-index.ts';
import type { TermIndex } from './term-index.ts';

/** Matches by record number; without words every record matches. */
export type Finder = (words: readonly QueryWord[]) => ReadonlyMap<number, Match>;

export function makeFinder({ records, names }: Pick<SearchIndex, 'records' | 'names'>, terms: TermIndex): Finder {
  const name = nameLookup(names);
  const cut: CutFields[] = [];
  const cutOf = (number: number): CutFields => {
    const record = records[number];
    if (record === undefined) return [];
    const known = cut[number] ?? cutFields(fieldsOf(record, name));
    cut[number] = known;
    return known;
  };
  return (words) => {
    if (words.length === 0) return new Map(records.map((_, number) => [number, browsed]));
    const matches = new Map<number, Match>();
    for (const number of candidates(words, terms)) {
      const match = matchWords(words, cutOf(number));
      if (match !== null) matches.set(number, match);
    }
    return matches;
  };
}

/** Records that hold a beginning of each word: a superset, of which every member is then looked at. Ascending. */
function candidates(words: readonly QueryWord[], terms: TermIndex): readonly number[] {
  const sets = words.map(({ alternatives }) => {
    const either = alternatives.map((alternative) =>
      intersect(
        alternative.map(({ term, singular }) => new Set([...terms.find(term), ...(singular === term ? [] : terms.find(singular))])),
      ),
    );
    return new Set(either.flat());
  });
  return [...intersect(sets)].sort((a, b) => a - b);
}

function intersect(sets: readonly ReadonlySet<number>[]): readonly number[] {
  return [...(sets[0] ?? [])].filter((number) => sets.every((set) => set.has(number)));
}
