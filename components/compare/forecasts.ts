// A question in, the forecasts on it out: who answers what, in the order of publication, and how the answers divide.

import type { AuthorOnQuestion } from '../../lib/insights.ts';
import type { Author, Prediction, Question } from '../../lib/types.ts';
import type { CorpusIndex } from '../corpus-index.ts';

/** One answer to a question, the author's own or one he reports. */
export type Forecast = { readonly author: Author; readonly prediction: Prediction; readonly reported: boolean };

/** What each author says on a question, in the order of publication; empty where nobody was compared. */
export function rowsOf(index: CorpusIndex, question: Question): readonly AuthorOnQuestion[] {
  return index.insights.comparison[question.id] ?? [];
}

/** The predictions of these ids; what is no prediction is left out. */
export function predictionsOf(index: CorpusIndex, ids: readonly string[]): readonly Prediction[] {
  return ids.flatMap((id) => {
    const found = index.statement.get(id);
    return found?.kind === 'prediction' ? [found] : [];
  });
}

/** Every answer to a question: by author, his own before those he reports. */
export function forecastsOn(index: CorpusIndex, question: Question): readonly Forecast[] {
  return rowsOf(index, question).flatMap((row) => {
    const author = index.author.get(row.author);
    if (author === undefined) return [];
    const own = predictionsOf(index, row.statement === null ? [] : [row.statement]);
    const reported = predictionsOf(index, row.reported);
    return [
      ...own.map((prediction) => ({ author, prediction, reported: false })),
      ...reported.map((prediction) => ({ author, prediction, reported: true })),
    ];
  });
}

/** How many authors answer yes, no, or leave it open; reported views count for nobody. */
export type Tally = { readonly yes: number; readonly no: number; readonly open: number };

export function tallyOf(index: CorpusIndex, question: Question): Tally {
  const own = forecastsOn(index, question).filter((forecast) => !forecast.reported);
  const count = (answer: Prediction['answer']) => own.filter(({ prediction }) => prediction.answer === answer).length;
  return { yes: count('yes'), no: count('no'), open: count('open') };
}

/** "2 yes · 1 no", the more frequent first; or that nobody answers. */
export function tallyWords(tally: Tally): string {
  const parts = (['yes', 'no', 'open'] as const).filter((answer) => tally[answer] > 0).sort((a, b) => tally[b] - tally[a]);
  return parts.length === 0 ? 'nobody answers' : parts.map((answer) => `${tally[answer]} ${answer}`).join(' · ');
}
