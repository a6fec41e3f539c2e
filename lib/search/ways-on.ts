// A query that finds no statement in; what to take away from it so that it finds some, out.
import type { QueryWord } from './read-query.ts';
import { type Facet, type Filters, facets, type SearchIndex } from './search-index.ts';

/** A word, or all that is chosen in a facet, and how many statements are found without it. */
export type WayOn = {
  readonly without: { readonly word: string } | { readonly facet: Facet; readonly labels: readonly string[] };
  readonly count: number;
};

type Count = (words: readonly QueryWord[], filters: Filters) => number;

/** Every single word or facet without which something is found: filters first, then words, the most found first. */
export function waysOn(words: readonly QueryWord[], filters: Filters, options: SearchIndex['options'], count: Count): readonly WayOn[] {
  const fewerFilters = facets
    .filter((facet) => filters[facet].length > 0)
    .map((facet) => ({
      without: { facet, labels: options[facet].filter(({ value }) => filters[facet].includes(value)).map(({ label }) => label) },
      count: count(words, { ...filters, [facet]: [] }),
    }));
  const fewerWords = words.map((word) => ({
    without: { word: word.typed },
    count: count(
      words.filter((other) => other !== word),
      filters,
    ),
  }));
  const most = (a: WayOn, b: WayOn) => b.count - a.count;
  return [...fewerFilters.sort(most), ...fewerWords.sort(most)].filter((way) => way.count > 0);
}
