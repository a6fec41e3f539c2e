// The corpus in, its debates out, the most disputed first.
import type { Debate } from '../../lib/types.ts';
import type { CorpusIndex } from '../corpus-index.ts';
import { relationFamily } from '../relation-label.tsx';
import { relationsIn } from './meetings.ts';

/** By how many relations go against a statement or deny a step; then in the order of the corpus. */
export function mostDisputed(index: CorpusIndex): readonly Debate[] {
  const disputes = (debate: Debate) =>
    relationsIn(index, debate).filter(({ kind }) => relationFamily(kind) === 'attack' || kind === 'undercuts').length;
  return [...index.debates].sort((a, b) => disputes(b) - disputes(a));
}
