// A graph in; for each pair of authors how many relations join their statements, for, against and other, out.

import type { Insights } from '../insights.ts';
import type { ClaimGraph, Relation } from '../types.ts';
import { relationSides } from '../vocabulary.ts';
import { compareKeys } from './compare-keys.ts';
import { holders } from './holders.ts';

/** The statement at which a relation aims; an undercut "a > b" denies that a is a reason, so it aims at a. */
const target = (relation: Relation) => relation.to.split(' > ')[0] ?? relation.to;

/** Every unordered pair of authors, keys and pairs sorted; a view that is only reported counts for and against nobody. */
export function pairAuthors(graph: ClaimGraph): Insights['pairs'] {
  const heldBy = holders(graph);
  const counts = new Map<string, { agree: number; against: number; other: number }>();
  const ids = graph.authors.map(({ id }) => id).sort();
  for (const [index, a] of ids.entries()) for (const b of ids.slice(index + 1)) counts.set(`${a} ${b}`, { agree: 0, against: 0, other: 0 });
  for (const relation of graph.relations) {
    for (const from of heldBy.get(relation.from) ?? []) {
      for (const to of heldBy.get(target(relation)) ?? []) {
        const count = counts.get([from, to].sort().join(' '));
        if (count !== undefined) count[relationSides[relation.kind]] += 1;
      }
    }
  }
  return [...counts]
    .map(([pair, count]) => {
      const [a = '', b = ''] = pair.split(' ');
      return { a, b, ...count };
    })
    .sort((left, right) => compareKeys([left.a, left.b], [right.a, right.b]));
}
