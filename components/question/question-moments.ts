// A question in, what its timeline shows out: numbered events by date, the essays that speak on it, the window.
import type { Essay, Question, QuestionEvent } from '../../lib/types.ts';
import { rowsOf } from '../compare/forecasts.ts';
import type { CorpusIndex } from '../corpus-index.ts';
import { inOrderOfPublication } from '../essay/essay-order.ts';
import { dayNumber } from './day-number.ts';

export type NumberedEvent = { readonly number: number; readonly event: QuestionEvent };

/** The events by their first day, numbered from 1. */
export function numberedEvents(question: Question): readonly NumberedEvent[] {
  return [...question.events]
    .sort((a, b) => dayNumber(a.date) - dayNumber(b.date) || (a.id < b.id ? -1 : 1))
    .map((event, at) => ({ number: at + 1, event }));
}

/** The essays with an answer or a statement that bears on the question. */
export function essaysOn(index: CorpusIndex, question: Question): readonly Essay[] {
  const ids = rowsOf(index, question)
    .flatMap((row) => [row.statement ?? [], row.reported, row.bears].flat())
    .flatMap((id) => index.statement.get(id)?.essay ?? []);
  return inOrderOfPublication(index.essays.filter((essay) => ids.includes(essay.id)));
}
