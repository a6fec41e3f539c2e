// A map and a node in; the nodes round it that a view shows, nearest first, out.
import { drawnEdges } from './drawn-edges.ts';
import { endsOf, type MapGraph } from './map-graph.ts';
import { type Neighbours, neighboursOf } from './neighbours.ts';

/** No view shows more: what is larger is no longer read but looked at. */
export const mostNodes = 30;

export type Around = {
  readonly focus: string;
  /** Steps from the focus. */
  readonly depth: number;
  /** Nodes whose neighbours are shown too. */
  readonly expanded?: readonly string[];
  /** Nodes that the reader took out. */
  readonly removed?: readonly string[];
  readonly limit?: number;
};

/** Of equally near nodes the most connected first; events, which are evidence and no argument, last. */
function byWeight(map: MapGraph, neighbours: Neighbours) {
  const events = new Set(map.nodes.filter(({ kind }) => kind === 'event').map(({ id }) => id));
  const degree = (id: string) => neighbours.get(id)?.size ?? 0;
  return (a: string, b: string) => Number(events.has(a)) - Number(events.has(b)) || degree(b) - degree(a) || (a < b ? -1 : 1);
}

/** The focus, then its neighbours, then theirs, at most `limit`; a node that is taken out leads nowhere. */
export function chooseAround(map: MapGraph, { focus, depth, expanded = [], removed = [], limit = mostNodes }: Around): readonly string[] {
  const neighbours = neighboursOf(map);
  const order = byWeight(map, neighbours);
  const out = new Set(removed);
  const chosen = new Set([focus]);
  const next = (ring: readonly string[]) =>
    [...new Set(ring.flatMap((id) => [...(neighbours.get(id) ?? [])]))].filter((id) => !chosen.has(id) && !out.has(id)).sort(order);
  const take = (ids: readonly string[]) => {
    const taken = ids.slice(0, Math.max(0, limit - chosen.size));
    for (const id of taken) chosen.add(id);
    return taken;
  };
  let ring: readonly string[] = [focus];
  for (let step = 0; step < depth && ring.length > 0; step += 1) ring = take(next(ring));
  for (const id of expanded) if (chosen.has(id)) take(next([id]));
  return linkedTo(focus, map, chosen);
}

/** The first `count` of the order that are there, and the neighbours of those that were expanded, at most `mostNodes`. */
export function chooseFirst(
  map: MapGraph,
  order: readonly string[],
  { count, expanded, removed }: { readonly count: number; readonly expanded: readonly string[]; readonly removed: readonly string[] },
): readonly string[] {
  const there = new Set(map.nodes.map(({ id }) => id));
  for (const id of removed) there.delete(id);
  const chosen = new Set(order.filter((id) => there.has(id)).slice(0, count));
  const neighbours = neighboursOf(map);
  for (const id of expanded) {
    if (!chosen.has(id)) continue;
    for (const next of [...(neighbours.get(id) ?? [])].filter((other) => there.has(other)).sort(byWeight(map, neighbours))) {
      if (chosen.size < mostNodes) chosen.add(next);
    }
  }
  return [...chosen];
}

/** A line of three ends may have lost one to the limit; who is left without any line would stand there without a reason. */
function linkedTo(focus: string, map: MapGraph, chosen: ReadonlySet<string>): readonly string[] {
  const lines = drawnEdges(map, chosen).map(({ edge }) => endsOf(edge));
  const reached = new Set([focus]);
  for (const id of reached) for (const ends of lines) if (ends.includes(id)) for (const end of ends) reached.add(end);
  return [...chosen].filter((id) => reached.has(id));
}
