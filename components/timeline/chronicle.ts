// Essays and questions in, everything that has a date out, in order of time: essays, events, verdicts and what came too late.
import type { Outcome } from '../../lib/vocabulary.ts';
import { dayNumber } from '../question/day-number.ts';
import type { TimelineEssay, TimelineEvent, TimelineQuestion } from './timeline-data.ts';

/** An event in the note of one question. */
export type EventPlace = { readonly question: TimelineQuestion; readonly event: TimelineEvent };

export type Entry =
  | { readonly kind: 'essay'; readonly id: string; readonly date: string; readonly essay: TimelineEssay }
  /** One event, once, with every question on which it is told. */
  | { readonly kind: 'event'; readonly id: string; readonly date: string; readonly text: string; readonly places: readonly EventPlace[] }
  | {
      readonly kind: 'verdict' | 'late';
      readonly id: string;
      readonly date: string;
      readonly question: TimelineQuestion;
      readonly outcome: Outcome;
    };

const ranks: Readonly<Record<Entry['kind'], number>> = { essay: 0, event: 1, verdict: 2, late: 3 };

/** By first day; on one day essays, events, verdicts, late outcomes, each by id. What lies before the day `from` is left out. */
export function chronicleOf(essays: readonly TimelineEssay[], questions: readonly TimelineQuestion[], from: number): readonly Entry[] {
  const entries: readonly Entry[] = [
    ...essays.map((essay) => ({ kind: 'essay', id: essay.id, date: essay.published, essay }) as const),
    ...eventsOnce(questions),
    ...questions.flatMap((question) => {
      const verdict = { id: question.id, date: question.decided ?? '', question, outcome: question.outcome };
      const late = question.late === null ? [] : [{ kind: 'late', ...verdict, ...question.late } as const];
      return [...(question.decided === null ? [] : [{ kind: 'verdict', ...verdict } as const]), ...late];
    }),
  ];
  return entries
    .filter(({ date }) => dayNumber(date) >= from)
    .sort((a, b) => dayNumber(a.date) - dayNumber(b.date) || ranks[a.kind] - ranks[b.kind] || (a.id < b.id ? -1 : 1));
}

/** An event that one question takes over from another is the same event. */
function eventsOnce(questions: readonly TimelineQuestion[]): readonly Entry[] {
  const places = new Map<string, EventPlace[]>();
  for (const question of questions) {
    for (const event of question.events) {
      const id = event.see ?? event.id;
      places.set(id, [...(places.get(id) ?? []), { question, event }]);
    }
  }
  return [...places].flatMap(([id, all]) => {
    const event = (all.find((place) => place.event.id === id) ?? all[0])?.event;
    return event === undefined ? [] : [{ kind: 'event', id, date: event.date, text: event.text, places: all } as const];
  });
}
