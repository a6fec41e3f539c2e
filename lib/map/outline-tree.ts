// The lines between chosen nodes and a root in; the same as a tree in which every line stands once, out.
import { endsOf, type MapEdge } from './map-graph.ts';

export type OutlineItem = {
  readonly id: string;
  /** The line that leads here from the item above; null of a root. */
  readonly via: MapEdge | null;
  /** The line runs from here to the item above: "supported by". */
  readonly passive: boolean;
  /** The node has its own place elsewhere in the tree. */
  readonly again: boolean;
  readonly children: readonly OutlineItem[];
};

/** Said of the item above: whether the line starts at the other node. */
const isPassive = (edge: MapEdge, parent: string) => edge.from !== parent && !edge.with.includes(parent);

/**
 * From each root by the shortest way to each node; a line that leads to a node with a place elsewhere is listed as such.
 * Nodes that no root reaches become roots themselves, in the order of `ids`.
 */
export function outlineTree(ids: readonly string[], edges: readonly MapEdge[], roots: readonly string[]): readonly OutlineItem[] {
  const parent = new Map<string, MapEdge | null>();
  const order: string[] = [];
  const linesOf = (id: string) => edges.filter((edge) => endsOf(edge).includes(id));
  const others = (edge: MapEdge, id: string) => endsOf(edge).filter((end) => end !== id);
  const known = new Set(ids);
  const lead = new Map<string, string>();
  for (const root of [...roots, ...ids]) {
    if (parent.has(root) || !known.has(root)) continue;
    parent.set(root, null);
    const queue = [root];
    order.push(root);
    for (const id of queue) {
      for (const edge of linesOf(id)) {
        for (const other of others(edge, id)) {
          if (parent.has(other) || !known.has(other)) continue;
          parent.set(other, edge);
          lead.set(other, id);
          queue.push(other);
        }
      }
    }
  }
  const listed = new Set<MapEdge>();
  const item = (id: string, via: MapEdge | null, above: string | null): OutlineItem => {
    const children: OutlineItem[] = [];
    for (const edge of linesOf(id)) {
      const own = others(edge, id).filter((other) => parent.get(other) === edge && lead.get(other) === id);
      if (own.length === 0 && listed.has(edge)) continue;
      listed.add(edge);
      if (own.length > 0) children.push(...own.map((other) => item(other, edge, id)));
      else if (edge !== via) {
        const other = others(edge, id)[0];
        if (other !== undefined) children.push({ id: other, via: edge, passive: isPassive(edge, id), again: true, children: [] });
      }
    }
    return { id, via, passive: via !== null && above !== null && isPassive(via, above), again: false, children };
  };
  return order.map((id) => item(id, null, null));
}
