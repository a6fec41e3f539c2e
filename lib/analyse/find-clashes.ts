// A graph in; the relations by which authors go against each other, the sharpest first, out.

import type { Insights } from '../insights.ts';
import type { ClaimGraph, Crux, Debate, Relation } from '../types.ts';
import { relationKinds } from '../vocabulary.ts';
import { compareKeys } from './compare-keys.ts';
import { holders } from './holders.ts';

type Meeting = { readonly debate: Debate; readonly crux: Crux };

const isAttack = ({ kind }: Relation) => kind !== 'part-of' && relationKinds[kind].family === 'attack';

/** Whether one end holds the proposition of the crux and the other denies it. */
function meetAt(crux: Crux, { from, to }: Relation): boolean {
  return (crux.holds.includes(from) && crux.denies.includes(to)) || (crux.holds.includes(to) && crux.denies.includes(from));
}

/** The crux at which a relation's ends meet: one of its own debate before one of another. */
function meetingOf(relation: Relation, meetings: readonly Meeting[]): Meeting | undefined {
  const met = meetings.filter(({ crux }) => meetAt(crux, relation));
  return met.find(({ debate }) => debate.id === relation.in) ?? met[0];
}

/**
 * Attacks and contradictions between statements that no one author holds both; views that are only reported are left out.
 * Contradictions come before attacks, then what meets at a crux, then what an editor stated with a reason, then core
 * statements, then the order of the relations.
 */
export function findClashes(graph: ClaimGraph): Insights['clashes'] {
  const heldBy = holders(graph);
  const core = new Set(graph.statements.filter(({ weight }) => weight === 'core').map(({ id }) => id));
  const meetings = graph.debates.flatMap((debate) => debate.cruxes.map((crux) => ({ debate, crux })));
  const between = ({ from, to }: Relation) => {
    const [left, right] = [heldBy.get(from) ?? [], heldBy.get(to) ?? []];
    return left.length > 0 && right.length > 0 && !left.some((author) => right.includes(author));
  };
  return graph.relations
    .flatMap((relation, index) => {
      if (!isAttack(relation) || !between(relation)) return [];
      const meeting = meetingOf(relation, meetings);
      const minor = [relation.from, relation.to].filter((id) => !core.has(id)).length;
      const key = [
        relation.kind === 'contradicts' ? 0 : 1,
        meeting === undefined ? 1 : 0,
        relation.origin === 'stated' ? 0 : 1,
        minor,
        index,
      ];
      return [{ key, clash: { relation: index, debate: meeting?.debate.id ?? relation.in, crux: meeting?.crux.id ?? null } }];
    })
    .sort((a, b) => compareKeys(a.key, b.key))
    .map(({ clash }) => clash);
}
