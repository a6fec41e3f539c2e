// What a reader may set, and what is fixed, wherever forecasts are scored.
import type { Chance } from '../types.ts';

/** How a plain “will” is read: the chance of the author's answer. No table of words has a figure for it. */
export type BareSetting = { readonly key: string; readonly label: string; readonly chance: Chance | null };

/** Crux's reading, no table's. */
export const defaultBare: Chance = { low: 0.9, high: 1 };
export const defaultBareSetting: BareSetting = { key: '90-100', label: '90–100, our reading', chance: defaultBare };

export const bareSettings: readonly BareSetting[] = [
  { key: 'out', label: 'no figure, left out', chance: null },
  { key: '75-90', label: '75–90, a firm expectation', chance: { low: 0.75, high: 0.9 } },
  defaultBareSetting,
  { key: '99-100', label: '99–100, certain by the letter', chance: { low: 0.99, high: 1 } },
];

/** Draws of the bootstrap, and the seed of its random numbers: the same interval in every build and browser. */
export const draws = 10_000;
export const seed = 1950;

/** With fewer scored forecasts that have a figure, an author is not ranked. */
export const leastToRank = 10;

/** Bins of the calibration, of equal width; a bin with fewer forecasts shows their number alone. */
export const bins = 5;
export const leastInBin = 5;
