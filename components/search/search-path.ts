// A query in, the address of its results out, as the results page reads it.
import { type Filters, facets } from '../../lib/search/search-index.ts';

/** "/search?q=deterr&kind=claim,prediction"; without query and filters "/search". */
export function searchPath(text: string, filters: Filters): string {
  const parameters = new URLSearchParams();
  if (text !== '') parameters.set('q', text);
  for (const facet of facets) if (filters[facet].length > 0) parameters.set(facet, filters[facet].join(','));
  const query = parameters.toString().replaceAll('%2C', ',');
  return query === '' ? '/search' : `/search?${query}`;
}
