// A map, the chosen nodes and the room there is in; a layered picture of them out: conclusions above, reasons below.
import type { Layout, LayoutEdge, LayoutNode } from '../layout.ts';
import { drawnEdges } from './drawn-edges.ts';
import { frame } from './frame.ts';
import { beside } from './grid-size.ts';
import { endsOf, type MapGraph } from './map-graph.ts';
import { neighboursOf } from './neighbours.ts';
import { type BoxStyle, nodeBox } from './node-box.ts';
import { type PlacedPart, placePart } from './place-part.ts';

/**
 * How wide boxes are, how many of them stand beside each other at most, which stand in the middle of a
 * row that is theirs alone, and whether tags with the count of hidden neighbours will be drawn (they are, unless told).
 */
export type Room = { readonly box: BoxStyle; readonly columns: number; readonly centred?: readonly string[]; readonly tags?: boolean };

/** Px between parts of a picture that no line joins. */
const betweenParts = 56;

/** The parts of the picture that hang together, in the order in which their first nodes were chosen. */
function partsOf(ids: readonly string[], links: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const part = new Map(ids.map((id) => [id, new Set([id])]));
  for (const [first = '', ...others] of links) {
    for (const other of others) {
      const joined = new Set([...(part.get(first) ?? []), ...(part.get(other) ?? [])]);
      for (const id of joined) part.set(id, joined);
    }
  }
  return [...new Set(part.values())].map((members) => ids.filter((id) => members.has(id)));
}

/** Parts in rows of at most `width` px; a part that fits into what is left of an earlier row goes there. */
function pack(parts: readonly PlacedPart[], width: number): readonly (readonly [number, number])[] {
  const rows: { top: number; height: number; right: number }[] = [];
  return parts.map((part) => {
    const found = rows.find((row) => row.right + beside + part.width <= width && part.height <= row.height);
    const last = rows.at(-1);
    const row = found ?? { top: last === undefined ? 0 : last.top + last.height + betweenParts, height: part.height, right: -beside };
    if (found === undefined) rows.push(row);
    const left = row.right + beside;
    row.right = left + part.width;
    return [left, row.top] as const;
  });
}

/**
 * Place the chosen nodes and route the lines between them. No two boxes overlap; the same input gives the same picture,
 * whatever machine draws it. Ids that the map does not know are left out.
 */
export function placeNodes(map: MapGraph, ids: readonly string[], room: Room): Layout {
  const byId = new Map(map.nodes.map((node) => [node.id, node]));
  const chosen = [...new Set(ids)].filter((id) => byId.has(id));
  const drawn = drawnEdges(map, new Set(chosen));
  const boxes = new Map(chosen.flatMap((id) => byId.get(id) ?? []).map((node) => [node.id, nodeBox(node, room.box)]));
  const partRoom = { width: room.box.width, columns: room.columns, centred: new Set(room.centred), tags: room.tags ?? true };
  const parts = partsOf(
    chosen,
    drawn.map(({ edge }) => endsOf(edge)),
  ).map((members) => {
    const inside = new Set(members);
    return placePart(
      members,
      drawn.filter(({ edge }) => inside.has(edge.from)),
      boxes,
      partRoom,
    );
  });
  const offsets = pack(parts, room.columns * room.box.width + (room.columns - 1) * beside);
  const neighbours = neighboursOf(map);
  const hidden = (id: string) => [...(neighbours.get(id) ?? [])].filter((other) => !boxes.has(other)).length;

  const nodes: LayoutNode[] = [];
  const edges: LayoutEdge[] = [];
  for (const [index, part] of parts.entries()) {
    const [left, top] = offsets[index] ?? [0, 0];
    for (const { id, x, y, width, height } of part.nodes) {
      const { lines, by } = boxes.get(id) ?? { lines: [], by: '' };
      nodes.push({ id, kind: byId.get(id)?.kind ?? 'junction', lines, by, x: x + left, y: y + top, width, height, hidden: hidden(id) });
    }
    for (const edge of part.edges) edges.push({ ...edge, points: edge.points.map(([x, y]) => [x + left, y + top] as const) });
  }
  return frame(nodes, edges);
}
