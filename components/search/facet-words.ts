// Facets, options and ways on in, the words by which a reader knows them out.
import type { Facet } from '../../lib/search/search-index.ts';
import type { WayOn } from '../../lib/search/ways-on.ts';
import { surname } from '../author-names.ts';

export const facetNames: Readonly<Record<Facet, string>> = { kind: 'Kind', author: 'Author', topic: 'Topic', outcome: 'Outcome' };

/** What an option is called under the name of its facet: an author by the last name. */
export function optionWords(facet: Facet, label: string): string {
  return facet === 'author' ? surname(label) : label;
}

/** What it is called where it stands alone: "Yes" says nothing without its facet. */
export function chipWords(facet: Facet, label: string): string {
  return facet === 'outcome' ? `Outcome: ${label.toLowerCase()}` : optionWords(facet, label);
}

/** What a way on takes away: "deterr", "Outcome: open", "Claims or Predictions". */
export function wayWords({ without }: WayOn): string {
  return 'word' in without ? without.word : without.labels.map((label) => chipWords(without.facet, label)).join(' or ');
}
