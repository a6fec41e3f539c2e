// A graph and its map in; for each statement the small picture of its nearest neighbours out.

import type { Layout } from '../layout.ts';
import { endsOf, type MapEdge, type MapGraph, type MapNode } from '../map/map-graph.ts';
import { neighboursOf } from '../map/neighbours.ts';
import type { BoxStyle } from '../map/node-box.ts';
import { placeNodes } from '../map/place-nodes.ts';
import type { ClaimGraph } from '../types.ts';
import { compareKeys } from './compare-keys.ts';

/** Two boxes beside each other fit into a column of 420 px, and into a telephone's width nearly unshrunk. */
const box: BoxStyle = { width: 160, lines: 4 };
const most = 8;
/** Of them above, where there is as much below; and at most. */
const above = { least: 2, most: 4 };

const lefts: readonly MapEdge['kind'][] = ['supports', 'presupposes', 'refines', 'restates', 'part-of'];
const rights: readonly MapEdge['kind'][] = ['contradicts', 'attacks', 'undercuts', 'qualifies'];
const aboves: readonly MapEdge['kind'][] = ['answers', 'crux', 'attacks', 'supports', 'presupposes', 'qualifies', 'refines', 'part-of'];

/** What stands above the focus: what it answers, bears on, supports or attacks, and what needs it. */
function isAbove(edge: MapEdge, focus: string): boolean {
  if (edge.kind === 'contradicts' || edge.kind === 'restates') return false;
  return edge.kind === 'presupposes' ? edge.to === focus : edge.from === focus || edge.with.includes(focus) || edge.link?.[0] === focus;
}

/** The others of each line, in the order given, as many as `limit` allows; lines of three are taken whole or not at all. */
function take(focus: string, edges: readonly MapEdge[], limit: number): readonly string[] {
  const taken = new Set<string>();
  for (const edge of edges) {
    const fresh = endsOf(edge).filter((end) => end !== focus && !taken.has(end));
    if (taken.size + fresh.length <= limit) for (const end of fresh) taken.add(end);
  }
  return [...taken];
}

/** One from the left, one from the right, and so on: so each row has both where there are both. */
function alternate(left: readonly MapEdge[], right: readonly MapEdge[]): readonly MapEdge[] {
  return Array.from({ length: Math.max(left.length, right.length) }, (_, index) => [left[index], right[index]])
    .flat()
    .filter((edge) => edge !== undefined);
}

/** What reads the same both ways is drawn towards the focus, so that it stands below like every other word against it. */
function towards(focus: string, edge: MapEdge): MapEdge {
  const turns = (edge.kind === 'contradicts' || edge.kind === 'restates') && edge.from === focus && edge.to !== null;
  return turns ? { ...edge, from: edge.to, to: focus } : edge;
}

type Rank = (id: string) => readonly (string | number)[];

function placeOne(focus: string, lines: readonly MapEdge[], nodes: ReadonlyMap<string, MapNode>, rank: Rank): Layout {
  const own = lines.map((edge) => towards(focus, edge));
  const inOrder = (kinds: readonly MapEdge['kind'][], edges: readonly MapEdge[]) => {
    const key = (edge: MapEdge) => [kinds.indexOf(edge.kind), ...rank(endsOf(edge).find((end) => end !== focus) ?? focus)];
    return edges.filter(({ kind }) => kinds.includes(kind)).sort((a, b) => compareKeys(key(a), key(b)));
  };
  const [up, down] = [own.filter((edge) => isAbove(edge, focus)), own.filter((edge) => !isAbove(edge, focus))];
  const upwards = inOrder([...aboves, 'undercuts'], up);
  const kept = take(focus, upwards, above.least).length;
  const below = take(focus, alternate(inOrder(lefts, down), inOrder(rights, down)), most - kept);
  const over = take(focus, upwards, Math.min(above.most, most - below.length));
  // Co-premises stand beside the focus, not above it.
  const beside = new Set(up.filter(({ to }) => to !== focus).flatMap((edge) => [edge.from, ...edge.with]));
  const alone = [over.filter((id) => !beside.has(id)), below].filter((ids) => ids.length === 1).flat();
  const around = [...new Set([focus, ...own.flatMap(endsOf)])].flatMap((id) => nodes.get(id) ?? []);
  const chosen = [...new Set([focus, ...over, ...below])];
  return placeNodes({ nodes: around, edges: own }, chosen, { box, columns: 2, centred: [focus, ...alone], tags: false });
}

/**
 * By statement id: the statement with at most eight neighbours, those above it (what it answers, supports or attacks) in the
 * row above, its reasons left and what goes against it right. `hidden` of the statement counts the neighbours left out.
 */
export function placeNeighbourhoods(graph: ClaimGraph, map: MapGraph): Readonly<Record<string, Layout>> {
  const nodes = new Map(map.nodes.map((node) => [node.id, node]));
  const lines = new Map(map.nodes.map(({ id }): [string, MapEdge[]] => [id, []]));
  for (const edge of map.edges) for (const end of new Set(endsOf(edge))) lines.get(end)?.push(edge);
  const neighbours = neighboursOf(map);
  const rank: Rank = (id) => [nodes.get(id)?.kind === 'event' ? 1 : 0, -(neighbours.get(id)?.size ?? 0), id];
  return Object.fromEntries(graph.statements.map(({ id }) => [id, placeOne(id, lines.get(id) ?? [], nodes, rank)]));
}
