// Two authors and the relations between them in, the debates in which they meet out: where each stands, and which relations stand there.
import type { Debate, DebatePosition } from '../../lib/types.ts';
import type { CorpusIndex } from '../corpus-index.ts';
import type { Pair } from './pair-path.ts';
import type { PairRelations } from './pair-relations.ts';

export type PairDebate = {
  readonly debate: Debate;
  /** Null where an author has none. */
  readonly a: DebatePosition | null;
  readonly b: DebatePosition | null;
  readonly relations: PairRelations;
};

/** Debates where both have a position or a relation joins them. */
export function debatesBetween(index: CorpusIndex, [first, second]: Pair, relations: PairRelations): readonly PairDebate[] {
  return index.debates.flatMap((debate) => {
    const positionOf = (author: string) => debate.positions.find((position) => position.author === author) ?? null;
    const inIt = (side: keyof PairRelations) => relations[side].filter(({ relation }) => relation.in === debate.id);
    const [a, b] = [positionOf(first.id), positionOf(second.id)];
    const here = { agree: inIt('agree'), against: inIt('against'), other: inIt('other') };
    const met = here.agree.length + here.against.length + here.other.length > 0;
    return met || (a !== null && b !== null) ? [{ debate, a, b, relations: here }] : [];
  });
}
