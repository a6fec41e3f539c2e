// A layout in; the nodes and edges of the canvas out. Author lines and "+4" tags are nodes of their own, since they look different.
import type { ElementDefinition } from 'cytoscape';
import type { Layout, LayoutEdge, LayoutNode } from '../../lib/layout.ts';
import { lineHeight, padding } from '../../lib/map/node-box.ts';
import { textWidth } from '../../lib/map/text-width.ts';
import { formatDate } from '../format-date.ts';
import { lineStyles } from './line-styles.ts';

/** Ids of the two companions of a node; the tag's is also what is tapped to see the neighbours. */
const byId = (id: string) => `by:${id}`;
const moreId = (id: string) => `more:${id}`;
/** The node that an element of the canvas belongs to. */
export const ownerOf = (id: string) => id.replace(/^(by|more):/, '');

/** Type size of the words on lines, in px. */
export const wordSize = 13;

function nodeElements(node: LayoutNode): readonly ElementDefinition[] {
  const { id, kind, x, y, width, height, lines, hidden } = node;
  const position = { x, y };
  if (kind === 'junction') return [{ group: 'nodes', data: { id, kind, width: 7, height: 7 }, position, classes: 'junction' }];
  const by = kind === 'event' ? formatDate(node.by) : node.by;
  const left = padding[kind][0] - width;
  const own = { group: 'nodes' as const, position };
  const label = { id, kind, width, height, label: lines.join('\n'), left, down: by === '' ? 0 : -lineHeight / 2 };
  const found: ElementDefinition[] = [{ ...own, data: label, classes: kind }];
  if (by !== '')
    found.push({ ...own, data: { id: byId(id), width, height, label: by, left, down: (lines.length * lineHeight) / 2 }, classes: 'by' });
  if (hidden > 0) {
    const text = `+${hidden}`;
    const size = { width: Math.ceil(textWidth(text, wordSize)) + 16, height: 20 };
    const corner = { x: x + width / 2 - 20 - size.width / 2, y: y + height / 2 };
    found.push({ group: 'nodes', data: { id: moreId(id), ...size, label: text }, position: corner, classes: 'more' });
  }
  return found;
}

/** Where a corner lies on the straight way from end to end: how far along, and how far beside it. */
function beside(points: LayoutEdge['points']) {
  const [[x1, y1], [x2, y2]] = [points[0] ?? [0, 0], points.at(-1) ?? [0, 0]];
  const [dx, dy] = [x2 - x1, y2 - y1];
  const length = Math.hypot(dx, dy) || 1;
  const corners = points.slice(1, -1);
  return {
    weights: corners.map(([x, y]) => ((x - x1) * dx + (y - y1) * dy) / length ** 2).join(' '),
    distances: corners.map(([x, y]) => ((y - y1) * dx - (x - x1) * dy) / length).join(' '),
    radii: corners.map((_, index) => radiusAt(points, index + 1)).join(' '),
  };
}

/** Px of the rounding at a corner: less where a stretch is short. */
function radiusAt(points: LayoutEdge['points'], at: number): number {
  const length = (a: number, b: number) => {
    const [[x1, y1], [x2, y2]] = [points[a] ?? [0, 0], points[b] ?? [0, 0]];
    return Math.abs(x2 - x1) + Math.abs(y2 - y1);
  };
  return Math.max(1, Math.min(12, length(at - 1, at) / 2, length(at, at + 1) / 2));
}

const nowhere = [0, 0] as const;

function edgeElement(edge: LayoutEdge, index: number, nodes: ReadonlyMap<string, LayoutNode>): ElementDefinition {
  const [from, to] = [nodes.get(edge.from), nodes.get(edge.to)];
  const [first, last] = [edge.points[0] ?? nowhere, edge.points.at(-1) ?? nowhere];
  const offset = (node: LayoutNode | undefined, [x, y]: readonly [number, number]) => `${x - (node?.x ?? 0)}px ${y - (node?.y ?? 0)}px`;
  const half = textWidth(edge.label, wordSize) / 2 + 8;
  const aside = (node: LayoutNode | undefined, x: number) => (x > (node?.x ?? 0) ? -half : half);
  const ends = to?.kind !== 'junction' || edge.kind === 'undercuts';
  const classes = [edge.kind, edge.points.length > 2 ? 'bent' : 'straight', ends ? '' : 'open', lineStyles[edge.kind].both ? 'both' : ''];
  return {
    group: 'edges',
    data: {
      id: `line:${index}`,
      source: edge.from,
      target: edge.to,
      kind: edge.kind,
      relation: edge.relation,
      word: edge.label,
      start: offset(from, first),
      end: offset(to, last),
      sourceAside: aside(from, first[0]),
      targetAside: aside(to, last[0]),
      level: first[1] === last[1],
      ...beside(edge.points),
    },
    classes: classes.filter((name) => name !== '').join(' '),
  };
}

/** All that the canvas draws of a layout. */
export function mapElements(layout: Layout): readonly ElementDefinition[] {
  const nodes = new Map(layout.nodes.map((node) => [node.id, node]));
  return [...layout.nodes.flatMap(nodeElements), ...layout.edges.map((edge, index) => edgeElement(edge, index, nodes))];
}
