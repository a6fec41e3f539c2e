// Corners of a line in; its path with rounded corners, and where its ends stand, out.
export type Corner = readonly [number, number];

/** Px of the rounding; less where a stretch is short. */
const radius = 12;

const away = ([x, y]: Corner, [toX, toY]: Corner, length: number): Corner => {
  const distance = Math.hypot(toX - x, toY - y);
  return distance === 0 ? [x, y] : [x + ((toX - x) * length) / distance, y + ((toY - y) * length) / distance];
};
const distance = (a: Corner, b: Corner) => Math.hypot(a[0] - b[0], a[1] - b[1]);
const show = ([x, y]: Corner) => `${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`;

/** The same line, `start` and `end` px shorter at its ends. */
export function shorten(points: readonly Corner[], start: number, end: number): readonly Corner[] {
  const [first, second, beforeLast, last] = [points[0], points[1], points.at(-2), points.at(-1)];
  if (first === undefined || second === undefined || beforeLast === undefined || last === undefined) return points;
  const from = away(first, second, start);
  return [from, ...points.slice(1, -1), away(last, points.length === 2 ? from : beforeLast, end)];
}

/** An SVG path through the corners, rounded. */
export function linePath(points: readonly Corner[]): string {
  const [first, ...rest] = points;
  if (first === undefined) return '';
  const parts = rest.map((corner, index) => {
    const [before, after] = [points[index] ?? corner, rest[index + 1]];
    if (after === undefined) return `L${show(corner)}`;
    const round = Math.min(radius, distance(before, corner) / 2, distance(corner, after) / 2);
    return `L${show(away(corner, before, round))}Q${show(corner)} ${show(away(corner, after, round))}`;
  });
  return `M${show(first)}${parts.join('')}`;
}

/** Degrees by which an end that points right is turned to point from `before` to `tip`. */
export const angleOf = (before: Corner, tip: Corner) => (Math.atan2(tip[1] - before[1], tip[0] - before[0]) * 180) / Math.PI;
