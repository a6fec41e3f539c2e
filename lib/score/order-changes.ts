// The scores under two settings in; whether the authors change places between them out.
import type { TableScores } from '../insights.ts';
import { byScore } from './rank-authors.ts';

export type OrderChange = {
  /** Whether authors who stand in both orders stand in another order. */
  readonly changed: boolean;
  /** Pairs of authors who change places, keys sorted; a tie that forms or ends is a change. */
  readonly turned: readonly (readonly [string, string])[];
  /** Who stands in the second order alone, and in the first alone. */
  readonly joined: readonly string[];
  readonly left: readonly string[];
};

/** Of the ranked authors, and of all who have a score at all, which is too little to rank them by. */
export function orderChanges(before: TableScores, after: TableScores): { readonly ranked: OrderChange; readonly all: OrderChange } {
  const everybody = () => true;
  const ranked = ({ ranking }: TableScores) => {
    const keys = new Set(ranking.ranked.map(({ author }) => author));
    return (author: string) => keys.has(author);
  };
  return {
    ranked: compareOrders(order(before, ranked(before)), order(after, ranked(after))),
    all: compareOrders(order(before, everybody), order(after, everybody)),
  };
}

type Order = ReadonlyMap<string, number>;

function order({ authors }: TableScores, stands: (author: string) => boolean): Order {
  const rows = Object.entries(authors).flatMap(([author, { brier }]) =>
    brier === null || !stands(author) ? [] : [[author, brier] as const],
  );
  return new Map(rows.toSorted(byScore));
}

function compareOrders(before: Order, after: Order): OrderChange {
  const both = [...before.keys()].filter((author) => after.has(author)).sort();
  const side = (scores: Order, a: string, b: string) => Math.sign((scores.get(a) ?? 0) - (scores.get(b) ?? 0));
  const pairs = both.flatMap((a, index) => both.slice(index + 1).map((b) => [a, b] as const));
  const turned = pairs.filter(([a, b]) => side(before, a, b) !== side(after, a, b));
  return {
    changed: turned.length > 0,
    turned,
    joined: [...after.keys()].filter((author) => !before.has(author)),
    left: [...before.keys()].filter((author) => !after.has(author)),
  };
}
