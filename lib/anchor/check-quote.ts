// A statement's quote and hedge and its source text in; where both stand, and what is wrong with them, out.
import { type CruxMessage, message } from '../message.ts';
import type { Edit, Position } from '../types.ts';
import { checkWording } from './check-wording.ts';
import { findHedge, type HedgePlace } from './find-hedge.ts';
import { findQuote, type Passage } from './find-quote.ts';
import { normalise } from './normalise.ts';
import { parseQuote, type QuoteEnds } from './parse-quote.ts';
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
    edits: spelt === null || quote.hedgePlace === null ? undefined : replace(quote.hedgePlace, spelt),
  } as const;
  return { at: null, messages: [message(problem)] };
}

function adviseHedge(words: string, paragraph: string, spelt: string | null): string {
  if (spelt !== null) return `Spell it as the text does: “${spelt}”.`;
  if (findHedge(words, paragraph) !== null) return 'Take ends that include it: it stands in the same paragraph, outside the quote.';
  return 'Give the words of odds exactly as they stand between the ends of the quote, or “bare” where the author writes a plain “will”.';
}

function refuse(quote: QuoteToAnchor, fault: QuoteFault, better: string | null): CruxMessage {
  const help = better === null ? fault.help : `${fault.help} Here: “${better}”.`;
  const edits = better === null ? undefined : replace(quote.quotePlace, better);
  return message({ path: quote.path, ruleId: fault.ruleId, level: 'error', place: quote.quotePlace, reason: fault.reason, help, edits });
}

/** An edit of a value, where its offsets are known. */
function replace(place: Position, text: string): readonly Edit[] | undefined {
  const [start, end] = [place.start.offset, place.end.offset];
  return start === undefined || end === undefined ? undefined : [{ start, end, text }];
}
