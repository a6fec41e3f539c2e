// What stands in the palette's field in; what to search for, and the filters that could be added to it, out.
import type { SearchResult } from '../../lib/search/engine.ts';
import { type Facet, facets } from '../../lib/search/search-index.ts';

/** A text to put into the field, and how many statements it leaves. */
export type Narrowing = { readonly text: string; readonly count: number };

export type Typed = {
  /** The text without a filter that is still being typed. */
  readonly text: string;
  /** That filter: "author:r" at the end of the field. */
  readonly unfinished: { readonly facet: Facet; readonly value: string } | null;
};

export function readTyped(typed: string): Typed {
  const match = /(?:^|\s)([a-z]+):(\S*)$/iu.exec(typed);
  const facet = facets.find((one) => one === match?.[1]?.toLowerCase());
  if (match === null || facet === undefined) return { text: typed.trim(), unfinished: null };
  return { text: typed.slice(0, match.index).trim(), unfinished: { facet, value: match[2]?.toLowerCase() ?? '' } };
}

/** Filters that leave some statements and not all: those that finish what is being typed, else the most frequent kind and author. */
export function narrowings({ text, unfinished }: Typed, result: SearchResult): readonly Narrowing[] {
  const toRow = (facet: Facet, value: string, count: number) => ({ text: `${facet}:${value} ${text}`.trimEnd(), count });
  // A second value of a facet would widen, so one that is chosen from already is left out.
  const useful = (facet: Facet) =>
    result.filters[facet].length > 0 ? [] : result.facets[facet].filter(({ count }) => count > 0 && count < result.total);
  if (unfinished !== null) {
    const { facet, value } = unfinished;
    return result.facets[facet]
      .filter((option) => option.value.startsWith(value) && option.count > 0)
      .map((option) => toRow(facet, option.value, option.count));
  }
  const most = text === '' ? 5 : 1;
  return (['kind', 'author'] as const).flatMap((facet) =>
    [...useful(facet)]
      .sort((a, b) => b.count - a.count)
      .slice(0, most)
      .map(({ value, count }) => toRow(facet, value, count)),
  );
}
