// A quote as typed in; its two ends (or its one fragment), normalised, or what is off in its grammar out.
import { normalise } from './normalise.ts';
import type { QuoteFault } from './quote-to-anchor.ts';

/** Normalised; `end` is null where the quote is one fragment. */
export type QuoteEnds = { readonly start: string; readonly end: string | null };

export type ParsedQuote =
  | { readonly ends: QuoteEnds; readonly fault: null; readonly repaired: null }
  /** `repaired`: the quote with its gap spelt right, where that is all that is off. */
  | { readonly ends: null; readonly fault: QuoteFault; readonly repaired: string | null };

export const gap = ' … ';
const anyGap = / ?[[(]?(?:…|\.\.\.+|\. \. \.)[\])]? ?/gu;

const fewest = 2;
const mostAnEnd = 6;
const mostAFragment = 8;
const shape = `give the first and the last words of the passage, ${fewest} to ${mostAnEnd} each, joined by “ … ”`;

/** The pieces of a quote, split at every way in which a gap is typed. */
export function looseParts(quote: string): readonly string[] {
  return quote
    .replace(/\p{White_Space}+/gu, ' ')
    .split(anyGap)
    .filter((part) => part.trim() !== '');
}

/** The number of words, parted by white space. */
export function countWords(text: string): number {
  const trimmed = normalise(text);
  return trimmed === '' ? 0 : trimmed.split(' ').length;
}

/** Two ends of 2 to 6 words joined by ` … `, once, or one fragment of at most 8 words. */
export function parseQuote(quote: string): ParsedQuote {
  const parts = quote.split(gap);
  if (/…|\.\.\.|\. \. \./u.test(parts.join(' '))) return refuseGap(quote);
  const [start = '', end, ...more] = parts;
  if (more.length > 0) return refuse(`the quote has ${parts.length - 1} gaps (“…”) and may have one`);
  if (end === undefined) return parseFragment(quote);
  return refuseEnd('start', start) ?? refuseEnd('end', end) ?? accept(start, end);
}

function parseFragment(quote: string): ParsedQuote {
  const count = countWords(quote);
  if (count === 0) return refuse('the quote is empty', 'give the first words of the passage, “ … ” and its last words');
  if (count <= mostAFragment) return accept(quote, null);
  return refuse(`the quote is one piece of ${count} words, and one piece may have at most ${mostAFragment}`);
}

function refuseEnd(which: 'start' | 'end', words: string): ParsedQuote | null {
  const count = countWords(words);
  if (count >= fewest && count <= mostAnEnd) return null;
  const has = count === 0 ? 'is empty' : `has ${count} word${count === 1 ? '' : 's'}`;
  return refuse(`the ${which} of the quote ${has}, and an end has ${fewest} to ${mostAnEnd}`, shape, count === 0 ? undefined : which);
}

function refuseGap(quote: string): ParsedQuote {
  const repaired = looseParts(quote).join(gap).trim();
  const reason = quote.includes('…') ? 'the gap of the quote has no plain space on both sides' : 'the gap of the quote is typed as dots';
  const fault = { ruleId: 'quote-grammar', reason, help: 'write the gap as “ … ”: a space, the one character “…”, a space' };
  return { ends: null, fault, repaired: repaired !== quote && parseQuote(repaired).fault === null ? repaired : null };
}

function accept(start: string, end: string | null): ParsedQuote {
  return { ends: { start: normalise(start), end: end === null ? null : normalise(end) }, fault: null, repaired: null };
}

function refuse(reason: string, help = shape, end?: QuoteFault['end']): ParsedQuote {
  return { ends: null, fault: { ruleId: 'quote-grammar', reason, help, end }, repaired: null };
}
