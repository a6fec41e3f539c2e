// The scores under the reader's settings in, the sentences out that say what the choice does to the authors' order.
'use client';

import { leastToRank } from '../../lib/score/settings.ts';
import { joinWords } from '../author-names.ts';
import { useSettings } from '../compare/settings.tsx';
import { nameWords, orderWords } from './order-words.ts';
import { useScores } from './score-context.tsx';

type Props = {
  /** Names the setting that the page opens with. */
  readonly opening: string;
  readonly tables: number;
};

export function OrderNote({ opening, tables }: Props) {
  const { isDefault } = useSettings();
  const { authors, scores, initial, otherOrders } = useScores();
  if (scores === null || initial === null) return null;
  const nameOf = (id: string) => authors.find((author) => author.id === id)?.short ?? id;
  const sentences = isDefault ? openingWords(otherOrders, tables) : orderWords(initial, scores, nameOf, opening);
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

function openingWords(others: readonly string[], tables: number): readonly string[] {
  if (tables < 2) return [];
  if (others.length === 0) return ['The order of the scores is the same under every table.'];
  if (others.length === tables - 1) return [`Under ${tables === 2 ? 'the' : 'every'} other table the scores stand in another order.`];
  return [`Under ${others.length} of the ${tables - 1} other tables the scores stand in another order: ${joinWords(others)}.`];
}
