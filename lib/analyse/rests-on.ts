// A graph in; which statements each statement rests on, and what is built on each, out.

import type { Insights } from '../insights.ts';
import type { ClaimGraph, Relation } from '../types.ts';

type Links = ReadonlyMap<string, readonly string[]>;

/** [what rests, what it rests on]: a supports b, so b rests on a and on each co-premise; a presupposes b, so a rests on b. */
function pairsOf(relation: Relation): readonly (readonly [string, string])[] {
  if (relation.kind === 'supports') return [relation.from, ...relation.with].map((premise) => [relation.to, premise] as const);
  return relation.kind === 'presupposes' ? [[relation.from, relation.to]] : [];
}

/** What is reached from `start` by any number of steps, sorted; never `start` itself, even where a cycle leads back to it. */
function reach(start: string, links: Links): readonly string[] {
  const seen = new Set<string>();
  const open = [...(links.get(start) ?? [])];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next === start || seen.has(next)) continue;
    seen.add(next);
    open.push(...(links.get(next) ?? []));
  }
  return [...seen].sort();
}

function group(pairs: readonly (readonly [string, string])[]): Links {
  const groups = new Map<string, Set<string>>();
  for (const [key, value] of pairs) groups.set(key, (groups.get(key) ?? new Set()).add(value));
  return new Map([...groups].map(([key, values]) => [key, [...values].sort()]));
}

/**
 * `restsOn`: a rests on b when b supports a, or a presupposes b; `direct` in one step, `all` transitively.
 * `carries`: the predictions and recommendations that rest on a statement, transitively.
 * Every statement has an entry; events are evidence and no statements, so they stand in neither.
 */
export function restsOn(graph: ClaimGraph): Pick<Insights, 'restsOn' | 'carries'> {
  const kinds = new Map(graph.statements.map((statement) => [statement.id, statement.kind]));
  const pairs = graph.relations.flatMap(pairsOf).filter(([a, b]) => a !== b && kinds.has(a) && kinds.has(b));
  const down = group(pairs);
  const up = group(pairs.map(([a, b]) => [b, a]));
  const ids = [...kinds.keys()];
  return {
    restsOn: Object.fromEntries(ids.map((id) => [id, { direct: down.get(id) ?? [], all: reach(id, down) }])),
    carries: Object.fromEntries(ids.map((id) => [id, reach(id, up).filter((other) => kinds.get(other) !== 'claim')])),
  };
}
