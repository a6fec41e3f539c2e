// The corpus in, the search index that the browser loads out: the same corpus gives the same bytes.
import type { Corpus } from '../types.ts';
import { openEngine } from './engine.ts';
import { facetOptions } from './facet-options.ts';
import { fieldsOf, nameLookup } from './fields.ts';
import { cutFields, matchWords } from './match-words.ts';
import { readWords } from './read-query.ts';
import type { SearchIndex } from './search-index.ts';
import { termsOf } from './split-words.ts';
import { configuration, indexTerms } from './term-index.ts';
import { toNames, toRecords } from './to-records.ts';

/**
 * Index every statement, question and debate.
 * @throws where the exported index, imported again, does not answer its own probe: such an index is never written.
 */
export async function buildIndex(corpus: Corpus): Promise<SearchIndex> {
  const names = toNames(corpus);
  const records = toRecords(corpus);
  const name = nameLookup(names);
  const fields = records.map((record) => fieldsOf(record, name));
  const terms = fields.map((texts) => [...new Set(Object.values(texts).flatMap(termsOf))]);
  const probe = chooseProbe(terms);
  // Found by looking at every record, so that the probe tries the index and not the index itself.
  const expected = fields.flatMap((texts, record) => (matchWords(readWords(probe), cutFields(texts)) === null ? [] : [record]));
  const index: SearchIndex = {
    version: 1,
    configuration,
    probe: { text: probe, records: probe === '' ? [...records.keys()] : expected },
    names,
    options: facetOptions(names, records),
    records,
    parts: indexTerms(terms).parts,
  };
  openEngine(index);
  return index;
}

/** The beginning of the term of five letters or more that most records have; '' where there is none. */
function chooseProbe(terms: readonly (readonly string[])[]): string {
  const counts = new Map<string, number>();
  for (const term of terms.flat()) if (/^[a-z]{5,}$/.test(term)) counts.set(term, (counts.get(term) ?? 0) + 1);
  const [most] = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return most === undefined ? '' : most[0].slice(0, -1);
}
