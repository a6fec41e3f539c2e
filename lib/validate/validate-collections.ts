// The YAML files of the content folder in; the vocabularies that notes draw on out.
import { type CruxMessage, didYouMean } from '../message.ts';
import type { Collection, Collections } from '../note.ts';
import type { FrontMatter } from '../raw-note.ts';
import type { Author, EssayAgreement, HedgeTable, Named, Reference, Site } from '../types.ts';
import { isId } from './grammar.ts';
import { readReferences } from './read-references.ts';
import { type Report, reportOf } from './report.ts';
import { refuseSecondPhrase } from './rules/hedge-twice.ts';
import { keyPlaceOf, placeOf, readShape } from './shape-messages.ts';
import { agreementShape, authorShape, hedgeTableShape, nameShape, siteShape } from './shapes.ts';

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
    agreement: list<EssayAgreement>('agreement', readAgreement),
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

/** A table with a fault is left out, so that nothing is said of the words that may stand in it. */
function readHedges(data: FrontMatter, report: Report): Collection<HedgeTable> {
  const keys = keysOf(data, report);
  const items = keys.flatMap((id) => {
    let isFaulty = false;
    const note: Report = (problem) => {
      isFaulty = true;
      report(problem);
    };
    const { name = '', citation = '', url = '', read = '', entries = [], unmapped = [] } = readShape(hedgeTableShape, data, note, [id]);
    const placed = (list: readonly { readonly words: readonly string[] }[], key: 'entries' | 'unmapped') =>
      list.flatMap(({ words }, at) =>
        words.map((one, index) => ({ words: one, place: placeOf(data, [id, key, at, 'words', index]), isEntry: key === 'entries' })),
      );
    refuseSecondPhrase([...placed(entries, 'entries'), ...placed(unmapped, 'unmapped')], note);
    if (isFaulty) return [];
    const ranges = entries.flatMap(({ words, range, denies = false }) => words.map((one) => ({ words: one, range, denies })));
    const reasons = unmapped.flatMap(({ words, why }) => words.map((one) => ({ words: one, why })));
    return [{ id, name, citation, url, read, entries: ranges, unmapped: reasons }];
  });
  return { keys, items };
}

/** An essay with a fault in its figures is left out; the fault has a message. */
function readAgreement(data: FrontMatter, report: Report): Collection<EssayAgreement> {
  const keys = keysOf(data, report);
  const items = keys.flatMap((essay) => {
    const read = readShape(agreementShape, data, report, [essay]);
    const { first, second, foundByBoth, foundByEither, share, kappa, sameHedge, kinds, pairs, sha256 } = read;
    if (first === undefined || second === undefined || foundByBoth === undefined || foundByEither === undefined) return [];
    if (share === undefined || kappa === undefined || sameHedge === undefined) return [];
    if (kinds === undefined || pairs === undefined || sha256 === undefined) return [];
    return [{ essay, first, second, foundByBoth, foundByEither, share, kappa, sameHedge, kinds, pairs, sha256 }];
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
