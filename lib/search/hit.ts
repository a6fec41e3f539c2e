// A record and its match in, what a list of results shows out.
import { cutAround, type Excerpt } from './excerpt.ts';
import { fieldsOf, nameLookup } from './fields.ts';
import type { Marks, Match } from './match-words.ts';
import type { SearchNames, SearchRecord } from './search-index.ts';

/** A record with the words for the ids that it refers to, and why it was found. */
export type Hit = {
  readonly record: SearchRecord;
  readonly authors: readonly string[];
  readonly essay: SearchNames['essays'][number] | null;
  readonly marks: Marks;
  /** Where a word stands that nothing else in the row shows. */
  readonly excerpt: Excerpt | null;
};

/** What a record matches when nothing is asked. */
export const browsed: Match = { score: 0, marks: {}, elsewhere: null };

export function hitMaker(names: SearchNames): (record: SearchRecord, match: Match) => Hit {
  const name = nameLookup(names);
  const essays = new Map(names.essays.map((essay) => [essay.id, essay]));
  return (record, { marks, elsewhere }) => ({
    record,
    authors: record.authors.map(name.author),
    essay: essays.get(record.essay ?? '') ?? null,
    marks,
    excerpt: elsewhere === null ? null : { field: elsewhere, ...cutAround(fieldsOf(record, name)[elsewhere], marks[elsewhere] ?? []) },
  });
}
