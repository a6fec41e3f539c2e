// A statement's quote and hedge and its source text in; where both stand, and what is wrong with them, out.

import type { Position } from 'unist';
import { type CruxMessage, message } from '../message.ts';
import { checkWording } from './check-wording.ts';
import { findHedge, type HedgePlace } from './find-hedge.ts';
import { findQuote, type Passage } from './find-quote.ts';
import { normalise } from './normalise.ts';
import { gap, parseQuote, type QuoteEnds } from './parse-quote.ts';
import { placeStretch, replaceValue } from './place-words.ts';
import type { QuoteFault, QuoteToAnchor } from './quote-to-anchor.ts';
import { shortenPassage, shortenQuote } from './shorten-quote.ts';
import type { SourceIndex } from './source-index.ts';

export type CheckedQuote = {
  readonly passage: Passage | null;
  /** Offsets of the hedge in the paragraph. */
  readonly hedgeAt: HedgePlace | null;
  readonly messages: readonly CruxMessage[];
};

/** What can be said without the text: the quote's grammar. */
export function checkGrammar(
  quote: QuoteToAnchor,
  paragraphs: readonly string[] | null,
): { ends: QuoteEnds | null; messages: readonly CruxMessage[] } {
  const parsed = parseQuote(quote.quote);
  if (parsed.fault === null) return { ends: parsed.ends, messages: [] };
  const better = parsed.repaired ?? (paragraphs === null ? null : shortenQuote(quote.quote, paragraphs));
  return { ends: null, messages: [refuse(quote, parsed.fault, better)] };
}

/** Rules of the quote, of the hedge (`hedge-not-in-passage`) and, where the passage is found, of wording. */
export function checkQuote(quote: QuoteToAnchor, source: SourceIndex): CheckedQuote {
  const grammar = checkGrammar(quote, source.paragraphs);
  if (grammar.ends === null) return { passage: null, hedgeAt: null, messages: grammar.messages };
  const found = findQuote(grammar.ends, source.paragraphs);
  if (found.passage === null) {
    const better = found.overlap === null ? null : shortenPassage(found.overlap, source.paragraphs);
    return { passage: null, hedgeAt: null, messages: [refuse(quote, found.fault, better)] };
  }
  const hedge = checkHedge(quote, found.passage, source);
  return { passage: found.passage, hedgeAt: hedge.at, messages: [...hedge.messages, ...checkWording(quote, found.passage, source)] };
}

function checkHedge(
  quote: QuoteToAnchor,
  passage: Passage,
  source: SourceIndex,
): { at: HedgePlace | null; messages: readonly CruxMessage[] } {
  if (quote.hedge === null || quote.hedge === 'bare') return { at: null, messages: [] };
  const paragraph = source.paragraphs[passage.paragraph - 1] ?? '';
  const text = paragraph.slice(passage.start, passage.end);
  const words = normalise(quote.hedge);
  const at = findHedge(words, text);
  if (at !== null) return { at: [passage.start + at[0], passage.start + at[1]], messages: [] };
  const place = quote.hedgePlace ?? quote.quotePlace;
  const otherCase = findHedge(words.toLowerCase(), text.toLowerCase());
  const spelt = otherCase === null ? null : text.slice(...otherCase);
  const problem = {
    path: quote.path,
    ruleId: 'hedge-not-in-passage',
    level: 'error',
    place,
    reason: `the hedge “${words}” does not stand in the passage`,
    help: adviseHedge(words, paragraph, spelt),
    edits: spelt === null || quote.hedgePlace === null ? undefined : replaceValue(quote.hedgePlace, spelt),
  } as const;
  return { at: null, messages: [message(problem)] };
}

function adviseHedge(words: string, paragraph: string, spelt: string | null): string {
  if (spelt !== null) return `spell it as the text does: “${spelt}”`;
  if (findHedge(words, paragraph) !== null) return 'take ends that include it: it stands in the same paragraph, outside the quote';
  return 'give the words of odds exactly as they stand in the passage, or “bare” where the author writes a plain “will”';
}

function refuse(quote: QuoteToAnchor, fault: QuoteFault, better: string | null): CruxMessage {
  const help = better === null ? fault.help : `${fault.help}; here: “${better}”`;
  const edits = better === null ? undefined : replaceValue(quote.quotePlace, better);
  return message({
    path: quote.path,
    ruleId: fault.ruleId,
    level: 'error',
    place: placeEnd(quote, fault.end),
    reason: fault.reason,
    help,
    edits,
  });
}

/** The end of the quote that a fault is about, without the gap; else the whole quote. */
function placeEnd({ quotePlace, note }: QuoteToAnchor, end: QuoteFault['end']): Position {
  const [from, to] = [quotePlace.start.offset, quotePlace.end.offset];
  if (end === undefined || from === undefined || to === undefined) return quotePlace;
  const at = note.slice(from, to).indexOf(gap);
  if (at === -1) return quotePlace;
  return end === 'start' ? placeStretch(quotePlace, from, from + at, note) : placeStretch(quotePlace, from + at + gap.length, to, note);
}
