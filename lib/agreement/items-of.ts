// The note of a reading and the places of its quotes in; its statements, as readings are compared, out.
import type { EssayNote } from '../note.ts';
import type { Anchor } from '../types.ts';
import type { Item } from './reading.ts';

/** `anchors`: by full id. A statement whose quote was not found has no passage and is left out; its quote has an error of its own. */
export function itemsOf({ key, statements }: EssayNote, anchors: ReadonlyMap<string, { readonly anchor: Anchor | null }>): readonly Item[] {
  const hedges = new Map(statements.map(({ id, hedge }) => [id, hedge?.value ?? null]));
  return statements.flatMap(({ id, kind, text, hedge, under }) => {
    const anchor = anchors.get(`${key}/${id}`)?.anchor ?? null;
    if (anchor === null) return [];
    const lent = under === null ? null : (hedges.get(under.value) ?? null);
    const { paragraph, start, end } = anchor;
    return [{ id, kind, text, hedge: hedge?.value ?? lent, passage: { paragraph, start, end } }];
  });
}
