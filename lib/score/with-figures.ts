// Scored forecasts, a table and the reading of a plain “will” in; those that have a figure, with it, out.
import type { ScoredForecast } from '../insights.ts';
import type { Chance } from '../types.ts';
import { chanceOfYesWith } from './chance-of-yes.ts';
import type { Figured } from './mean-score.ts';

/** In the order given; a forecast whose words have no figure is left out. */
export function withFigures<T extends ScoredForecast>(
  forecasts: readonly T[],
  table: string,
  bare: Chance | null,
): readonly (T & Figured)[] {
  return forecasts.flatMap((forecast) => {
    const chance = chanceOfYesWith(forecast, table, bare);
    return chance === null ? [] : [{ ...forecast, chance }];
  });
}
