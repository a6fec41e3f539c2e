// The quotes found in a text in; a warning where their ends together show more than a third of it out.
import { type CruxMessage, message } from '../message.ts';
import type { Passage } from './find-quote.ts';
import { parseQuote } from './parse-quote.ts';
import type { QuoteToAnchor } from './quote-to-anchor.ts';
import type { SourceIndex } from './source-index.ts';

const most = 1 / 3;

/** Rule `source-shown`: words of the text that stand in an end of some quote, each counted once, as a share of all its words. */
export function checkShown(found: readonly (readonly [QuoteToAnchor, Passage])[], source: SourceIndex): readonly CruxMessage[] {
  const share = shareShown(found, source);
  const [first] = found;
  if (first === undefined || share <= most) return [];
  const reason = `the ends of the quotes show ${Math.round(share * 100)} per cent of ${source.file}, and a third is the most`;
  const help = 'shorten the ends, down to two words each; npm run anchors offers the shortest that are safe';
  return [
    message({ path: first[0].path, ruleId: 'source-shown', level: 'warning', place: { line: 1, column: 1, offset: 0 }, reason, help }),
  ];
}

function shareShown(found: readonly (readonly [QuoteToAnchor, Passage])[], source: SourceIndex): number {
  const shown = new Set<string>();
  for (const [quote, { paragraph, start, end }] of found) {
    const { ends } = parseQuote(quote.quote);
    if (ends === null) continue;
    const spans =
      ends.end === null ? [[start, end] as const] : [[start, start + ends.start.length] as const, [end - ends.end.length, end] as const];
    for (const word of source.words[paragraph - 1] ?? []) {
      if (spans.some(([from, to]) => word.start < to && word.end > from)) shown.add(`${paragraph}:${word.start}`);
    }
  }
  const all = source.words.reduce((sum, words) => sum + words.length, 0);
  return all === 0 ? 0 : shown.size / all;
}
