// Names and records in, the values that each facet offers out, in the order of the page.
import { outcomes, statementKinds } from '../vocabulary.ts';
import { type Facet, type FacetOption, isStatement, type SearchNames, type SearchRecord } from './search-index.ts';

/**
 * Kinds and outcomes as the vocabulary lists them, authors by publication, topics by how many statements they have.
 * What no statement has is left out, but for kinds and outcomes; "void" is offered only where it occurs.
 */
export function facetOptions(names: SearchNames, records: readonly SearchRecord[]): Readonly<Record<Facet, readonly FacetOption[]>> {
  const statements = records.filter(isStatement);
  const size = new Map(names.topics.map(({ id }) => [id, statements.filter((record) => record.topics.includes(id)).length]));
  const sizeOf = (id: string) => size.get(id) ?? 0;
  const topics = [...names.topics].filter(({ id }) => sizeOf(id) > 0).sort((a, b) => sizeOf(b.id) - sizeOf(a.id) || (a.id < b.id ? -1 : 1));
  return {
    kind: Object.entries(statementKinds).map(([value, { plural }]) => ({ value, label: plural })),
    author: names.authors.map(({ id, name }) => ({ value: id, label: name })),
    topic: topics.map(({ id, name }) => ({ value: id, label: name })),
    outcome: Object.entries(outcomes)
      .filter(([value]) => value !== 'void' || statements.some((record) => record.outcome === value))
      .map(([value, label]) => ({ value, label })),
  };
}
