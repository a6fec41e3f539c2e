// How a forecast stands in; where it must not look right or wrong though the question is decided, the reason out.
import { type ForecastState, forecastStates } from '../../lib/vocabulary.ts';

const unheld: ReadonlySet<ForecastState> = new Set(['already-decided', 'condition-unmet', 'premise-failed']);

/** "already decided when it was published"; null where the outcome may stand beside the forecast. */
export function whyUnheld(state: ForecastState): string | null {
  return unheld.has(state) ? forecastStates[state] : null;
}
