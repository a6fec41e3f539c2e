// The numbers of the pairs in, the same in the order that a reader chooses out.
import type { PairCount } from './pair-counts.ts';

export const pairOrders = { disagreement: 'Disagreement', agreement: 'Agreement', publication: 'Publication' } as const;
export type PairOrder = keyof typeof pairOrders;

const keys: Readonly<Record<PairOrder, (pair: PairCount) => readonly number[]>> = {
  disagreement: ({ differ, against, cruxes }) => [-differ, -against, -cruxes],
  agreement: ({ agree, shared, differ }) => [-agree, differ - shared],
  publication: () => [],
};

/** Most first; what is equal stays in the order of publication. */
export function sortPairs(pairs: readonly PairCount[], order: PairOrder): readonly PairCount[] {
  return pairs.toSorted((one, other) => {
    const [left, right] = [keys[order](one), keys[order](other)];
    const at = left.findIndex((value, place) => value !== right[place]);
    return at === -1 ? 0 : (left[at] ?? 0) - (right[at] ?? 0);
  });
}
