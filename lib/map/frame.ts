// Nodes and lines anywhere on the plane in; the same moved into a picture with a margin out.
import type { Layout, LayoutEdge, LayoutNode } from '../layout.ts';

/** Px round the outermost boxes: room for the second line round a chosen node. */
const margin = 12;

/** The picture begins at 0, 0 and is as large as its boxes and lines need. */
export function frame(nodes: readonly LayoutNode[], edges: readonly LayoutEdge[]): Layout {
  if (nodes.length === 0) return { width: 0, height: 0, nodes: [], edges: [] };
  const points = edges.flatMap((edge) => edge.points);
  const xs = [...nodes.flatMap(({ x, width }) => [x - width / 2, x + width / 2]), ...points.map(([x]) => x)];
  const ys = [...nodes.flatMap(({ y, height }) => [y - height / 2, y + height / 2]), ...points.map(([, y]) => y)];
  const left = Math.floor(Math.min(...xs)) - margin;
  const top = Math.floor(Math.min(...ys)) - margin;
  return {
    width: Math.ceil(Math.max(...xs)) + margin - left,
    height: Math.ceil(Math.max(...ys)) + margin - top,
    nodes: nodes.map((node) => ({ ...node, x: node.x - left, y: node.y - top })),
    edges: edges.map((edge) => ({ ...edge, points: edge.points.map(([x, y]) => [x - left, y - top] as const) })),
  };
}
