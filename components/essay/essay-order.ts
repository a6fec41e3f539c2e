// Essays in, the same in the order of publication out.
import type { Essay } from '../../lib/types.ts';
import { dateEnds } from '../format-date.ts';

/** By first possible day, then by id. */
export function inOrderOfPublication(essays: readonly Essay[]): readonly Essay[] {
  return [...essays].sort((a, b) => compare(dateEnds(a.published)[0], dateEnds(b.published)[0]) || compare(a.id, b.id));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
