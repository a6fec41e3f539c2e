// Every statement as a list; a script adds words, filters and order to it.
import type { Metadata } from 'next';
import { ResultList } from '../../components/search/result-list.tsx';
import { SearchPage } from '../../components/search/search-page.tsx';
import { countFacets } from '../../lib/search/count-facets.ts';
import { facetOptions } from '../../lib/search/facet-options.ts';
import { browsed, hitMaker } from '../../lib/search/hit.ts';
import { isStatement, noFilters } from '../../lib/search/search-index.ts';
import { toNames, toRecords } from '../../lib/search/to-records.ts';
import { readCorpus } from '../corpus.ts';

export const metadata: Metadata = { title: 'Search', alternates: { canonical: '/search' } };

export default function Page() {
  const corpus = readCorpus();
  const names = toNames(corpus);
  const statements = toRecords(corpus).filter(isStatement);
  const toHit = hitMaker(names);
  return (
    <div className="page">
      <h1 className="visually-hidden">Search the statements</h1>
      <SearchPage size={statements.length} facets={countFacets(statements, noFilters, facetOptions(names, statements))}>
        <ResultList hits={statements.map((record) => toHit(record, browsed))} />
      </SearchPage>
    </div>
  );
}
