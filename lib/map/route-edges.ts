// Lines with their ways through the grid in; each line as the corners of an upright path that meets boxes squarely, out.
import { type Course, gapsOf, type Way } from './course.ts';
import { spreadPorts } from './spread-ports.ts';

export type Point = readonly [number, number];

/** What the router must know of the grid: x of columns, of tracks in gutters, and half the width of a box. */
export type GridWidths = {
  readonly column: (index: number) => number;
  readonly track: (way: { gutter: number; track: number }) => number;
  readonly half: number;
  /** Boxes may carry a tag at their lower border. */
  readonly tags: boolean;
};
/** y of the upper and lower edge of each box, and of each gap between rows. */
export type GridHeights = {
  readonly boxTop: (id: string) => number;
  readonly boxBottom: (id: string) => number;
  readonly gap: (gap: number) => readonly [number, number];
};

/** A sideways run of a line in the gap between two rows; the half of it that is free of junctions' own lines. */
export type Run = {
  readonly key: number;
  readonly gap: number;
  readonly half: 'all' | 'under' | 'over';
  readonly from: number;
  readonly to: number;
};
export type Routes = {
  readonly runs: ReadonlyMap<number, readonly Run[]>;
  readonly junctions: ReadonlyMap<string, number>;
  readonly lanes: ReadonlyMap<Run, Lane>;
};
type Lane = { readonly index: number; readonly count: number };

/** The slanted corners of hexagon and tag and the round ends of the pill are no place for a line to end. */
const corner = 28;
/** At the lower border, on the right, a tag may count the neighbours that are not drawn. */
const tag = 62;

/** Px by which a line steps aside. */
const apart = 11;

/** By key the x at which each line meets its end above and its end below, and by id the x of the junctions. */
function portsOf(courses: readonly Course[], ways: ReadonlyMap<number, Way>, widths: GridWidths) {
  const upper = new Map<number, number>();
  const lower = new Map<number, number>();
  const junctions = new Map<string, number>();
  const passing = ({ key }: Course) => {
    const way = ways.get(key);
    return typeof way === 'object' && way !== null ? widths.track(way) : undefined;
  };
  const spread = (found: Map<number, number>, end: 'low' | 'high', wish: (course: Course) => number) => {
    const ends = new Map(courses.filter((course) => !course[end].isJunction).map((course) => [course[end].id, course[end].column]));
    for (const [id, column] of ends) {
      const ports = courses.filter((course) => course[end].id === id).map((course) => ({ key: course.key, wish: wish(course) }));
      const [left, right] = [
        widths.column(column) - widths.half + corner,
        widths.column(column) + widths.half - (end === 'high' && widths.tags ? tag : corner),
      ];
      for (const [key, x] of spreadPorts(ports, left, right)) found.set(key, x);
    }
  };
  spread(upper, 'high', (course) => passing(course) ?? widths.column(course.low.column));
  // A junction stands straight below the place where its line meets the box above it.
  for (const { key, low } of courses) if (low.isJunction && upper.has(key)) junctions.set(low.id, upper.get(key) ?? 0);
  for (const { key, high } of courses) if (high.isJunction) upper.set(key, junctions.get(high.id) ?? widths.column(high.column));
  for (const { key, low } of courses) if (low.isJunction) lower.set(key, junctions.get(low.id) ?? widths.column(low.column));
  spread(lower, 'low', (course) => passing(course) ?? upper.get(course.key) ?? widths.column(course.high.column));
  for (const course of courses) if (!course.low.isJunction) lower.set(course.key, clearOf(course, courses, lower, upper, passing(course)));
  return { upper, lower, junctions, passing };
}

/** Where a line leaves its lower end: straight up to its goal where that is only a step aside, and never below another that comes down. */
function clearOf(
  course: Course,
  courses: readonly Course[],
  lower: ReadonlyMap<number, number>,
  upper: ReadonlyMap<number, number>,
  track: number | undefined,
): number {
  const x = lower.get(course.key) ?? 0;
  const goal = track ?? upper.get(course.key) ?? x;
  const taken = (place: number) =>
    courses.some((other) => other !== course && other.low.id === course.low.id && Math.abs((lower.get(other.key) ?? 0) - place) < apart);
  if (Math.abs(goal - x) < apart && !taken(goal)) return goal;
  const meets = courses.some(
    ({ key, high }) => key !== course.key && high.row === course.low.row - 1 && Math.abs((upper.get(key) ?? 0) - x) < apart / 2,
  );
  return x === goal || !meets ? x : x + (goal < x ? -apart : apart);
}

/** Lanes for the runs in one half of a gap: runs that would lie on each other get lanes of their own. */
function lanesOf(runs: readonly Run[]): ReadonlyMap<Run, Lane> {
  const ends: number[] = [];
  const lanes = new Map<Run, number>();
  const left = (run: Run) => Math.min(run.from, run.to);
  for (const run of [...runs].sort((a, b) => left(a) - left(b) || a.key - b.key)) {
    const free = ends.findIndex((end) => end + 10 < left(run));
    const lane = free < 0 ? ends.length : free;
    ends[lane] = Math.max(run.from, run.to);
    lanes.set(run, lane);
  }
  return new Map([...lanes].map(([run, index]) => [run, { index, count: ends.length }]));
}

/** Where each line turns aside: its runs gap by gap from below, with their lanes; heights are still open. */
export function findRoutes(courses: readonly Course[], ways: ReadonlyMap<number, Way>, widths: GridWidths): Routes {
  const { upper, lower, junctions, passing } = portsOf(courses, ways, widths);
  const runs = new Map(
    courses.map((course): readonly [number, readonly Run[]] => {
      const { key, low, high } = course;
      const gaps = gapsOf(course);
      const [start, end] = [lower.get(key) ?? 0, upper.get(key) ?? 0];
      const way = ways.get(key);
      const pass = passing(course) ?? (way === 'low' ? start : end);
      const xs = [start, ...gaps.slice(1).map(() => pass), end];
      const half = (gap: number) => (high.isJunction && gap === high.row ? 'under' : low.isJunction && gap === low.row ? 'over' : 'all');
      return [key, gaps.map((gap, index) => ({ key, gap, half: half(gap), from: xs[index] ?? end, to: xs[index + 1] ?? end }))];
    }),
  );
  const groups = new Map<string, Run[]>();
  for (const run of [...runs.values()].flat()) {
    if (run.from !== run.to) groups.set(`${run.gap} ${run.half}`, [...(groups.get(`${run.gap} ${run.half}`) ?? []), run]);
  }
  return { runs, junctions, lanes: new Map([...groups.values()].flatMap((group) => [...lanesOf(group)])) };
}

/** Px that stay free for the end of a line under a box, and for its start above one. */
export const head = 20;
export const foot = 12;

/** The corners of a line from its lower to its upper end. */
export function cornersOf(course: Course, routes: Routes, heights: GridHeights): readonly Point[] {
  const { low, high, key } = course;
  const runs = routes.runs.get(key) ?? [];
  const middle = (gap: number) => Math.round((heights.gap(gap)[0] + heights.gap(gap)[1]) / 2);
  const turns = runs.flatMap((run): readonly Point[] => {
    const lane = routes.lanes.get(run);
    if (lane === undefined) return [];
    const [top, bottom] = heights.gap(run.gap);
    const from = run.half === 'under' ? middle(run.gap) + 8 : top + head;
    const to = run.half === 'over' ? middle(run.gap) - 8 : bottom - foot;
    const y = Math.round(to - ((lane.index + 1) * (to - from)) / (lane.count + 1));
    return [
      [run.from, y],
      [run.to, y],
    ];
  });
  const start: Point = [runs[0]?.from ?? 0, low.isJunction ? middle(low.row) : heights.boxTop(low.id)];
  const end: Point = [runs.at(-1)?.to ?? 0, high.isJunction ? middle(high.row) : heights.boxBottom(high.id)];
  return [start, ...turns, end];
}
