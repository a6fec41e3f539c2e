// Two passages in; how far they cover each other out.
import type { Passage } from './reading.ts';

/** Characters that both passages hold. */
function shared(a: Passage, b: Passage): number {
  return a.paragraph === b.paragraph ? Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start)) : 0;
}

/** Whether the two may carry one finding: they stand in one paragraph and share at least half of the shorter one. */
export function isSamePlace(a: Passage, b: Passage): boolean {
  const common = shared(a, b);
  return common > 0 && 2 * common >= Math.min(a.end - a.start, b.end - b.start);
}

/** Intersection over union of the two spans (Jaccard 1901), a fraction of 1: 1 where they are the same, 0 where they share nothing. */
export function overlap(a: Passage, b: Passage): number {
  const common = shared(a, b);
  return common === 0 ? 0 : common / (a.end - a.start + (b.end - b.start) - common);
}
