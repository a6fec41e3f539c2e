// Days in, a line for them out: a share of the width for each day, broken where nothing happened for long.
import { scaleLinear } from 'd3-scale';
import { dayNumber, yearOf } from './day-number.ts';

export type TimelineScale = {
  /** Days to fractions of the width. */
  readonly x: (day: number) => number;
  /** The unbroken stretches, as fractions of the width. */
  readonly stretches: readonly (readonly [number, number])[];
  /** `turn`: the year begins there; else the stretch only lies in it. */
  readonly years: readonly { readonly year: number; readonly x: number; readonly turn: boolean }[];
};

/** A stretch without anything longer than this is left out of the line. */
const longestLull = 400;
const gapShare = 0.05;
const marginDays = 20;

/** `days` in any order, at least one. Long stretches take less room a day (by the square root), so that short ones stay readable. */
export function timelineScale(days: readonly number[]): TimelineScale {
  const runs = splitAtLulls([...days].sort((a, b) => a - b));
  const spans = runs.map((run) => [(run[0] ?? 0) - (run.length === 1 ? marginDays : 3), (run.at(-1) ?? 0) + marginDays] as const);
  const weights = spans.map(([first, last]) => Math.sqrt(last - first));
  const room = 1 - gapShare * (spans.length - 1);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  let at = 0;
  const stretches = weights.map((weight) => {
    const start = at;
    at = start + (room * weight) / total + gapShare;
    return [start, at - gapShare] as const;
  });
  const x = scaleLinear().domain(spans.flat()).range(stretches.flat());
  const years = spans.flatMap((span, index) => yearsIn(span, x, stretches[index]?.[0] ?? 0));
  return { x: (day) => x(day), stretches, years };
}

function splitAtLulls(days: readonly number[]): readonly (readonly number[])[] {
  const runs: number[][] = [];
  for (const day of days) {
    const run = runs.at(-1);
    const before = run?.at(-1);
    if (run === undefined || before === undefined || day - before > longestLull) runs.push([day]);
    else run.push(day);
  }
  return runs;
}

/** Each turn of a year in a stretch, and the year it begins in where there is room before the first turn. */
function yearsIn([first, last]: readonly [number, number], x: (day: number) => number, start: number) {
  const turns: { year: number; x: number; turn: boolean }[] = [];
  for (let year = yearOf(first) + 1; year <= yearOf(last); year += 1) turns.push({ year, x: x(dayNumber(`${year}-01-01`)), turn: true });
  const room = (turns[0]?.x ?? 1) - start;
  return room < 0.06 ? turns : [{ year: yearOf(first), x: start, turn: false }, ...turns];
}
