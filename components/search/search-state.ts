// What of a search stands in the page's address, and how it is read from there.
import { parseAsArrayOf, parseAsInteger, parseAsString, parseAsStringLiteral } from 'nuqs';
import { type Facet, type Filters, type SearchIndex, sorts } from '../../lib/search/search-index.ts';

/** Results that are shown at first, and with each "Show 10 more". */
export const pageSize = 10;

const values = parseAsArrayOf(parseAsString).withDefault([]);

export const searchState = {
  q: parseAsString.withDefault(''),
  kind: values,
  author: values,
  topic: values,
  outcome: values,
  sort: parseAsStringLiteral(sorts).withDefault('relevance'),
  show: parseAsInteger.withDefault(pageSize),
};

/** The filters of an address, without values that no statement could have. */
export function knownFilters(state: Filters, options: SearchIndex['options']): Filters {
  const known = (facet: Facet) => state[facet].filter((value) => options[facet].some((option) => option.value === value));
  return { kind: known('kind'), author: known('author'), topic: known('topic'), outcome: known('outcome') };
}
