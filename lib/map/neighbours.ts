// A map in; which nodes meet in a line, out.
import { endsOf, type MapGraph } from './map-graph.ts';

export type Neighbours = ReadonlyMap<string, ReadonlySet<string>>;

/** By node id the nodes that share a line with it: the other end, co-premises, both ends of a link that it denies. */
export function neighboursOf(map: MapGraph): Neighbours {
  const found = new Map(map.nodes.map(({ id }) => [id, new Set<string>()]));
  for (const edge of map.edges) {
    const ends = endsOf(edge);
    for (const end of ends) for (const other of ends) if (other !== end) found.get(end)?.add(other);
  }
  return found;
}
