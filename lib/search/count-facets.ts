// Records and filters in; which records pass, and how many each option would leave, out. By sets of our own, exactly.
import { type Facet, type FacetOption, type Filters, facets, type SearchRecord } from './search-index.ts';

export type FacetCount = FacetOption & { readonly count: number; readonly chosen: boolean };
export type FacetCounts = Readonly<Record<Facet, readonly FacetCount[]>>;

/** A record's values in a facet; a question or debate is of no kind that can be chosen. */
function facetValues(record: SearchRecord, facet: Facet): readonly string[] {
  if (facet === 'kind') return [record.kind];
  if (facet === 'author') return record.authors;
  if (facet === 'topic') return record.topics;
  return record.outcome === null ? [] : [record.outcome];
}

/** Whether a record has one of the chosen values of every facet in which any is chosen. `except` is left out of account. */
export function passes(record: SearchRecord, filters: Filters, except: Facet | null = null): boolean {
  return facets.every((facet) => {
    if (facet === except || filters[facet].length === 0) return true;
    return facetValues(record, facet).some((value) => filters[facet].includes(value));
  });
}

/** For each option the records that have it, as if nothing were chosen in its own facet; zero stays. */
export function countFacets(
  records: readonly SearchRecord[],
  filters: Filters,
  options: Readonly<Record<Facet, readonly FacetOption[]>>,
): FacetCounts {
  const count = (facet: Facet): readonly FacetCount[] => {
    const counts = new Map<string, number>();
    for (const record of records) {
      if (!passes(record, filters, facet)) continue;
      for (const value of new Set(facetValues(record, facet))) counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    return options[facet].map((option) => ({
      ...option,
      count: counts.get(option.value) ?? 0,
      chosen: filters[facet].includes(option.value),
    }));
  };
  return { kind: count('kind'), author: count('author'), topic: count('topic'), outcome: count('outcome') };
}

/** Both filters together: a value of either is enough. */
export function joinFilters(a: Filters, b: Filters): Filters {
  const join = (facet: Facet) => [...new Set([...a[facet], ...b[facet]])];
  return { kind: join('kind'), author: join('author'), topic: join('topic'), outcome: join('outcome') };
}

export function countFilters(filters: Filters): number {
  return facets.reduce((sum, facet) => sum + filters[facet].length, 0);
}

/** The same counts with other options chosen. */
export function markChosen(counts: FacetCounts, filters: Filters): FacetCounts {
  const mark = (facet: Facet) => counts[facet].map((option) => ({ ...option, chosen: filters[facet].includes(option.value) }));
  return { kind: mark('kind'), author: mark('author'), topic: mark('topic'), outcome: mark('outcome') };
}
