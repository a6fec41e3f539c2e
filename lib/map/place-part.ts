// Nodes that hang together and their lines in; the place of each node in px, and the routes of the lines, out.
import type { LayoutEdge } from '../layout.ts';
import { chooseWays, courseOf } from './course.ts';
import { belowPairs, type DrawnEdge, junctionId } from './drawn-edges.ts';
import { type GridEnd, setGrid } from './grid.ts';
import { heightsOf, junctionGap, widthsOf } from './grid-size.ts';
import type { NodeBox } from './node-box.ts';
import { pairOff, type SidePair } from './pair-off.ts';
import { cornersOf, findRoutes, type Point } from './route-edges.ts';

export type PlacedNode = { readonly id: string; readonly x: number; readonly y: number; readonly width: number; readonly height: number };
export type PlacedPart = {
  readonly nodes: readonly PlacedNode[];
  readonly edges: readonly LayoutEdge[];
  readonly width: number;
  readonly height: number;
};
export type PartRoom = { readonly width: number; readonly columns: number; readonly centred: ReadonlySet<string>; readonly tags: boolean };
type Stretch = Omit<LayoutEdge, 'points'>;

const junctionSize = 10;

/** The stretches of a line: from node to node, or over its junction; an undercut ends at the junction of what it denies. */
function stretchesOf({ edge, junction, denies }: DrawnEdge): readonly Stretch[] {
  const { relation, kind, label } = edge;
  const end = denies === null ? (edge.to ?? '') : junctionId(denies.edge.relation);
  const premises = [edge.from, ...edge.with].map((from) => ({ relation, kind, label, from, to: junction ?? end }));
  return junction === null ? premises : [...premises, { relation, kind, label, from: junction, to: end }];
}

/** Px by which a line that comes up under a junction goes round, and how far from it. */
const round = { aside: 32, before: 16 };

/** An undercut meets the line that it denies from the side, at the height of the junction. */
function fromSide(points: readonly Point[], junction: PlacedNode): readonly Point[] {
  const last = points.at(-2) ?? [junction.x, junction.y];
  const turnsHere = points.length > 3 && Math.abs(last[1] - junction.y) < junctionGap / 2;
  const before = points.slice(0, turnsHere ? -2 : -1);
  const [x, y] = before.at(-1) ?? last;
  const side = x < junction.x ? -1 : 1;
  const end: Point = [junction.x + side * (junction.width / 2), junction.y];
  if (Math.abs(x - junction.x) >= round.aside) return [...before, [x, junction.y], end];
  const clear = junction.x + side * round.aside;
  const turn = junction.y + (y < junction.y ? -round.before : round.before);
  return [...before, [x, turn], [clear, turn], [clear, junction.y], end];
}

/** The line between two that stand beside each other. */
function levelEdge({ left, right, drawn }: SidePair, place: (id: string) => PlacedNode): LayoutEdge {
  const [a, b] = [place(left), place(right)];
  const { relation, kind, label } = drawn.edge;
  const points: readonly Point[] = [
    [a.x + a.width / 2, a.y],
    [b.x - b.width / 2, b.y],
  ];
  return { relation, from: left, to: right, kind, label, points };
}

/** Place one connected part; its upper left corner is 0, 0. Two that contradict each other stand side by side where three fit. */
export function placePart(
  ids: readonly string[],
  drawn: readonly DrawnEdge[],
  boxes: ReadonlyMap<string, NodeBox>,
  room: PartRoom,
): PlacedPart {
  const pairs = room.columns < 3 ? [] : pairOff(drawn, belowPairs);
  const upright = drawn.filter((line) => !pairs.some((pair) => pair.drawn === line));
  const centred = new Set(ids.filter((id) => room.centred.has(id)));
  const grid = setGrid({ ids, upright, pairs, columns: room.columns, centred });
  const end = (id: string) => grid.get(id) as GridEnd;
  const cells = [...grid.values()].filter(({ isJunction }) => !isJunction);
  const columns = 1 + Math.max(0, ...cells.map(({ column }) => Math.ceil(column)));

  const stretches = upright.flatMap(stretchesOf);
  const courses = stretches.map(({ from, to }, key) => courseOf(key, end(from), end(to)));
  const { ways, tracks } = chooseWays(courses, cells, columns);
  const widths = widthsOf(tracks, new Set(pairs.map(({ left }) => end(left).column)), room.width);
  const routes = findRoutes(courses, ways, { ...widths, tags: room.tags });
  const heights = heightsOf(grid, routes, (id) => boxes.get(id)?.height ?? 0);

  const nodes = [...grid.values()].map(({ id, row, column, isJunction }): PlacedNode => {
    const x = isJunction ? (routes.junctions.get(id) ?? widths.column(column)) : widths.column(column);
    if (!isJunction) return { id, x, y: heights.middle(id), width: room.width, height: boxes.get(id)?.height ?? 0 };
    const [top, bottom] = heights.gap(row);
    return { id, x, y: Math.round((top + bottom) / 2), width: junctionSize, height: junctionSize };
  });
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const place = (id: string) => byId.get(id) as PlacedNode;
  const edges = courses.map((course, key): LayoutEdge => {
    const stretch = stretches[key] as Stretch;
    const upwards = cornersOf(course, routes, heights);
    const points = course.low.id === stretch.from ? upwards : [...upwards].reverse();
    return {
      ...stretch,
      points: stretch.kind === 'undercuts' && end(stretch.to).isJunction ? fromSide(points, place(stretch.to)) : points,
    };
  });
  return { nodes, edges: [...edges, ...pairs.map((pair) => levelEdge(pair, place))], width: widths.total, height: heights.total };
}
