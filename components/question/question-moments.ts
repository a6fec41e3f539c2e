// A question in, what its timeline shows out: numbered events by date, the essays that speak on it, the window.
import type { Essay, Question, QuestionEvent } from '../../lib/types.ts';
import { rowsOf } from '../compare/forecasts.ts';
import type { CorpusIndex } from '../corpus-index.ts';
import { inOrderOfPublication } from '../essay/essay-order.ts';
import { dayNumber } from './day-number.ts';

export type NumberedEvent = { readonly number: number; readonly event: QuestionEvent };

/** One line of what happened; on one day the window opens first and closes last, and essays stand before events. */
export type Moment =
  | { readonly kind: 'opens' | 'closes'; readonly date: string }
  | { readonly kind: 'essay'; readonly date: string; readonly essay: Essay }
  | ({ readonly kind: 'event'; readonly date: string } & NumberedEvent);

const ranks: Readonly<Record<Moment['kind'], number>> = { opens: 0, essay: 1, event: 2, closes: 3 };

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

/** Events, essays and both ends of the window, by their first day. */
export function momentsOf(index: CorpusIndex, question: Question): readonly Moment[] {
  const moments: readonly Moment[] = [
    { kind: 'opens', date: question.opens },
    ...essaysOn(index, question).map((essay) => ({ kind: 'essay', date: essay.published, essay }) as const),
    ...numberedEvents(question).map((numbered) => ({ kind: 'event', date: numbered.event.date, ...numbered }) as const),
    { kind: 'closes', date: question.closes },
  ];
  return [...moments].sort((a, b) => dayNumber(a.date) - dayNumber(b.date) || ranks[a.kind] - ranks[b.kind]);
}
