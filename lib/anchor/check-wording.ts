// A statement and the passage its quote marks in; warnings where it keeps the author's words or loses his odds out.
import { type CruxMessage, message } from '../message.ts';
import type { Position } from '../types.ts';
import { findHedgeWords } from './find-hedge.ts';
import type { Passage } from './find-quote.ts';
import { gap } from './parse-quote.ts';
import type { QuoteToAnchor } from './quote-to-anchor.ts';
import { isWholeSentence } from './sentence-edge.ts';
import { indexWords, type SharedRun, sharedRuns } from './shared-runs.ts';
import { shortenPassage } from './shorten-quote.ts';
import type { SourceIndex } from './source-index.ts';
import { readProse, type Word } from './words.ts';

/** Plain words in a row that a statement may not share with its passage. */
const sharedWords = 5;
/** Words in a row that no prose may share with any part of the text; a list of names alone is no copy. */
const copiedWords = 8;

/** Rules `hedge-missing`, `fragment-sentence`, `words-shared` (warnings) and `words-copied` (error). */
export function checkWording(quote: QuoteToAnchor, passage: Passage, source: SourceIndex): readonly CruxMessage[] {
  return [...checkHedgeGiven(quote, passage, source), ...checkFragment(quote, passage, source), ...checkShared(quote, passage, source)];
}

function checkHedgeGiven(quote: QuoteToAnchor, passage: Passage, source: SourceIndex): readonly CruxMessage[] {
  if (quote.hedge !== null || quote.under || quote.kind === 'recommendation') return [];
  const words = findHedgeWords(textOf(passage, source));
  if (words === null) return [];
  const reason = `the passage says “${words}” and the statement has no hedge`;
  const help = `Add hedge="${words}", or take ends that leave the word out where it governs something else.`;
  return [warn(quote.path, 'hedge-missing', quote.quotePlace, reason, help)];
}

function checkFragment(quote: QuoteToAnchor, passage: Passage, source: SourceIndex): readonly CruxMessage[] {
  const text = source.paragraphs[passage.paragraph - 1] ?? '';
  if (quote.quote.includes(gap) || !isWholeSentence(text, passage.start, passage.end)) return [];
  const shorter = shortenPassage(passage, source.paragraphs);
  const help = shorter === null ? 'Quote a part of the sentence.' : `Quote only its ends: “${shorter}”.`;
  return [warn(quote.path, 'fragment-sentence', quote.quotePlace, 'the quote is a whole sentence of the text', help)];
}

function checkShared(quote: QuoteToAnchor, passage: Passage, source: SourceIndex): readonly CruxMessage[] {
  const inPassage = (source.words[passage.paragraph - 1] ?? []).filter(({ start, end }) => start >= passage.start && end <= passage.end);
  const passageIndex = indexWords(inPassage);
  return [{ text: quote.text, place: quote.textPlace }, ...quote.prose].flatMap(({ text, place }) => {
    const prose = readProse(text);
    const copied = sharedRuns(prose, source.index, sharedWords).filter(({ words }) => words >= copiedWords);
    if (copied.length > 0) return [refuseCopy(quote.path, place, list(prose, copied))];
    const shared = sharedRuns(prose, passageIndex, sharedWords);
    if (shared.length === 0) return [];
    const reason = `these words in a row are the passage's too: ${list(prose, shared)}`;
    return [warn(quote.path, 'words-shared', place, reason, 'Say it in your own words; the quote is there for the author’s.')];
  });
}

function refuseCopy(path: string, place: Position, runs: string): CruxMessage {
  const reason = `these words in a row are copied from the text: ${runs}`;
  const help = `Say it in your own words: at most ${copiedWords - 1} in a row may be the text's.`;
  return message({ path, ruleId: 'words-copied', level: 'error', place, reason, help });
}

function list(prose: readonly Word[], runs: readonly SharedRun[]): string {
  return runs
    .map(({ from, length, words }) => {
      const spelt = prose
        .slice(from, from + Math.min(length, copiedWords))
        .map((word) => word.spelt)
        .join(' ');
      return length > copiedWords ? `“${spelt} …” (${words})` : `“${spelt}”`;
    })
    .join(', ');
}

function textOf(passage: Passage, source: SourceIndex): string {
  return (source.paragraphs[passage.paragraph - 1] ?? '').slice(passage.start, passage.end);
}

function warn(path: string, ruleId: string, place: Position, reason: string, help: string): CruxMessage {
  return message({ path, ruleId, level: 'warning', place, reason, help });
}
