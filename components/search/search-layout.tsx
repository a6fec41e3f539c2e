// Counts, filters and a list in; the page round them out: facets at the left, or in a sheet; count, chips and order above the list.
'use client';

import type { ReactNode, Ref } from 'react';
import { countFilters, type FacetCounts } from '../../lib/search/count-facets.ts';
import { type Facet, type Filters, facets as facetKeys, type Sort, sorts } from '../../lib/search/search-index.ts';
import { countOf } from '../author-names.ts';
import { ChevronIcon, CloseIcon } from '../interface-icons.tsx';
import { FacetPanel } from './facet-panel.tsx';
import { FacetSheet } from './facet-sheet.tsx';
import { chipWords } from './facet-words.ts';

export type SearchView = {
  /** How many statements there are, and how many are found. */
  readonly size: number;
  readonly total: number;
  readonly facets: FacetCounts;
  readonly filters: Filters;
  readonly sort: Sort;
};

type Props = SearchView & {
  readonly onChoose: (facet: Facet, value: string, chosen: boolean) => void;
  readonly onClear: () => void;
  readonly onSort: (sort: Sort) => void;
  readonly countRef?: Ref<HTMLParagraphElement>;
  readonly busy?: boolean;
  readonly children: ReactNode;
};

const sortWords: Readonly<Record<Sort, string>> = { relevance: 'Relevance', date: 'Date', author: 'Author' };

export function SearchLayout({ size, total, facets, filters, sort, onChoose, onClear, onSort, countRef, busy = false, children }: Props) {
  const chosen = countFilters(filters);
  const panel = <FacetPanel counts={facets} onChoose={onChoose} />;
  const chips = facetKeys.flatMap((facet) => facets[facet].filter((option) => option.chosen).map((option) => ({ ...option, facet })));
  return (
    <div className="search-body">
      <aside className="search-side needs-script" aria-label="Filters">
        {panel}
        {chosen === 0 ? null : (
          <button type="button" className="text-button" onClick={onClear}>
            Clear {countOf(chosen, 'filter', 'filters')}
          </button>
        )}
      </aside>
      <section className="search-found" aria-label="Results" aria-busy={busy}>
        <div className="search-bar">
          <p ref={countRef} tabIndex={-1} className="search-count">
            {total === size ? (
              countOf(size, 'statement', 'statements')
            ) : (
              <>
                <b>{total}</b> of {countOf(size, 'statement', 'statements')}
              </>
            )}
          </p>
          {chips.map(({ facet, value, label }) => (
            <button key={`${facet}:${value}`} type="button" className="chip" onClick={() => onChoose(facet, value, false)}>
              <span className="visually-hidden">Remove </span>
              {chipWords(facet, label)}
              <CloseIcon />
            </button>
          ))}
          <div className="search-order">
            <FacetSheet chosen={chosen} total={total} onClear={onClear}>
              {panel}
            </FacetSheet>
            <label className="search-sort needs-script">
              <span>Sort</span>
              <select value={sort} onChange={({ target }) => onSort(sorts.find((one) => one === target.value) ?? 'relevance')}>
                {sorts.map((one) => (
                  <option key={one} value={one}>
                    {sortWords[one]}
                  </option>
                ))}
              </select>
              <ChevronIcon to="down" />
            </label>
          </div>
        </div>
        {children}
      </section>
    </div>
  );
}
