// The ends of a quote and the paragraphs of a text in; the one passage they mark, or why there is not exactly one, out.
import { nearestPassages } from './nearest-passages.ts';
import type { QuoteEnds } from './parse-quote.ts';
import type { QuoteFault } from './quote-to-anchor.ts';
import { isWordBoundary } from './word-boundary.ts';

/** Paragraphs count from 1; offsets are UTF-16 code units in the normalised paragraph, half open. */
export type Passage = { readonly paragraph: number; readonly start: number; readonly end: number };

export type FoundQuote =
  | { readonly passage: Passage; readonly fault: null }
  /** `overlap`: the passage that two overlapping ends mark together. */
  | { readonly passage: null; readonly fault: QuoteFault; readonly overlap: Passage | null };

/**
 * The one match of a quote: its start, then the nearest end after it in that paragraph, not overlapping. The start may
 * stand nowhere earlier in the whole text, since a browser takes the first it meets; all four edges part words.
 *
 * Faults: `quote-not-found`, `quote-twice`, `quote-start-earlier`, `quote-overlap`.
 */
export function findQuote(ends: QuoteEnds, paragraphs: readonly string[]): FoundQuote {
  const starts = findAll(ends.start, paragraphs);
  const matches = starts.flatMap((start) => completeMatch(start, ends.end, paragraphs));
  const [first] = starts;
  const [match] = matches;
  if (first === undefined) return notFound('start', ends, starts, paragraphs);
  if (match === undefined) return withoutEnd(ends, starts, paragraphs);
  if (matches.length > 1) return twice(ends, matches, paragraphs);
  if (match.paragraph !== first.paragraph || match.start !== first.start) return startEarlier(ends, first, match, paragraphs);
  return cutsWord(ends, match, paragraphs) ?? { passage: match, fault: null };
}

function findAll(words: string, paragraphs: readonly string[]): readonly Passage[] {
  if (words === '') return [];
  return paragraphs.flatMap((text, index) => {
    const found: Passage[] = [];
    for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) {
      found.push({ paragraph: index + 1, start: at, end: at + words.length });
    }
    return found;
  });
}

function completeMatch(start: Passage, end: string | null, paragraphs: readonly string[]): readonly Passage[] {
  if (end === null) return [start];
  const at = textOf(start, paragraphs).indexOf(end, start.end);
  return at === -1 ? [] : [{ ...start, end: at + end.length }];
}

function withoutEnd(ends: QuoteEnds, starts: readonly Passage[], paragraphs: readonly string[]): FoundQuote {
  const end = ends.end ?? '';
  for (const start of starts) {
    const at = textOf(start, paragraphs).indexOf(end, start.start);
    if (at === -1) continue;
    const overlap = { ...start, end: Math.max(start.end, at + end.length) };
    const reason = `the ends “${ends.start}” and “${end}” overlap in the text (paragraph ${start.paragraph})`;
    const help = 'take fewer words at each end, or one fragment of at most 8 words';
    return refuse({ ruleId: 'quote-overlap', reason, help }, overlap);
  }
  return notFound('end', ends, starts, paragraphs);
}

function notFound(which: 'start' | 'end', ends: QuoteEnds, starts: readonly Passage[], paragraphs: readonly string[]): FoundQuote {
  const words = which === 'start' ? ends.start : (ends.end ?? '');
  const name = `the ${ends.end === null ? 'quote' : `${which} of the quote`}, “${words}”,`;
  const elsewhere = which === 'end' ? findAll(words, paragraphs) : [];
  if (elsewhere.length > 0) {
    const before = starts.find(({ paragraph }) => elsewhere.some((end) => end.paragraph === paragraph));
    const reason =
      before === undefined
        ? `${name} stands in ${listParagraphs(elsewhere)}, not after the start in ${listParagraphs(starts)}`
        : `${name} stands before the start in paragraph ${before.paragraph}`;
    const help = before === undefined ? 'take both ends from one paragraph' : 'put the end that stands first in the text before the gap';
    return refuse({ ruleId: 'quote-not-found', reason, help, end: which });
  }
  const near = nearestPassages(words, paragraphs).map(
    ({ text, paragraph, distance }) => `“${text}” (paragraph ${paragraph}, ${distance} ${distance === 1 ? 'letter' : 'letters'} off)`,
  );
  const help = `copy the words from the text; ${near.length === 0 ? 'nothing in it comes near them' : `nearest: ${near.join('; ')}`}`;
  return refuse({ ruleId: 'quote-not-found', reason: `${name} is not in the text`, help, end: which });
}

function twice(ends: QuoteEnds, matches: readonly Passage[], paragraphs: readonly string[]): FoundQuote {
  const reason = `the quote fits ${matches.length} passages: ${listPlaces(matches, paragraphs)}`;
  if (ends.end === null) return refuse({ ruleId: 'quote-twice', reason, help: 'add a word that only the meant passage has' });
  return refuse({ ruleId: 'quote-twice', reason, help: 'lengthen the start until only the meant passage has it', end: 'start' });
}

function startEarlier(ends: QuoteEnds, first: Passage, match: Passage, paragraphs: readonly string[]): FoundQuote {
  const reason = `the start, “${ends.start}”, stands earlier in the text too: ${listPlaces([first], paragraphs)}, not only in paragraph ${match.paragraph}`;
  const help = 'lengthen or move the start until it stands first in the meant passage: a browser opens at the first it meets';
  return refuse({ ruleId: 'quote-start-earlier', reason, help, end: 'start' });
}

function cutsWord(ends: QuoteEnds, match: Passage, paragraphs: readonly string[]): FoundQuote | null {
  const text = textOf(match, paragraphs);
  const startEnds = ends.end === null ? match.end : match.start + ends.start.length;
  const inner = ends.end === null ? [] : [startEnds, match.end - ends.end.length];
  const cut = [match.start, ...inner, match.end].find((offset) => !isWordBoundary(text, offset));
  if (cut === undefined) return null;
  const from = text.lastIndexOf(' ', cut - 1) + 1;
  const word = (text.slice(from).split(' ', 1)[0] ?? '').replace(/^["'([]+|["')\],;:.!?]+$/g, '');
  const reason = `the quote cuts the word “${word}” (paragraph ${match.paragraph})`;
  const help = 'begin and end with whole words, as the text spells them';
  return refuse({ ruleId: 'quote-not-found', reason, help, end: cut <= startEnds ? 'start' : 'end' });
}

function textOf(passage: Passage, paragraphs: readonly string[]): string {
  return paragraphs[passage.paragraph - 1] ?? '';
}

function listParagraphs(passages: readonly Passage[]): string {
  const numbers = [...new Set(passages.map(({ paragraph }) => paragraph))];
  return `paragraph${numbers.length === 1 ? '' : 's'} ${numbers.slice(0, 5).join(', ')}${numbers.length > 5 ? ' …' : ''}`;
}

/** Each place with the few words it begins with. */
function listPlaces(passages: readonly Passage[], paragraphs: readonly string[]): string {
  const places = passages.slice(0, 3).map((passage) => {
    const words = textOf(passage, paragraphs).slice(passage.start).split(' ', 7).join(' ');
    return `paragraph ${passage.paragraph} “${words}”`;
  });
  return places.join(', ') + (passages.length > 3 ? ` and ${passages.length - 3} more` : '');
}

function refuse(fault: QuoteFault, overlap: Passage | null = null): FoundQuote {
  return { passage: null, fault, overlap };
}
