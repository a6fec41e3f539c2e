// Relations in any order in; the same by kind, from and to out.
import type { Relation } from '../types.ts';
import { compareText } from './linked.ts';

export function sortRelations(relations: readonly Relation[]): readonly Relation[] {
  return [...relations].sort(
    (a, b) => compareText(a.kind, b.kind) || compareText(a.from, b.from) || compareText(a.to, b.to) || compareText(a.origin, b.origin),
  );
}
