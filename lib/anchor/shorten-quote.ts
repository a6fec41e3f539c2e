// A quote, or a passage pasted whole, and the paragraphs of its text in; the shortest safe quote of that passage out.
import { findQuote, type Passage } from './find-quote.ts';
import { normalise } from './normalise.ts';
import { countWords, gap, looseParts } from './parse-quote.ts';
import { isWholeSentence } from './sentence-edge.ts';

const endSizes = [2, 3, 4, 5, 6];

/**
 * The quote with the fewest words that marks the same passage, as it may stand in an attribute (straight double
 * quotation marks turned typographic), or null where the passage is not found exactly once or has no safe ends. Ends
 * without quotation marks come first, since the publisher's page may spell them otherwise; then starts that stand
 * nowhere earlier in other capitals.
 */
export function shortenQuote(quote: string, paragraphs: readonly string[]): string | null {
  const passage = locate(quote, paragraphs);
  return passage === null ? null : shortenPassage(passage, paragraphs);
}

/** As `shortenQuote`, from the place of the passage. */
export function shortenPassage(passage: Passage, paragraphs: readonly string[]): string | null {
  const text = paragraphs[passage.paragraph - 1] ?? '';
  const trimmed = trimMarks(passage, text);
  const whole = text.slice(trimmed.start, trimmed.end);
  if (countWords(whole) <= 8 && !isWholeSentence(text, trimmed.start, trimmed.end) && marks(whole, null, trimmed, paragraphs)) {
    return attributeText(whole);
  }
  const words = whole.split(' ');
  const candidates = endSizes
    .flatMap((first) => endSizes.map((last) => ({ first, last })))
    .filter(({ first, last }) => first + last <= words.length)
    .map(({ first, last }) => ({ first, last, start: words.slice(0, first).join(' '), end: words.slice(-last).join(' ') }))
    .filter(({ start, end }) => marks(start, end, trimmed, paragraphs))
    .map((candidate) => ({ ...candidate, rank: rank(candidate, trimmed, paragraphs) }))
    .sort((a, b) => a.rank - b.rank);
  const [best] = candidates;
  return best === undefined ? null : attributeText(`${best.start}${gap}${best.end}`);
}

function locate(quote: string, paragraphs: readonly string[]): Passage | null {
  const whole = findQuote({ start: normalise(quote), end: null }, paragraphs).passage;
  if (whole !== null) return whole;
  const parts = looseParts(quote).map(normalise);
  const [start, end] = [parts.at(0), parts.at(-1)];
  if (start === undefined || end === undefined || parts.length < 2) return null;
  return findQuote({ start, end }, paragraphs).passage;
}

function marks(start: string, end: string | null, passage: Passage, paragraphs: readonly string[]): boolean {
  const found = findQuote({ start, end }, paragraphs).passage;
  return found !== null && found.paragraph === passage.paragraph && found.start === passage.start && found.end === passage.end;
}

/** The passage without the quotation marks and stops at its edges. */
function trimMarks(passage: Passage, text: string): Passage {
  const words = text.slice(passage.start, passage.end);
  const before = /^["'([\s-]*/.exec(words)?.[0].length ?? 0;
  const stops = /["'.,;:!?\s-]{0,20}$/.exec(words)?.[0] ?? '';
  // The stop of “U.S.” belongs to the word.
  const after = stops.length - (stops.startsWith('.') && /\.\p{Lu}$/u.test(words.slice(0, words.length - stops.length)) ? 1 : 0);
  return before + after >= words.length ? passage : { ...passage, start: passage.start + before, end: passage.end - after };
}

type Candidate = { readonly start: string; readonly end: string; readonly first: number; readonly last: number };

function rank({ start, end, first, last }: Candidate, passage: Passage, paragraphs: readonly string[]): number {
  const quoted = /["']/.test(start + end) ? 1000 : 0;
  return quoted + (standsBeforeInAnyCase(start, passage, paragraphs) ? 100 : 0) + 10 * (first + last) + Math.abs(first - last);
}

/** A browser takes capitals for small letters, so such a start would open the page at the earlier place. */
function standsBeforeInAnyCase(start: string, passage: Passage, paragraphs: readonly string[]): boolean {
  const own = (paragraphs[passage.paragraph - 1] ?? '').slice(0, passage.start);
  return [...paragraphs.slice(0, passage.paragraph - 1), own].some((text) => text.toLowerCase().includes(start.toLowerCase()));
}

/** As it may be typed between straight double quotation marks. */
function attributeText(words: string): string {
  return words.replace(/(^|[\s([-])"/g, '$1“').replaceAll('"', '”');
}
