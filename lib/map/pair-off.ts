// The lines of a picture and what stands below what in; the pairs of nodes that stand beside each other, out.
import { type Below, isAbove } from './assign-rows.ts';
import type { DrawnEdge } from './drawn-edges.ts';

/** Two nodes, the left one first, and the line that joins them. */
export type SidePair = { readonly left: string; readonly right: string; readonly drawn: DrawnEdge };

/** Reads the same in both directions, so neither end is the higher one. */
const isLevel = ({ edge, junction }: DrawnEdge) => junction === null && (edge.kind === 'contradicts' || edge.kind === 'restates');

/** Of what contradicts or restates each other, each node once, and only where nothing else puts one of them below the other. */
export function pairOff(drawn: readonly DrawnEdge[], belowOf: (lines: readonly DrawnEdge[]) => readonly Below[]): readonly SidePair[] {
  const level = drawn.filter(isLevel);
  const below = [...belowOf(drawn.filter((line) => !isLevel(line)))];
  const pairs: SidePair[] = [];
  const taken = new Set<string>();
  for (const line of level) {
    const [left, right] = [line.edge.from, line.edge.to ?? ''];
    if (taken.has(left) || taken.has(right) || isAbove(left, right, below) || isAbove(right, left, below)) continue;
    pairs.push({ left, right, drawn: line });
    taken.add(left).add(right);
    // From now on the two count as one: what is below the one is below the other.
    below.push({ lower: left, upper: right }, { lower: right, upper: left });
  }
  return pairs;
}
