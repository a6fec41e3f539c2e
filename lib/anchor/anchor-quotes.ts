// The statements' quotes, the source texts at hand and the lock in; where each quote stands, the new lock and what is wrong out.
import { type CruxMessage, message } from '../message.ts';
import type { SourceText } from '../raw-note.ts';
import type { Anchor, AnchorState } from '../types.ts';
import { checkCopied, type Prose } from './check-copied.ts';
import { checkLock } from './check-lock.ts';
import { checkMoved } from './check-moved.ts';
import { type CheckedQuote, checkGrammar, checkQuote } from './check-quote.ts';
import { checkShown } from './check-shown.ts';
import { hashText } from './hash-text.ts';
import { emptyLock, type Lock, type LockedQuote, type LockedSource, readLock, writeLock } from './lock.ts';
import type { QuoteToAnchor } from './quote-to-anchor.ts';
import { indexSource, type SourceIndex } from './source-index.ts';

export type { Prose } from './check-copied.ts';
export type { QuoteToAnchor } from './quote-to-anchor.ts';

type Placed = { readonly anchor: Anchor | null; readonly state: AnchorState };

export type AnchorInput = {
  readonly quotes: readonly QuoteToAnchor[];
  /** Whatever editors wrote, in statements too: it is compared with every text at hand. */
  readonly prose: readonly Prose[];
  /** By essay; an essay may be absent. */
  readonly texts: ReadonlyMap<string, SourceText>;
  /** Name of each essay's text, at hand or not. */
  readonly sourceFiles: ReadonlyMap<string, string>;
  /** Text of content/anchors.lock.json. */
  readonly lock: string | null;
};

export type AnchoredQuotes = {
  /** By full id of the statement. */
  readonly anchors: ReadonlyMap<string, Placed>;
  /** By essay; null where neither the text nor the lock tells. */
  readonly sources: ReadonlyMap<string, { readonly sha256: string | null; readonly paragraphs: number | null }>;
  /** The lock to write. What it held of an absent text is kept as it is. */
  readonly lock: string;
  readonly messages: readonly CruxMessage[];
};

/** What one essay adds to the whole. */
type Part = {
  readonly source: LockedSource | null;
  readonly anchors: readonly (readonly [string, Placed])[];
  readonly locked: readonly (readonly [string, LockedQuote])[];
  readonly messages: readonly CruxMessage[];
};

/**
 * With an essay's text each quote is `found`, or an error; without it an unchanged one is `locked` and another one
 * `unchecked`, with a warning. A lock that cannot be read is one error (`lock-broken`) and silences those warnings; while
 * a text is absent it is handed back as it came, since it could not be made anew.
 */
export function anchorQuotes(input: AnchorInput): AnchoredQuotes {
  const { lock, fault } = input.lock === null ? { lock: emptyLock, fault: null } : readLock(input.lock);
  const essays = [...new Set([...input.sourceFiles.keys(), ...input.texts.keys(), ...input.quotes.map(({ essay }) => essay)])].sort();
  const indexes = new Map([...input.texts].map(([essay, text]) => [essay, indexSource(text)]));
  const parts = essays.map((essay): readonly [string, Part] => {
    const quotes = input.quotes.filter((quote) => quote.essay === essay);
    const source = indexes.get(essay);
    if (source !== undefined) return [essay, anchorInText(essay, quotes, source, lock)];
    return [essay, anchorByLock(essay, quotes, input.sourceFiles.get(essay), lock, fault !== null)];
  });
  const all = parts.map(([, part]) => part);
  const sources = parts.flatMap(([essay, { source }]) => (source === null ? [] : [[essay, source] as const]));
  const remade = writeLock({ sources: new Map(sources), quotes: new Map(all.flatMap(({ locked }) => locked)) });
  // Two essays may name one text.
  const distinct = [...new Map([...indexes.values()].map((source) => [source.file, source])).values()];
  const keepBroken = fault !== null && essays.some((essay) => !input.texts.has(essay));
  return {
    anchors: new Map(all.flatMap(({ anchors }) => anchors)),
    sources: new Map(
      parts.map(([essay, { source }]) => [essay, { sha256: source?.sha256 ?? null, paragraphs: source?.paragraphs ?? null }]),
    ),
    lock: keepBroken && input.lock !== null ? input.lock : remade,
    messages: [...(fault === null ? [] : [fault]), ...all.flatMap(({ messages }) => messages), ...checkCopied(input.prose, distinct)],
  };
}

function anchorInText(essay: string, quotes: readonly QuoteToAnchor[], source: SourceIndex, lock: Lock): Part {
  const checked = quotes.map((quote) => [quote, checkQuote(quote, source)] as const);
  const found = checked.flatMap(([quote, { passage }]) => (passage === null ? [] : [[quote, passage] as const]));
  const moved = checkMoved(
    essay,
    checked.map(([quote, { passage }]) => [quote, passage] as const),
    source,
    lock,
  );
  return {
    source: { file: source.file, sha256: source.sha256, paragraphs: source.paragraphs.length },
    anchors: checked.map(([{ id }, { passage }]) => [
      id,
      passage === null ? unchecked : { anchor: { ...passage, sha256: source.sha256 }, state: 'found' },
    ]),
    locked: checked.flatMap(([quote, result]) => lockQuote(quote, result, source)),
    messages: [...moved, ...checkShown(found, source), ...checked.flatMap(([, { messages }]) => messages)],
  };
}

const unchecked: Placed = { anchor: null, state: 'unchecked' };

/** Only what is wholly proved is locked: without the text, the lock is the proof. */
function lockQuote(quote: QuoteToAnchor, { passage, hedgeAt }: CheckedQuote, source: SourceIndex): Part['locked'] {
  if (passage === null || (hedgeAt === null && quote.hedge !== null && quote.hedge !== 'bare')) return [];
  const hedge = quote.hedge === null ? null : hashText(quote.hedge);
  const at = hedgeAt === null ? null : ([...hedgeAt] as [number, number]);
  return [[quote.id, { text: source.sha256, ...passage, hedgeAt: at, quote: hashText(quote.quote), hedge }]];
}

function anchorByLock(essay: string, quotes: readonly QuoteToAnchor[], file: string | undefined, lock: Lock, lockIsBroken: boolean): Part {
  const checked = quotes.map((quote) => {
    const grammar = checkGrammar(quote, null);
    if (grammar.ends === null) return { id: quote.id, placed: unchecked, messages: grammar.messages };
    const { anchor, messages } = checkLock(quote, file, lock);
    const placed: Placed = anchor === null ? unchecked : { anchor, state: 'locked' };
    return { id: quote.id, placed, messages: lockIsBroken ? [] : messages };
  });
  return {
    source: lock.sources.get(essay) ?? null,
    anchors: checked.map(({ id, placed }) => [id, placed]),
    locked: [...lock.quotes].filter(([id]) => id.startsWith(`${essay}/`)),
    messages: [...nameMissing(quotes, file ?? `${essay}.txt`), ...checked.flatMap(({ messages }) => messages)],
  };
}

/** Rule `source-missing`: an absent text is named once. */
function nameMissing(quotes: readonly QuoteToAnchor[], file: string): readonly CruxMessage[] {
  const [first] = quotes;
  if (first === undefined) return [];
  const reason = `the source text ${file} is not at hand; the lock stands in for it`;
  const help = 'put the text into the folder sources/, or name its folder in CRUX_SOURCES, to have the quotes checked against it';
  return [message({ path: first.path, ruleId: 'source-missing', level: 'info', place: { line: 1, column: 1, offset: 0 }, reason, help })];
}
