// Notes, source texts and the lock in; the compiled corpus, the bodies, the new lock and all messages out. The one file that knows the order.
import { itemsOf } from './agreement/items-of.ts';
import { poolAgreement } from './agreement/measure-agreement.ts';
import type { Reading } from './agreement/reading.ts';
import { analyse } from './analyse/analyse.ts';
import { layOut } from './analyse/layouts.ts';
import { anchorQuotes } from './anchor/anchor-quotes.ts';
import { hashText } from './anchor/hash-text.ts';
import { passageUrl } from './anchor/passage-url.ts';
import type { Layouts } from './layout.ts';
import { linkNotes } from './link.ts';
import type { CruxMessage } from './message.ts';
import type { Collections, Note } from './note.ts';
import { parseData } from './parse/parse-data.ts';
import { parseNote } from './parse/parse-note.ts';
import type { InputFile, NoteKind, Reader, ReadingFile, SourceText } from './raw-note.ts';
import type { AnchorState, Bodies, Corpus } from './types.ts';
import { proseOf } from './validate/prose-of.ts';
import { quotesOf } from './validate/quotes-of.ts';
import { warnStaleAgreement } from './validate/rules/agreement-stale.ts';
import { warnUnpairedReading } from './validate/rules/reading-unpaired.ts';
import { silenceWarnings } from './validate/silence-warnings.ts';
import { type CollectionFile, validateCollections } from './validate/validate-collections.ts';
import { validateNote } from './validate/validate-note.ts';

export type CompileInput = {
  readonly files: readonly InputFile[];
  readonly sources: readonly SourceText[];
  readonly lock: string | null;
  /** Paths of files that are there and could not be read: what they hold is unknown, not missing. */
  readonly unread?: readonly string[];
};
export type Compiled = {
  /** Null where any message is an error. */
  readonly corpus: Corpus | null;
  readonly bodies: Bodies;
  /** Null where there is no corpus. */
  readonly layouts: Layouts | null;
  /** The text of the lock as it should now be. */
  readonly lock: string;
  /** How each quote was proved, by full id of its statement. */
  readonly anchors: ReadonlyMap<string, { readonly state: AnchorState }>;
  /** Rules of the messages that came from comparing with the source texts. */
  readonly anchorRules: ReadonlySet<string>;
  /** What the two readers of an essay found, as far as it could be read; nothing of it is in the corpus. */
  readonly readings: readonly Reading[];
  /** Sorted by path, line, column and rule. */
  readonly messages: readonly CruxMessage[];
};

/** Compile a content folder. Everything that can be checked is checked in one run; the order of the files does not matter. */
export function compile({ files, sources, lock, unread = [] }: CompileInput): Compiled {
  const parsed = parseFiles(files, unread);
  const { collections, messages: collectionMessages } = validateCollections(parsed.collections);
  const validated = parsed.notes.map((note) => validateNote(note));
  const notes = validated.map(({ note }) => note);
  const typed = new Map(files.map(({ path, text }) => [path, text]));
  const anchored = anchorEssays(notes, { prose: proseOf(parsed.notes, typed), typed, sources, lock });
  const linked = linkNotes({ notes, unread: parsed.unread, collections, passages: anchored.passages, sources: anchored.sources });

  const read = readers.map((reader) => compileReadings(reader, files, sources));
  const agreement = collections.agreement.items.toSorted((a, b) => compareText(a.essay, b.essay));

  const found = [...parsed.messages, ...collectionMessages, ...validated.flatMap(({ messages }) => messages), ...anchored.messages];
  const messages = [
    ...silenceWarnings([...found, ...linked.messages.filter(isNew(found))], parsed.notes, anchored.textless),
    ...read.flatMap((one) => one.messages),
    ...checkReadings(readingFiles(files, unread), parsed.collections, collections),
  ].toSorted(compareMessages);
  const failed = messages.some(({ fatal }) => fatal === true);
  const insights = failed ? null : analyse(linked.graph);
  return {
    corpus: insights === null ? null : { version: 1, ...linked.graph, insights, agreement, agreementOfAll: poolAgreement(agreement) },
    bodies: linked.bodies,
    layouts: insights === null ? null : layOut(linked.graph, insights),
    lock: anchored.lock,
    anchors: anchored.anchors,
    anchorRules: new Set(anchored.messages.map(({ ruleId }) => ruleId ?? '')),
    readings: read.flatMap(({ readings }) => readings),
    messages,
  };
}

/** What is no note of the corpus (a reading) and no collection is passed over. */
function parseFiles(files: readonly InputFile[], unread: readonly string[]) {
  const sorted = [...files].sort((a, b) => compareText(a.path, b.path));
  const notes = sorted.flatMap((file) => {
    const kind = kindOf(file.path);
    return kind === null ? [] : [{ kind, key: nameOf(file.path), ...parseNote(file) }];
  });
  const data = sorted.filter(({ path }) => path.endsWith('.yaml')).map((file) => ({ path: file.path, ...parseData(file) }));
  const lost = unread.flatMap((path) => {
    const kind = kindOf(path);
    return kind === null ? [] : [{ kind, key: nameOf(path) }];
  });
  const lostData = unread.filter((path) => path.endsWith('.yaml')).map((path) => ({ path, data: null }));
  return {
    notes: notes.map(({ note }) => note).filter((note) => note !== null),
    unread: [...notes.filter(({ note }) => note === null), ...lost],
    collections: Object.fromEntries([...data, ...lostData].map((file) => [nameOf(file.path), file])),
    messages: [...notes, ...data].flatMap(({ messages }) => messages),
  };
}

/** Words that do not stand in the passage are told once: no table need know them. */
function isNew(found: readonly CruxMessage[]): (one: CruxMessage) => boolean {
  const placeOf = ({ file, line, column }: CruxMessage) => `${file}:${line}:${column}`;
  const misquoted = new Set(found.filter(({ ruleId }) => ruleId === 'hedge-not-in-passage').map(placeOf));
  return (one) => one.ruleId !== 'hedge-unmapped' || !misquoted.has(placeOf(one));
}

type ToAnchor = Pick<CompileInput, 'sources' | 'lock'> & {
  readonly prose: ReturnType<typeof proseOf>;
  /** Each note as typed, by path. */
  readonly typed: ReadonlyMap<string, string>;
};

/** Where an edition's wording is quoted, its page is the one that has the passage. */
function anchorEssays(notes: readonly Note[], { prose, typed, sources, lock }: ToAnchor) {
  const essays = notes.filter((note) => note.kind === 'essay');
  const byFile = new Map(sources.map((source) => [source.file, source]));
  const texts = new Map<string, SourceText>();
  for (const { key, source } of essays) {
    const text = byFile.get(source);
    if (text !== undefined) texts.set(key, text);
  }
  const sourceFiles = new Map(essays.map(({ key, source }) => [key, source]));
  const anchored = anchorQuotes({ quotes: quotesOf(essays, typed), prose, texts, sourceFiles, lock });
  const passages = essays.flatMap(({ key, statements, url, edition }) =>
    statements.map(({ id, quote }) => {
      const page = edition?.url ?? url;
      const { anchor, state } = anchored.anchors.get(`${key}/${id}`) ?? { anchor: null, state: 'unchecked' as const };
      return [`${key}/${id}`, { anchor, state, url: page === '' ? null : passageUrl(page, quote.value) }] as const;
    }),
  );
  const textless = new Set(essays.filter(({ key }) => !texts.has(key)).map(({ path }) => path));
  return { ...anchored, passages: new Map(passages), textless };
}

const readers: readonly Reader[] = ['first', 'second'];

/** Rules that ask something of a note that is shown, or that come of the lock, which holds nothing of readings. */
const silentInReadings: ReadonlySet<string> = new Set(['unasked', 'source-missing', 'anchor-unchecked']);

/**
 * The notes of `first/` or `second/`, each checked by itself: syntax, shapes, and the quotes where the text is at hand. No id is
 * resolved, since topics, actors and questions may have been renamed since.
 */
function compileReadings(reader: Reader, files: readonly InputFile[], sources: readonly SourceText[]) {
  const own = files.filter(({ path }) => readerOf(path) === reader).toSorted((a, b) => compareText(a.path, b.path));
  const typed = new Map(own.map(({ path, text }) => [path, text]));
  const parsed = own.map((file) => parseNote(file));
  const raw = parsed.map(({ note }) => note).filter((note) => note !== null);
  const validated = raw.map((note) => validateNote(note));
  const notes = validated.map(({ note }) => note).filter((note) => note.kind === 'essay');
  const anchored = anchorEssays(notes, { prose: proseOf(raw, typed), typed, sources, lock: null });
  const found = [...[...parsed, ...validated].flatMap(({ messages }) => messages), ...anchored.messages];
  const asked = found.filter(({ ruleId }) => !silentInReadings.has(ruleId ?? ''));
  // A comment may silence a rule that nobody asks here, so that none is idle; and what was read is mended by no program.
  const silenced = silenceWarnings(asked, raw, new Set(typed.keys()));
  return {
    messages: silenced.map((one) => Object.assign(one, { edits: null })),
    readings: notes.map((note): Reading => {
      const items = anchored.textless.has(note.path) ? null : itemsOf(note, anchored.anchors);
      const { key, path, source } = note;
      return { essay: key, reader, path, sha256: digest(typed.get(path) ?? ''), source, items };
    }),
  };
}

function checkReadings(readings: readonly ReadingFile[], files: Readonly<Record<string, CollectionFile>>, { agreement }: Collections) {
  return [...warnUnpairedReading(readings), ...warnStaleAgreement(readings, files.agreement, agreement)];
}

function readingFiles(files: readonly InputFile[], unread: readonly string[]): readonly ReadingFile[] {
  const all = [...files.map(({ path, text }) => ({ path, sha256: digest(text) })), ...unread.map((path) => ({ path, sha256: null }))];
  return all.flatMap((file) => {
    const reader = readerOf(file.path);
    return reader === null ? [] : [{ ...file, reader, essay: nameOf(file.path) }];
  });
}

/** The first 12 hex digits of the SHA-256, the same however the lines end. */
function digest(text: string): string {
  return hashText(text.replaceAll('\r\n', '\n')).slice(0, 12);
}

function readerOf(path: string): Reader | null {
  const folder = path.split('/').at(-2);
  return path.endsWith('.mdx') ? (readers.find((reader) => reader === folder) ?? null) : null;
}

const folders: Readonly<Record<string, NoteKind>> = { essays: 'essay', questions: 'question', debates: 'debate' };

/** By the folder: "content/essays/x.mdx" is an essay; null for what is no note of the corpus, such as a reading. */
function kindOf(path: string): NoteKind | null {
  return path.endsWith('.mdx') ? (folders[path.split('/').at(-2) ?? ''] ?? null) : null;
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.\w+$/u, '');
}

function compareMessages(a: CruxMessage, b: CruxMessage): number {
  return (
    compareText(a.file ?? '', b.file ?? '') ||
    (a.line ?? 0) - (b.line ?? 0) ||
    (a.column ?? 0) - (b.column ?? 0) ||
    compareText(a.ruleId ?? '', b.ruleId ?? '') ||
    compareText(a.reason, b.reason)
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
