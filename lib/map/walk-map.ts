// A picture, its lines and a step of the keyboard in; the node that the step leads to out.
import type { Layout, LayoutNode } from '../layout.ts';
import { endsOf, type MapEdge } from './map-graph.ts';

export type Step = 'up' | 'down' | 'left' | 'right' | 'support' | 'attack';
export type Walked = {
  readonly id: string;
  /** The line that was followed; null where a step aside follows none. */
  readonly via: MapEdge | null;
  /** Which of how many that lie in this direction, from 1. */
  readonly at: number;
  readonly of: number;
};

const families: Readonly<Record<'support' | 'attack', readonly MapEdge['kind'][]>> = {
  support: ['supports'],
  attack: ['attacks', 'contradicts', 'undercuts'],
};

/** Rows from above, in a row from the left. */
const reading = (a: LayoutNode, b: LayoutNode) => a.y - b.y || a.x - b.x;

/** The nodes at the other ends of the lines of `id`, each with one of the lines. */
function around(id: string, layout: Layout, edges: readonly MapEdge[], kinds: readonly MapEdge['kind'][] | null) {
  const found = new Map<string, MapEdge>();
  for (const edge of edges) {
    const ends = endsOf(edge);
    if (!ends.includes(id) || (kinds !== null && !kinds.includes(edge.kind))) continue;
    for (const end of ends) if (end !== id && !found.has(end)) found.set(end, edge);
  }
  return layout.nodes.filter((node) => found.has(node.id)).map((node) => ({ node, via: found.get(node.id) ?? null }));
}

/**
 * One step from the node `from`: up to what it stands under, down to the first that stands under it, left and right among those
 * that stand under the same, or in the same row; `support` and `attack` from one to the next of those that are for or against
 * what `last` was left for. Null where there is nothing.
 */
export function walkMap(layout: Layout, edges: readonly MapEdge[], from: string, step: Step, last: string | null = null): Walked | null {
  const own = layout.nodes.find(({ id }) => id === from);
  if (own === undefined) return null;
  if (step === 'up' || step === 'down') {
    const ways = around(from, layout, edges, null)
      .filter(({ node }) => (step === 'up' ? node.y < own.y : node.y > own.y))
      .sort((a, b) => (step === 'up' ? b.node.y - a.node.y || a.node.x - b.node.x : reading(a.node, b.node)));
    const way = ways[0];
    return way === undefined ? null : { id: way.node.id, via: way.via, at: 1, of: ways.length };
  }
  if (step === 'support' || step === 'attack') {
    // A second press goes on among the reasons of the node that the first one left.
    const centre = last !== null && around(last, layout, edges, families[step]).some(({ node }) => node.id === from) ? last : from;
    const ways = around(centre, layout, edges, families[step]).sort((a, b) => reading(a.node, b.node));
    const at = (ways.findIndex(({ node }) => node.id === from) + 1) % Math.max(1, ways.length);
    const way = ways[at];
    return way === undefined ? null : { id: way.node.id, via: way.via, at: at + 1, of: ways.length };
  }
  const above = around(from, layout, edges, null).filter(({ node }) => node.y < own.y);
  const parent = (above.find(({ node }) => node.id === last) ?? above[0])?.node;
  const siblings = parent === undefined ? [] : around(parent.id, layout, edges, null).filter(({ node }) => node.y > parent.y);
  const row = layout.nodes.filter((node) => node.kind !== 'junction' && Math.abs(node.y - own.y) < 2).map((node) => ({ node, via: null }));
  const ways = (siblings.length > 1 ? siblings : row).sort((a, b) => reading(a.node, b.node));
  const at = ways.findIndex(({ node }) => node.id === from) + (step === 'left' ? -1 : 1);
  const way = ways[at];
  return way === undefined ? null : { id: way.node.id, via: way.via, at: at + 1, of: ways.length };
}
