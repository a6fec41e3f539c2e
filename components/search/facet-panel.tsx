// The counts of each facet in, its boxes out.
'use client';

import type { FacetCounts } from '../../lib/search/count-facets.ts';
import { type Facet, facets } from '../../lib/search/search-index.ts';
import { facetNames, optionWords } from './facet-words.ts';

type Props = {
  readonly counts: FacetCounts;
  readonly onChoose: (facet: Facet, value: string, chosen: boolean) => void;
};

export function FacetPanel({ counts, onChoose }: Props) {
  return facets
    .filter((facet) => counts[facet].length > 0)
    .map((facet) => (
      <fieldset key={facet} className="facet">
        <legend>{facetNames[facet]}</legend>
        {counts[facet].map(({ value, label, count, chosen }) => (
          <label key={value} data-zero={count === 0 || undefined}>
            <input
              type="checkbox"
              name={facet}
              value={value}
              checked={chosen}
              onChange={({ target }) => onChoose(facet, value, target.checked)}
            />
            <span>{optionWords(facet, label)}</span>
            <span className="facet-count">{count}</span>
          </label>
        ))}
      </fieldset>
    ));
}
