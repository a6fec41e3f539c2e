// A map and a reader's choice in; the map without what he left out, out.
import { endsOf, type MapEdge, type MapNode } from './map-graph.ts';

/** What is shown, by key; null where nothing was chosen, which shows all. */
export type MapFilter = {
  readonly authors: readonly string[] | null;
  readonly kinds: readonly string[] | null;
  readonly topics: readonly string[] | null;
  readonly relations: readonly string[] | null;
};
export const noFilter: MapFilter = { authors: null, kinds: null, topics: null, relations: null };

const passes = (chosen: readonly string[] | null, keys: readonly string[]) => chosen === null || keys.some((key) => chosen.includes(key));

/** Questions, cruxes and events have no author, so a choice of authors leaves them. */
function passesFilter(node: MapNode, filter: MapFilter): boolean {
  const byAuthor = node.authors.length === 0 || passes(filter.authors, node.authors);
  return byAuthor && passes(filter.kinds, [node.kind]) && passes(filter.topics, node.topics);
}

/** Answers and ties of a crux are no relations: they stay as long as both ends do. `always` is a node that is never left out. */
export function filterMap<Node extends MapNode, Edge extends MapEdge>(
  map: { readonly nodes: readonly Node[]; readonly edges: readonly Edge[] },
  filter: MapFilter,
  always: string | null = null,
): { readonly nodes: readonly Node[]; readonly edges: readonly Edge[] } {
  const nodes = map.nodes.filter((node) => node.id === always || passesFilter(node, filter));
  const known = new Set(nodes.map(({ id }) => id));
  const shown = (edge: MapEdge) => edge.relation === null || passes(filter.relations, [edge.kind]);
  return { nodes, edges: map.edges.filter((edge) => shown(edge) && endsOf(edge).every((end) => known.has(end))) };
}
