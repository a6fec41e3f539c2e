// Lines between places of the grid in; which gaps each crosses, and a way through the rows between its ends, out.
import type { GridEnd } from './grid.ts';

/** A line seen from its lower end. */
export type Course = { readonly key: number; readonly low: GridEnd; readonly high: GridEnd };

/** Where a line passes the rows between its ends: straight above its lower end, below its upper end, or in a track of a gutter. */
export type Way = 'low' | 'high' | { readonly gutter: number; readonly track: number } | null;

/** Rows from the top; a junction stands half a row below its row. */
const level = (end: GridEnd) => end.row + (end.isJunction ? 0.5 : 0);

export function courseOf(key: number, a: GridEnd, b: GridEnd): Course {
  return level(a) > level(b) ? { key, low: a, high: b } : { key, low: b, high: a };
}

/** The gaps that a line crosses, from below; gap n lies below row n. */
export function gapsOf({ low, high }: Course): readonly number[] {
  const first = low.isJunction ? low.row : low.row - 1;
  return Array.from({ length: first - high.row + 1 }, (_, index) => first - index);
}

type Bypass = { readonly key: number; readonly gutter: number; readonly top: number; readonly bottom: number; readonly fromLeft: boolean };

/** Tracks for the lines of one gutter, so that no two meet in the same rows: the longer ones further in, for the fewest crossings. */
function tracksOf(lines: readonly Bypass[]): ReadonlyMap<number, number> {
  const tracks: Bypass[][] = [];
  const found = new Map<number, number>();
  for (const line of [...lines].sort((a, b) => a.bottom - a.top - (b.bottom - b.top) || a.key - b.key)) {
    const free = tracks.findIndex((track) => track.every(({ top, bottom }) => bottom < line.top - 1 || top > line.bottom + 1));
    const track = free < 0 ? tracks.length : free;
    tracks[track] = [...(tracks[track] ?? []), line];
    found.set(line.key, track);
  }
  return found;
}

/**
 * Find a way for each line: along a column whose cells are empty in the rows that it passes, else in the gutter with the
 * shortest way aside. Lines that come from the left take the left tracks of a gutter. Gutter n lies left of column n.
 * `cells` are the boxes. Returns the ways by key, and how many tracks each gutter needs.
 */
export function chooseWays(courses: readonly Course[], cells: readonly GridEnd[], columns: number) {
  const stands = (row: number, column: number) => cells.some((cell) => cell.row === row && cell.column === column);
  const isTaken = (row: number, column: number) => [column, column - 0.5, column + 0.5].some((place) => stands(row, place));
  const gutters = Array.from({ length: columns + 1 }, (_, gutter) => gutter);
  const ways = new Map<number, Way>();
  const bypasses: Bypass[] = [];
  for (const course of courses) {
    const { key, low, high } = course;
    const rows = gapsOf(course)
      .slice(1)
      .map((gap) => gap + 1);
    const isFree = ({ column }: GridEnd) => Number.isInteger(column) && rows.every((row) => !isTaken(row, column));
    if (rows.length === 0) ways.set(key, null);
    else if (isFree(low)) ways.set(key, 'low');
    else if (isFree(high)) ways.set(key, 'high');
    else {
      const aside = (gutter: number) => Math.abs(low.column + 0.5 - gutter) + Math.abs(high.column + 0.5 - gutter);
      // A box in the middle of an even number of columns stands in the gutter between them.
      const open = gutters.filter((gutter) => rows.every((row) => !stands(row, gutter - 0.5)));
      const gutter = open.reduce((best, other) => (aside(other) < aside(best) ? other : best), 0);
      const fromLeft = low.column + high.column + 1 < 2 * gutter;
      bypasses.push({ key, gutter, top: Math.min(...rows), bottom: Math.max(...rows), fromLeft });
    }
  }
  const tracks = gutters.map((gutter) => {
    const [left, right] = [true, false].map((side) =>
      tracksOf(bypasses.filter((line) => line.gutter === gutter && line.fromLeft === side)),
    );
    const count = (found: ReadonlyMap<number, number> | undefined) => new Set(found?.values()).size;
    const total = count(left) + count(right);
    for (const [key, track] of left ?? []) ways.set(key, { gutter, track });
    for (const [key, track] of right ?? []) ways.set(key, { gutter, track: total - 1 - track });
    return total;
  });
  return { ways, tracks };
}
