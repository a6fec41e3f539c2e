// What a reader may set, and what is fixed, wherever forecasts are scored.
import type { Chance } from '../types.ts';

/** How a plain “will” is read: the chance of the author's answer. No table of words has a figure for it. */
export type BareSetting = { readonly key: string; readonly label: string; readonly chance: Chance | null };

/** Crux's reading, no table's. */
export const defaultBare: Chance = { low: 0.9, high: 1 };

export const bareSettings: readonly BareSetting[] = [
  { key: 'out', label: 'Leave it out: no figure, no score', chance: null },
  { key: '75-90', label: '75–90 per cent: a firm expectation', chance: { low: 0.75, high: 0.9 } },
  { key: '90-100', label: '90–100 per cent: Crux’s reading, no table’s', chance: defaultBare },
  { key: '99-100', label: '99–100 per cent: by the letter, certain', chance: { low: 0.99, high: 1 } },
];

/** Draws of the bootstrap, and the seed of its random numbers: the same interval in every build and browser. */
export const draws = 10_000;
export const seed = 1950;

/** With fewer scored forecasts that have a figure, an author is not ranked. */
export const leastToRank = 10;

/** Bins of the calibration, of equal width; a bin with fewer forecasts shows their number alone. */
export const bins = 5;
export const leastInBin = 5;
