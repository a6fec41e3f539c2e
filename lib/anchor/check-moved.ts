// The lock and the quotes as found now in; a warning where the text is not the one that was locked out.
import { type CruxMessage, message } from '../message.ts';
import type { Passage } from './find-quote.ts';
import type { Lock } from './lock.ts';
import type { QuoteToAnchor } from './quote-to-anchor.ts';
import type { SourceIndex } from './source-index.ts';

/** Rule `source-changed`: the text's hash differs from the lock's; says how many of its locked quotes moved, and which. */
export function checkMoved(
  essay: string,
  quotes: readonly (readonly [QuoteToAnchor, Passage | null])[],
  source: SourceIndex,
  lock: Lock,
): readonly CruxMessage[] {
  const locked = lock.sources.get(essay);
  const path = quotes[0]?.[0].path;
  if (locked === undefined || path === undefined || locked.sha256 === source.sha256) return [];
  const moved = quotes.filter(([quote, passage]) => {
    const entry = lock.quotes.get(quote.id);
    if (entry === undefined) return false;
    return passage === null || passage.paragraph !== entry.paragraph || passage.start !== entry.start || passage.end !== entry.end;
  });
  const ids = moved.map(([{ id }]) => id.slice(essay.length + 1));
  const which = ids.length === 0 ? '' : `: ${ids.slice(0, 8).join(', ')}${ids.length > 8 ? ` and ${ids.length - 8} more` : ''}`;
  const count = ids.length === 0 ? 'no quote moved' : ids.length === 1 ? '1 quote moved' : `${ids.length} quotes moved`;
  const related = moved.map(([{ quotePlace }, passage]) => ({
    path,
    line: quotePlace.start.line,
    column: quotePlace.start.column,
    reason: passage === null ? 'no longer found' : `now in paragraph ${passage.paragraph}`,
  }));
  const reason = `the text ${source.file} is not the one that was locked; ${count}${which}`;
  const help = 'look at the quotes named, then run npm run anchors to lock the new text';
  return [message({ path, ruleId: 'source-changed', level: 'warning', place: { line: 1, column: 1, offset: 0 }, reason, help, related })];
}
