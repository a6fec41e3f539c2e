// The text of content/anchors.lock.json in, the lock out; and back.
import { z } from 'zod';
import { type CruxMessage, message } from '../message.ts';

/** Where a quote stood when the text was last at hand; hashes are SHA-256 in hex, of the quote and hedge as typed. */
export type LockedQuote = z.infer<typeof quoteShape>;
export type LockedSource = z.infer<typeof sourceShape>;

export type Lock = {
  /** By essay. */
  readonly sources: ReadonlyMap<string, LockedSource>;
  /** By full id of the statement. */
  readonly quotes: ReadonlyMap<string, LockedQuote>;
};

export const lockPath = 'content/anchors.lock.json';
export const emptyLock: Lock = { sources: new Map(), quotes: new Map() };

const version = 1;
const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const count = z.int().nonnegative();
const sourceShape = z.strictObject({ file: z.string(), sha256, paragraphs: count });
const quoteShape = z.strictObject({
  /** Of the whole text. */
  text: sha256,
  paragraph: count,
  start: count,
  end: count,
  /** Offsets of the hedge in the paragraph, half open. */
  hedgeAt: z.tuple([count, count]).nullable(),
  quote: sha256,
  hedge: sha256.nullable(),
});

/** Key of the last line, which is never a key of a note: so each line above ends in a comma, and two editors who add lines do not collide. */
const versionKey = 'lockVersion';

/** The lock, or one error `lock-broken` at the line where it cannot be read. */
export function readLock(text: string): { readonly lock: Lock; readonly fault: CruxMessage | null } {
  const conflict = lineOf(text, /^(?:<{7}|\|{7}|={7}|>{7})/);
  if (conflict !== null) return broken(conflict, 'the lock holds the marks of a merge conflict');
  const data = parseObject(text);
  if (data === null) return broken(firstBadLine(text), 'the lock is cut short or is no JSON');
  if (data[versionKey] !== version) return broken(lineOf(text, `"${versionKey}"`) ?? 1, `the lock is not of version ${version}`);
  const sources = new Map<string, LockedSource>();
  const quotes = new Map<string, LockedQuote>();
  for (const [key, value] of Object.entries(data)) {
    if (key === versionKey) continue;
    const [source, quote] = [sourceShape.safeParse(value), quoteShape.safeParse(value)];
    if (key.includes('/') && quote.success) quotes.set(key, quote.data);
    else if (!key.includes('/') && source.success) sources.set(key, source.data);
    else return broken(lineOf(text, `"${key}"`) ?? 1, `the entry “${key}” of the lock is malformed`);
  }
  return repeatedKey(text) ?? { lock: { sources, quotes }, fault: null };
}

/** The text of the lock: one text or statement a line, sorted by code unit, the same bytes for the same lock. */
export function writeLock(lock: Lock): string {
  const lines = [...lock.sources, ...lock.quotes]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)},`);
  return ['{', ...lines, `"${versionKey}": ${version}`, '}', ''].join('\n');
}

function parseObject(text: string): Readonly<Record<string, unknown>> | null {
  try {
    const data: unknown = JSON.parse(text);
    return z.record(z.string(), z.unknown()).safeParse(data).data ?? null;
  } catch {
    return null;
  }
}

/** The first line that is not as `writeLock` writes it. */
function firstBadLine(text: string): number {
  const lines = text.trimEnd().split('\n');
  const bad = lines.findIndex((line, index) => {
    if (index === 0) return line.trim() !== '{';
    if (index === lines.length - 1) return line.trim() !== '}';
    return parseObject(`{${line.trim().replace(/,$/, '')}}`) === null;
  });
  return bad === -1 ? lines.length : bad + 1;
}

/** A merge may leave a key twice, and JSON would silently take the second. */
function repeatedKey(text: string): ReturnType<typeof broken> | null {
  const seen = new Set<string>();
  for (const [index, line] of text.split('\n').entries()) {
    const key = /^\s*("(?:[^"\\]|\\.)*"):\s*\{/.exec(line)?.[1];
    if (key === undefined) continue;
    if (seen.has(key)) return broken(index + 1, `the lock has ${key} twice`);
    seen.add(key);
  }
  return null;
}

function lineOf(text: string, wanted: string | RegExp): number | null {
  const index = text.split('\n').findIndex((line) => (typeof wanted === 'string' ? line.includes(wanted) : wanted.test(line)));
  return index === -1 ? null : index + 1;
}

function broken(line: number, reason: string): { readonly lock: Lock; readonly fault: CruxMessage } {
  const help = 'run npm run anchors with the source texts at hand, or restore the file from git';
  const fault = message({ path: lockPath, ruleId: 'lock-broken', level: 'error', place: { line, column: 1 }, reason, help });
  return { lock: emptyLock, fault };
}
