// A question in, the forecasts on it in the order of its page out: the authors' own before the views that they report.
import type { Question } from '../../lib/types.ts';
import { type Forecast, forecastsOn } from '../compare/forecasts.ts';
import type { CorpusIndex } from '../corpus-index.ts';

/** Within own and reported ones in the order of publication. */
export function forecastsInOrder(index: CorpusIndex, question: Question): readonly Forecast[] {
  return [...forecastsOn(index, question)].sort((a, b) => Number(a.reported) - Number(b.reported));
}
