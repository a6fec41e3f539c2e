// A statement and the passage its quote marks in; warnings where it keeps the author's words or loses his odds out.
import { type CruxMessage, message, type Problem } from '../message.ts';
import { copiedRuns, spell } from './check-copied.ts';
import { findHedgeWords } from './find-hedge.ts';
import type { Passage } from './find-quote.ts';
import { gap } from './parse-quote.ts';
import { placeWords, replaceValue } from './place-words.ts';
import type { QuoteToAnchor } from './quote-to-anchor.ts';
import { isWholeSentence } from './sentence-edge.ts';
import { indexWords, type SharedRun, sharedRuns } from './shared-runs.ts';
import { shortenPassage } from './shorten-quote.ts';
import type { SourceIndex } from './source-index.ts';
import { readProse } from './words.ts';

/** Plain words in a row that a statement may not share with its passage. */
const sharedWords = 5;

/** Rules `hedge-missing`, `fragment-sentence` and `words-shared`, all warnings. */
export function checkWording(quote: QuoteToAnchor, passage: Passage, source: SourceIndex): readonly CruxMessage[] {
  return [...checkHedgeGiven(quote, passage, source), ...checkFragment(quote, passage, source), ...checkShared(quote, passage, source)];
}

function checkHedgeGiven(quote: QuoteToAnchor, passage: Passage, source: SourceIndex): readonly CruxMessage[] {
  if (quote.hedge !== null || quote.under || quote.kind === 'recommendation') return [];
  const words = findHedgeWords(textOf(passage, source));
  if (words === null) return [];
  const reason = `the passage says “${words}” and the statement has no hedge`;
  const help = `add hedge="${words}", or take ends that leave the word out where it governs something else`;
  return [warn({ path: quote.path, ruleId: 'hedge-missing', place: quote.quotePlace, reason, help })];
}

function checkFragment(quote: QuoteToAnchor, passage: Passage, source: SourceIndex): readonly CruxMessage[] {
  const text = source.paragraphs[passage.paragraph - 1] ?? '';
  if (quote.quote.includes(gap) || !isWholeSentence(text, passage.start, passage.end)) return [];
  const shorter = shortenPassage(passage, source.paragraphs);
  const help = shorter === null ? 'quote a part of the sentence' : `quote only its ends: “${shorter}”`;
  const edits = shorter === null ? undefined : replaceValue(quote.quotePlace, shorter);
  const reason = 'the quote is a whole sentence of the text';
  return [warn({ path: quote.path, ruleId: 'fragment-sentence', place: quote.quotePlace, reason, help, edits })];
}

/** The same in eight words is a copy, which is told as an error. */
function checkShared(quote: QuoteToAnchor, passage: Passage, source: SourceIndex): readonly CruxMessage[] {
  const inPassage = (source.words[passage.paragraph - 1] ?? []).filter(({ start, end }) => start >= passage.start && end <= passage.end);
  const passageIndex = indexWords(inPassage);
  return [{ text: quote.text, place: quote.textPlace }, ...quote.prose].flatMap(({ text, place }) => {
    const prose = readProse(text);
    const copied = copiedRuns(prose, source.index);
    const shared = sharedRuns(prose, passageIndex, sharedWords).filter((run) => !copied.some((longer) => holds(longer, run)));
    return shared.map((run) => {
      const words = prose.slice(run.from, run.from + run.length);
      return warn({
        path: quote.path,
        ruleId: 'words-shared',
        place: placeWords(words, place, quote.note),
        reason: `${run.words} words in a row are the passage’s too: ${spell(words, text)}`,
        help: 'say it in your own words; the quote is there for the author’s',
      });
    });
  });
}

function holds(longer: SharedRun, run: SharedRun): boolean {
  return longer.from <= run.from && run.from + run.length <= longer.from + longer.length;
}

function textOf(passage: Passage, source: SourceIndex): string {
  return (source.paragraphs[passage.paragraph - 1] ?? '').slice(passage.start, passage.end);
}

function warn(problem: Omit<Problem, 'level'>): CruxMessage {
  return message({ ...problem, level: 'warning' });
}
