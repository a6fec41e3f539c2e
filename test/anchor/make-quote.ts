// The attributes of a statement in; the statement as the anchor stage takes it out.

import type { Position } from 'unist';
import type { QuoteToAnchor } from '../../lib/anchor/anchor-quotes.ts';

/** On a line of its own, so that a message tells which value it is about. */
export const placeOf = (line: number, length: number): Position => ({
  start: { line, column: 1, offset: line * 1000 },
  end: { line, column: 1 + length, offset: line * 1000 + length },
});

/** Quote on line 10, hedge on 11, statement on 12, prose on 13. */
export function makeQuote(id: string, quote: string, more: Partial<QuoteToAnchor> & { reasons?: readonly string[] } = {}): QuoteToAnchor {
  const essay = id.split('/')[0] ?? '';
  const { reasons = [], ...fields } = more;
  return {
    id,
    essay,
    path: `content/essays/${essay}.mdx`,
    note: '',
    kind: 'claim',
    quote,
    quotePlace: placeOf(10, quote.length),
    hedge: null,
    hedgePlace: more.hedge === undefined || more.hedge === null ? null : placeOf(11, more.hedge.length),
    text: 'A statement in other words.',
    textPlace: placeOf(12, 10),
    under: false,
    prose: reasons.map((text) => ({ text, place: placeOf(13, 10) })),
    ...fields,
  };
}
