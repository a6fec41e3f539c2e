// Essays, questions and the days of their events in; the stretches of the time axis out, each with a scale of its own, and its zooms.
import type { Essay, Question } from '../../lib/types.ts';
import { dateEnds, formatDate } from '../format-date.ts';
import { dayNumber, isoMonth, monthAfter, monthOf, yearOf } from '../question/day-number.ts';

/** From the first day of a month up to the first day of another, which is no longer in it. */
export type Stretch = { readonly from: number; readonly to: number; readonly label: string };

type Published = Pick<Essay, 'published'>;
type Windowed = Pick<Question, 'opens' | 'closes' | 'decided'> & {
  readonly late: { readonly date: string } | null;
  readonly events: readonly { readonly date: string }[];
};

/** Some neighbouring stretches, drawn over the whole width. */
export type Zoom = {
  /** In the address. */
  readonly key: string;
  readonly label: string;
  /** Places of the stretches, counted from 1. */
  readonly shows: readonly number[];
};

/**
 * At most three: the month of the first essay, which is the busiest; from there until the last window that opened in the same year
 * has closed; and what came after. A stretch that would be empty is left out. None where there is neither an essay nor a question.
 */
export function stretchesOf(essays: readonly Published[], questions: readonly Windowed[]): readonly Stretch[] {
  const starts = (essays.length > 0 ? essays.map(({ published }) => published) : questions.map(({ opens }) => opens)).map(dayNumber);
  if (starts.length === 0) return [];
  const first = monthOf(Math.min(...starts));
  const month = monthAfter(first);
  const early = questions.filter(({ opens }) => yearOf(dayNumber(opens)) <= yearOf(first)).map(({ closes }) => lastDay(closes));
  const end = Math.max(month, ...lastDays(essays, questions).map(monthAfter));
  const closed = Math.min(end, Math.max(month, ...early.map(monthAfter)));
  const edges = [first, month, closed, end];
  return edges.slice(1).flatMap((to, index) => {
    const from = edges[index] ?? first;
    return from < to ? [{ from, to, label: labelOf(from, to) }] : [];
  });
}

/** The day of an ISO date, of a span its last. */
export function lastDay(iso: string): number {
  return dayNumber(dateEnds(iso)[1]);
}

function lastDays(essays: readonly Published[], questions: readonly Windowed[]): readonly number[] {
  const dates = questions.flatMap(({ closes, decided, late, events }) => [
    closes,
    ...(decided === null ? [] : [decided]),
    ...(late === null ? [] : [late.date]),
    ...events.map(({ date }) => date),
  ]);
  return [...essays.map(({ published }) => published), ...dates].map(lastDay);
}

/** "January 2020", or "Feb 2020 – Jan 2021". */
function labelOf(from: number, to: number): string {
  const [first, last] = [isoMonth(from), isoMonth(to - 1)];
  return first === last ? formatDate(first, true) : formatDate(`${first}/${last}`);
}

/** All first; each stretch by itself; the first two together instead of the second. Empty where there is nothing to choose. */
export function zoomsOf(stretches: readonly Stretch[]): readonly Zoom[] {
  const [one, two, three] = stretches;
  if (one === undefined || two === undefined) return [];
  const zooms = [
    { key: '', label: 'All', shows: stretches.map((_, index) => index + 1) },
    { key: 'first-month', label: one.label, shows: [1] },
  ];
  if (three === undefined) return [...zooms, { key: 'after', label: years(two.from, two.to), shows: [2] }];
  return [
    ...zooms,
    { key: 'first-windows', label: years(one.from, two.to), shows: [1, 2] },
    { key: 'after', label: years(three.from, three.to), shows: [3] },
  ];
}

/** "2020", "2020–21", "1999–2001". */
function years(from: number, to: number): string {
  const [first, last] = [yearOf(from), yearOf(to - 1)];
  if (first === last) return String(first);
  const sameCentury = Math.floor(first / 100) === Math.floor(last / 100);
  return `${first}–${sameCentury ? String(last).slice(2) : last}`;
}

/** Where a day lies in a stretch, as a fraction; outside of [0, 1] where it lies elsewhere. A mark stands at noon. */
export function placeIn({ from, to }: Stretch, day: number): number {
  return (day + 0.5 - from) / (to - from);
}

/** The places, counted from 1, of the stretches that the days from `first` to `last` touch. */
export function touched(stretches: readonly Stretch[], first: number, last: number): readonly number[] {
  return stretches.flatMap(({ from, to }, index) => (first < to && last >= from ? [index + 1] : []));
}

/** The same of all that a question's row shows: its window, its events, its verdict, what came late. */
export function touchedBy(stretches: readonly Stretch[], question: Windowed): readonly number[] {
  const dates = [...question.events.map(({ date }) => date), question.decided, question.late?.date].filter((date) => date != null);
  const found = new Set([
    ...touched(stretches, dayNumber(question.opens), dayNumber(question.closes)),
    ...dates.map(dayNumber).flatMap((day) => touched(stretches, day, day)),
  ]);
  return [...found].sort();
}
