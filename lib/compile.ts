// Notes, source texts and the lock in; the compiled corpus, the bodies, the new lock and all messages out. The one file that knows the order.
import { analyse } from './analyse/analyse.ts';
import { anchorQuotes } from './anchor/anchor-quotes.ts';
import { passageUrl } from './anchor/passage-url.ts';
import { linkNotes } from './link.ts';
import type { CruxMessage } from './message.ts';
import { parseData } from './parse/parse-data.ts';
import { parseNote } from './parse/parse-note.ts';
import type { AnchorState, Bodies, Corpus, EssayNote, InputFile, Layout, NoteKind, SourceText } from './types.ts';
import { quotesOf } from './validate/quotes-of.ts';
import { silenceWarnings } from './validate/silence-warnings.ts';
import { validateCollections } from './validate/validate-collections.ts';
import { validateNote } from './validate/validate-note.ts';

export type CompileInput = { readonly files: readonly InputFile[]; readonly sources: readonly SourceText[]; readonly lock: string | null };
export type Compiled = {
  /** Null where any message is an error. */
  readonly corpus: Corpus | null;
  readonly bodies: Bodies;
  readonly layouts: Readonly<Record<string, Layout>>;
  /** The text of the lock as it should now be. */
  readonly lock: string;
  /** How each quote was proved, by full id of its statement. */
  readonly anchors: ReadonlyMap<string, { readonly state: AnchorState }>;
  /** Rules of the messages that came from comparing with the source texts. */
  readonly anchorRules: ReadonlySet<string>;
  /** Sorted by path, line, column and rule. */
  readonly messages: readonly CruxMessage[];
};

/** Compile a content folder. Everything that can be checked is checked in one run; the order of the files does not matter. */
export function compile({ files, sources, lock }: CompileInput): Compiled {
  const sorted = [...files].sort((a, b) => compareText(a.path, b.path));

  // parse
  const noteFiles = sorted.flatMap((file) => {
    const kind = kindOf(file.path);
    return kind === null ? [] : [{ kind, key: nameOf(file.path), ...parseNote(file) }];
  });
  const dataFiles = sorted.filter(({ path }) => path.endsWith('.yaml')).map((file) => ({ path: file.path, ...parseData(file) }));
  const raw = noteFiles.map(({ note }) => note).filter((note) => note !== null);
  const unread = noteFiles.filter(({ note }) => note === null);

  // validate
  const { collections, messages: collectionMessages } = validateCollections(Object.fromEntries(dataFiles.map((file) => [nameOf(file.path), file])));
  const validated = raw.map(validateNote);
  const notes = validated.map(({ note }) => note);
  const essays = notes.filter((note) => note.kind === 'essay');

  // anchor
  const texts = textsOf(essays, sources);
  const anchored = anchorQuotes({
    quotes: quotesOf(essays),
    texts,
    sourceFiles: new Map(essays.map(({ key, source }) => [key, source])),
    lock,
  });
  const passages = essays.flatMap(({ key, statements, url, edition }) =>
    statements.map(({ id, quote }) => {
      const page = edition?.url ?? url;
      const { anchor, state } = anchored.anchors.get(`${key}/${id}`) ?? { anchor: null, state: 'unchecked' as const };
      return [`${key}/${id}`, { anchor, state, url: page === '' ? null : passageUrl(page, quote.value) }] as const;
    }),
  );

  // link
  const { graph, bodies, messages: linkMessages } = linkNotes({ notes, unread, collections, passages: new Map(passages), sources: anchored.sources });

  const unsure = new Set([...raw.filter(({ partial }) => partial), ...essays.filter(({ key }) => !texts.has(key))].map(({ path }) => path));
  const found = [...noteFiles, ...dataFiles, ...validated].flatMap(({ messages }) => messages);
  const messages = silenceWarnings([...found, ...collectionMessages, ...anchored.messages, ...linkMessages], raw, unsure).toSorted(compareMessages);
  const failed = messages.some(({ fatal }) => fatal === true);

  // analyse
  return {
    corpus: failed ? null : { version: 1, ...graph, insights: analyse(graph) },
    bodies,
    layouts: {},
    lock: anchored.lock,
    anchors: anchored.anchors,
    anchorRules: new Set(anchored.messages.map(({ ruleId }) => ruleId ?? '')),
    messages,
  };
}

const folders: Readonly<Record<string, NoteKind>> = { essays: 'essay', questions: 'question', debates: 'debate' };

/** By the folder: "content/essays/x.mdx" is an essay; null for what is no note of the corpus, such as a second reading. */
function kindOf(path: string): NoteKind | null {
  return path.endsWith('.mdx') ? (folders[path.split('/').at(-2) ?? ''] ?? null) : null;
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.\w+$/u, '');
}

function textsOf(essays: readonly EssayNote[], sources: readonly SourceText[]): ReadonlyMap<string, SourceText> {
  const byFile = new Map(sources.map((source) => [source.file, source]));
  return new Map(
    essays.flatMap(({ key, source }) => {
      const text = byFile.get(source);
      return text === undefined ? [] : [[key, text] as const];
    }),
  );
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
