// A grid, the tracks and lanes that its lines need in; the px of its columns and rows out.
import type { Grid } from './grid.ts';
import { foot, head, type Routes } from './route-edges.ts';

/** Px between columns, between the two of a pair (its line has a word on it), and between tracks of a gutter. */
export const beside = 28;
const pairGap = 84;
const apart = 10;
/** Least px between rows, the same with a junction, and what one more lane takes. */
const leastGap = 60;
export const junctionGap = 84;
const laneHeight = 8;

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

/** x of columns (also of the half ones) and tracks. A gutter is as wide as the tracks in it need; `pairAt` are left columns of pairs. */
export function widthsOf(tracks: readonly number[], pairAt: ReadonlySet<number>, box: number) {
  const gutters = tracks.map((count, gutter) => {
    const inner = pairAt.has(gutter - 1) ? pairGap : beside;
    return Math.max(gutter === 0 || gutter === tracks.length - 1 ? 0 : inner, count === 0 ? 0 : (count + 1) * apart);
  });
  const left = (gutter: number) => sum(gutters.slice(0, gutter)) + gutter * box;
  const whole = (column: number) => left(column) + (gutters[column] ?? 0) + box / 2;
  const column = (index: number) => Math.round((whole(Math.floor(index)) + whole(Math.ceil(index))) / 2);
  const track = (way: { readonly gutter: number; readonly track: number }) => {
    const aside = ((gutters[way.gutter] ?? 0) - ((tracks[way.gutter] ?? 1) - 1) * apart) / 2;
    return Math.round(left(way.gutter) + aside + way.track * apart);
  };
  return { column, track, half: box / 2, total: left(tracks.length - 1) + (gutters.at(-1) ?? 0) };
}

/** y of boxes and gaps. A row is as high as its highest box, a gap as the lanes in it need. */
export function heightsOf(grid: Grid, routes: Routes, boxHeight: (id: string) => number) {
  const ends = [...grid.values()];
  const count = 1 + Math.max(0, ...ends.map(({ row }) => row));
  const inRow = (row: number) => ends.filter((end) => !end.isJunction && end.row === row);
  const rows = Array.from({ length: count }, (_, row) => Math.max(0, ...inRow(row).map(({ id }) => boxHeight(id))));
  const lanes = (gap: number, half: string) =>
    Math.max(0, ...[...routes.lanes].filter(([run]) => run.gap === gap && run.half === half).map(([, lane]) => lane.count));
  const gaps = rows.map((_, gap) => {
    const most = Math.max(lanes(gap, 'all'), 2 * lanes(gap, 'under'), 2 * lanes(gap, 'over'));
    const least = ends.some((end) => end.isJunction && end.row === gap) ? junctionGap : leastGap;
    return Math.max(least, head + foot + (most + 1) * laneHeight);
  });
  const top = (row: number) => sum(rows.slice(0, row)) + sum(gaps.slice(0, row));
  const middle = (id: string) => {
    const row = grid.get(id)?.row ?? 0;
    return Math.round(top(row) + (rows[row] ?? 0) / 2);
  };
  return {
    middle,
    boxTop: (id: string) => middle(id) - boxHeight(id) / 2,
    boxBottom: (id: string) => middle(id) + boxHeight(id) / 2,
    /** Upper and lower edge of the gap below a row. */
    gap: (gap: number) => [top(gap) + (rows[gap] ?? 0), top(gap + 1)] as const,
    total: top(count - 1) + (rows[count - 1] ?? 0),
  };
}
