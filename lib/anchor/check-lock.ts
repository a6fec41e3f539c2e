// A statement's quote and the lock in; whether it is still the one that was found when the text was at hand, out.
import { type CruxMessage, message } from '../message.ts';
import type { Anchor } from '../types.ts';
import { hashText } from './hash-text.ts';
import type { Lock } from './lock.ts';
import type { QuoteToAnchor } from './quote-to-anchor.ts';

/** The locked anchor where quote and hedge are as they were; else the warning `anchor-unchecked`. */
export function checkLock(
  quote: QuoteToAnchor,
  file: string | undefined,
  lock: Lock,
): { anchor: Anchor | null; messages: readonly CruxMessage[] } {
  const why = whyUnchecked(quote, file, lock);
  const entry = lock.quotes.get(quote.id);
  if (why === null && entry !== undefined) {
    return { anchor: { paragraph: entry.paragraph, start: entry.start, end: entry.end, sha256: entry.text }, messages: [] };
  }
  const help = 'run npm run anchors where the source text is at hand, and commit the lock';
  const reason = `the quote is not checked: ${why}, and the source text is not at hand`;
  return {
    anchor: null,
    messages: [message({ path: quote.path, ruleId: 'anchor-unchecked', level: 'warning', place: quote.quotePlace, reason, help })],
  };
}

function whyUnchecked(quote: QuoteToAnchor, file: string | undefined, lock: Lock): string | null {
  const entry = lock.quotes.get(quote.id);
  const source = lock.sources.get(quote.essay);
  if (entry === undefined) return 'it is not in the lock';
  if (source === undefined || source.sha256 !== entry.text) return 'it was locked with another text than the essay';
  if (file !== undefined && source.file !== file) return `the essay's text was ${source.file}`;
  if (entry.quote !== hashText(quote.quote)) return 'it was changed since it was locked';
  if (entry.hedge !== (quote.hedge === null ? null : hashText(quote.hedge))) return 'its hedge was changed since it was locked';
  return null;
}
