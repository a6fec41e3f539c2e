// A graph, its map and insights in; all nodes with the core of the corpus first, out.

import type { Insights } from '../insights.ts';
import type { MapGraph } from '../map/map-graph.ts';
import { type Neighbours, neighboursOf } from '../map/neighbours.ts';
import type { ClaimGraph, Crux } from '../types.ts';
import { compareKeys } from './compare-keys.ts';

/** One who holds and one who denies what a crux says: the ends of the sharpest clash there, else the most connected of each side. */
function sidesOf(crux: Crux, graph: ClaimGraph, insights: Insights, neighbours: Neighbours): readonly string[] {
  const clash = insights.clashes.find((found) => found.crux === crux.id);
  const relation = clash === undefined ? undefined : graph.relations[clash.relation];
  if (relation !== undefined) return [relation.from, relation.to];
  const first = (ids: readonly string[]) =>
    [...ids].sort((a, b) => compareKeys([-degree(a, neighbours), a], [-degree(b, neighbours), b]))[0];
  return [first(crux.holds), first(crux.denies)].filter((id) => id !== undefined);
}

const degree = (id: string, neighbours: Neighbours) => neighbours.get(id)?.size ?? 0;

/** Cruxes with the two sides that meet there and the questions that these answer; the crux on which most hangs first. */
function core(graph: ClaimGraph, insights: Insights, neighbours: Neighbours): readonly string[] {
  const asked = new Map(graph.statements.map((statement) => [statement.id, statement.kind === 'prediction' ? statement.question : null]));
  const stake = ({ holds, denies }: Crux) => [...holds, ...denies].reduce((sum, id) => sum + degree(id, neighbours), 0);
  return graph.debates
    .flatMap((debate) => debate.cruxes)
    .sort((a, b) => compareKeys([-stake(a), a.id], [-stake(b), b.id]))
    .flatMap((crux) => {
      const sides = sidesOf(crux, graph, insights, neighbours);
      return [crux.id, ...sides, ...sides.flatMap((id) => asked.get(id) ?? [])];
    });
}

/**
 * Every node once. After the cruxes and those who meet there comes, one by one, the node with most lines to what already
 * stands in the order, so that any first part of it hangs together; events, which are evidence and no argument, come last.
 */
export function orderNodes(graph: ClaimGraph, map: MapGraph, insights: Insights): readonly string[] {
  const neighbours = neighboursOf(map);
  const chosen = new Set(core(graph, insights, neighbours));
  const events = new Set(map.nodes.filter(({ kind }) => kind === 'event').map(({ id }) => id));
  const weights = new Map(graph.statements.map(({ id, weight }) => [id, weight === 'core' ? 0 : 1]));
  const links = new Map(map.nodes.map(({ id }) => [id, [...(neighbours.get(id) ?? [])].filter((other) => chosen.has(other)).length]));
  const left = new Set(map.nodes.map(({ id }) => id).filter((id) => !chosen.has(id)));
  const key = (id: string) => [events.has(id) ? 1 : 0, -(links.get(id) ?? 0), weights.get(id) ?? 0, -degree(id, neighbours), id];
  while (left.size > 0) {
    const next = [...left].reduce((best, id) => (compareKeys(key(id), key(best)) < 0 ? id : best));
    left.delete(next);
    chosen.add(next);
    for (const other of neighbours.get(next) ?? []) links.set(other, (links.get(other) ?? 0) + 1);
  }
  return [...chosen];
}
