// Small steps from values of the front matter to typed values with their places.
import type { Days, Typed } from '../note.ts';
import type { FrontMatter } from '../raw-note.ts';
import { coveredDays } from './days.ts';
import { placeOf } from './shape-messages.ts';

/** A list of keys, each at its own place where the list is written as one, else at the whole value's. */
export function typedKeys(keys: readonly string[] | undefined, name: string, data: FrontMatter): readonly Typed[] {
  return (keys ?? []).map((value, index) => ({ value, place: placeOf(data, [name, String(index)]) }));
}

/** A date that was checked; one that was refused is ''. */
export function typedDays(typed: string | undefined, path: readonly string[], data: FrontMatter): Days {
  const covered = typed === undefined ? null : coveredDays(typed);
  return { typed: typed ?? '', first: covered?.first ?? '', last: covered?.last ?? '', place: placeOf(data, path) };
}
