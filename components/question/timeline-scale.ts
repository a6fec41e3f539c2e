// Days in, a line for them out: more room a day where much happens, broken where nothing happened for long; and the words under it.
import { scaleLinear } from 'd3-scale';
import { dayNumber, yearOf } from './day-number.ts';

/** `turn`: the year or month begins there; else the stretch only begins in it. */
export type Tick = { readonly words: string; readonly x: number; readonly turn: boolean };

export type TimelineScale = {
  /** Days to fractions of the width. */
  readonly x: (day: number) => number;
  /** The unbroken stretches, as fractions of the width. */
  readonly stretches: readonly (readonly [number, number])[];
  /** Years, and months where there is room: no two nearer to each other than this fraction of the width. */
  readonly ticks: (least: number) => readonly Tick[];
};

/** A stretch without anything longer than this is left out of the line. */
const longestLull = 400;
const gapShare = 0.05;
const marginDays = 12;
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** What came too late gets this part of the room that it would have had in time. */
const lateShare = 0.6;

/**
 * `days` in any order, at least one. Between two days there is room by the square root of the time between them, so that a week
 * of daily events stays readable beside a quiet year; after the day `end` less.
 */
export function timelineScale(days: readonly number[], end: number): TimelineScale {
  const roots = (run: readonly number[]) =>
    run.slice(1).map((day, index) => Math.sqrt(day - (run[index] ?? day)) * (day > end ? lateShare : 1));
  const runs = splitAtLulls([...new Set(days)].sort((a, b) => a - b)).map(padded);
  const total = runs.reduce((sum, run) => sum + roots(run).reduce((a, b) => a + b, 0), 0);
  const room = (1 - gapShare * (runs.length - 1)) / total;
  let at = 0;
  const places = runs.map((run, index) => {
    if (index > 0) at += gapShare;
    const steps = roots(run);
    return run.map((_, step) => {
      at += step === 0 ? 0 : (steps[step - 1] ?? 0) * room;
      return at;
    });
  });
  const scale = scaleLinear().domain(runs.flat()).range(places.flat());
  const stretches = places.map((place) => [place[0] ?? 0, place.at(-1) ?? 1] as const);
  return {
    x: (day) => scale(day),
    stretches,
    ticks: (least) => pick([...yearTicks(runs, scale, least), ...monthTicks(runs, scale)], least),
  };
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

/** A run begins a little before its first day and ends after its last. */
function padded(run: readonly number[]): readonly number[] {
  return [(run[0] ?? 0) - (run.length === 1 ? marginDays : 2), ...run, (run.at(-1) ?? 0) + marginDays];
}

/** The year that a run begins in where there is room before the first turn, and each turn of a year. */
function yearTicks(runs: readonly (readonly number[])[], x: (day: number) => number, least: number): readonly Tick[] {
  return runs.flatMap((run) => {
    const first = run[0] ?? 0;
    const turns = [];
    for (let year = yearOf(first) + 1; year <= yearOf(run.at(-1) ?? 0); year += 1) turns.push(year);
    const ticks = turns.map((year) => ({ words: String(year), x: x(dayNumber(`${year}-01-01`)), turn: true }));
    const start = { words: String(yearOf(first)), x: x(first), turn: false };
    return (ticks[0]?.x ?? 2) - start.x < least ? ticks : [start, ...ticks];
  });
}

function monthTicks(runs: readonly (readonly number[])[], x: (day: number) => number): readonly Tick[] {
  return runs.flatMap((run) => {
    const [first, last] = [run[0] ?? 0, run.at(-1) ?? 0];
    const ticks: Tick[] = [];
    for (let year = yearOf(first); year <= yearOf(last); year += 1) {
      for (const [at, words] of months.entries()) {
        const day = dayNumber(`${year}-${at + 1}-01`);
        if (at > 0 && day > first && day < last) ticks.push({ words, x: x(day), turn: true });
      }
    }
    return ticks;
  });
}

/** Words that begin here would run over the end of the line, so they end where their tick stands. */
export const lastStart = 0.95;

/** Each in turn, unless one that was picked lies too near. */
function pick(ticks: readonly Tick[], least: number): readonly Tick[] {
  const start = ({ x }: Tick) => (x > lastStart ? x - least : x);
  const picked: Tick[] = [];
  for (const tick of ticks) if (picked.every((other) => Math.abs(start(other) - start(tick)) >= least)) picked.push(tick);
  return picked.sort((a, b) => a.x - b.x);
}
