// The YAML files of the content folder in; the vocabularies that notes draw on out.
import { type CruxMessage, didYouMean } from '../message.ts';
import type { Collection, Collections } from '../note.ts';
import type { FrontMatter } from '../raw-note.ts';
import type { Author, HedgeTable, Named, Reference, Site } from '../types.ts';
import { isId } from './grammar.ts';
import { readReferences } from './read-references.ts';
import { type Report, reportOf } from './report.ts';
import { keyPlaceOf, placeOf, readShape } from './shape-messages.ts';
import { authorShape, hedgeTableShape, nameShape, siteShape } from './shapes.ts';

/** A file's data; null where it could not be read. */
export type CollectionFile = { readonly path: string; readonly data: FrontMatter | null };
/** By name ("authors"); a file that is not there is left out. */
export type CollectionFiles = Readonly<Partial<Record<keyof Collections, CollectionFile>>>;

export function validateCollections(files: CollectionFiles): {
  readonly collections: Collections;
  readonly messages: readonly CruxMessage[];
} {
  const messages: CruxMessage[] = [];
  const read = <Result>(
    name: keyof Collections,
    readFile: (data: FrontMatter, report: Report) => Result,
    absent: Result,
    unread: Result,
  ): Result => {
    const file = files[name];
    if (file === undefined) return absent;
    if (file.data === null) return unread;
    const taken = reportOf(file.path);
    const result = readFile(file.data, taken.report);
    messages.push(...taken.messages);
    return result;
  };
  const list = <Item>(name: keyof Collections, readFile: (data: FrontMatter, report: Report) => Collection<Item>) => {
    const collection = read(name, readFile, { items: [], keys: [], absent: true }, { items: [], keys: null });
    return files[name]?.data?.partial === true ? { ...collection, keys: null } : collection;
  };
  const collections = {
    authors: list<Author>('authors', readAuthors),
    actors: list<Named>('actors', readNames),
    topics: list<Named>('topics', readNames),
    references: list<Reference>('references', readReferences),
    hedges: list<HedgeTable>('hedges', readHedges),
    site: read<Site | null>('site', readSite, null, null),
  };
  checkTable(files.site, collections.site, collections.hedges.keys, messages);
  return { collections, messages };
}

/** The keys of a mapping at the top of a file, with a message for each that is no id. */
function keysOf(data: FrontMatter, report: Report): readonly string[] {
  const keys = Object.keys(data.data);
  for (const key of keys.filter((name) => !isId(name))) {
    report({
      ruleId: 'key-grammar',
      level: 'error',
      place: keyPlaceOf(data, [key]),
      reason: `“${key}” is not an id`,
      help: 'write small letters, digits and single hyphens',
    });
  }
  return keys;
}

function readNames(data: FrontMatter, report: Report): Collection<Named> {
  const keys = keysOf(data, report);
  const names = readShape(Object.fromEntries(keys.map((key) => [key, nameShape])), data, report);
  return { keys, items: keys.map((id) => ({ id, name: names[id] ?? '' })) };
}

function readAuthors(data: FrontMatter, report: Report): Collection<Author> {
  const keys = keysOf(data, report);
  const items = keys.map((id) => {
    const { name, link } = readShape(authorShape, data, report, [id]);
    return { id, name: name ?? '', link: link ?? null };
  });
  return { keys, items };
}

function readHedges(data: FrontMatter, report: Report): Collection<HedgeTable> {
  const keys = keysOf(data, report);
  const items = keys.map((id) => {
    const table = readShape(hedgeTableShape, data, report, [id]);
    const entries = (table.entries ?? []).flatMap(({ words, range, denies }) =>
      words.map((one) => ({ words: one, range, denies: denies ?? false })),
    );
    return { id, name: table.name ?? '', citation: table.citation ?? '', url: table.url ?? '', read: table.read ?? '', entries };
  });
  return { keys, items };
}

function readSite(data: FrontMatter, report: Report): Site {
  const site = readShape(siteShape, data, report);
  return {
    title: site.title ?? '',
    subject: site.subject ?? '',
    question: site.question ?? '',
    description: site.description ?? '',
    base: site.base ?? '',
    language: site.language ?? '',
    licence: site.licence ?? '',
    asOf: site.asOf ?? '',
    table: site.table ?? null,
  };
}

/** `unknown-id`: site.yaml names a table that hedges.yaml does not hold. */
function checkTable(file: CollectionFile | undefined, site: Site | null, tables: readonly string[] | null, messages: CruxMessage[]): void {
  const table = site?.table ?? null;
  if (file === undefined || file.data === null || table === null || tables === null || tables.includes(table)) return;
  const taken = reportOf(file.path);
  taken.report({
    ruleId: 'unknown-id',
    level: 'error',
    place: placeOf(file.data, ['table']),
    reason: `there is no table “${table}” in hedges.yaml${didYouMean(table, tables)}`,
    help: tables.length === 0 ? 'leave table out' : `write one of ${tables.join(', ')}`,
  });
  messages.push(...taken.messages);
}
