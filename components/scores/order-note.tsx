// The scores under the reader's settings in, the sentences out that say what the choice does to the authors' order.
'use client';

import { orderChanges } from '../../lib/score/order-changes.ts';
import { defaultBare, leastToRank } from '../../lib/score/settings.ts';
import { useSettings } from '../compare/settings.tsx';
import { nameWords, openingWords, orderWords } from './order-words.ts';
import { useScores } from './score-context.tsx';

type Props = {
  /** Names the setting that the page opens with. */
  readonly opening: string;
  readonly tables: number;
};

export function OrderNote({ opening, tables }: Props) {
  const { table, bare, isDefault } = useSettings();
  const { authors, forecasts, scores, openingTable, otherOrders } = useScores();
  if (scores === null || table === null || openingTable === null) return null;
  const nameOf = (id: string) => authors.find((author) => author.id === id)?.short ?? id;
  const change = () =>
    orderChanges(
      forecasts,
      authors.map(({ id }) => id),
      { table: openingTable, bare: defaultBare },
      { table: table.id, bare: bare.chance },
    );
  const sentences = isDefault ? openingWords(otherOrders, tables) : orderWords(change(), nameOf, opening);
  const { ranked } = scores.ranking;
  return (
    <p className="order-note" role="status" data-changed={!isDefault || undefined}>
      {rankWords(
        ranked.map(({ author }) => author),
        nameOf,
      )}{' '}
      {sentences.join(' ')}
    </p>
  );
}

/** Who has a place, and how much that is worth. */
function rankWords(ranked: readonly string[], nameOf: (author: string) => string): string {
  if (ranked.length === 0) return `Nobody has ${leastToRank} forecasts with a figure, so nobody is ranked.`;
  const names = nameWords(ranked, nameOf);
  return ranked.length === 1
    ? `${names} alone has at least ${leastToRank} forecasts with a figure, so there is nobody to be ranked with.`
    : `${names} have at least ${leastToRank} forecasts with a figure, and so a place. Where the intervals of two authors overlap, their places tell little.`;
}
