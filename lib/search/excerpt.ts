// A text and its marks in; the passage around the first mark out, to show why a record was found where its sentence does not.
import type { Field } from './fields.ts';
import type { Range } from './match-words.ts';

export type Excerpt = { readonly field: Field; readonly text: string; readonly marks: readonly Range[] };

const longest = 90;
/** At most 90 characters around the first range, cut between words, with the ranges that fall into it. */
export function cutAround(text: string, ranges: readonly Range[]): { readonly text: string; readonly marks: readonly Range[] } {
  const first = ranges[0];
  if (first === undefined || text.length <= longest) return { text, marks: ranges };
  const room = Math.max(0, longest - (first[1] - first[0]));
  const from = Math.max(0, Math.min(first[0] - Math.floor(room / 2), text.length - longest));
  const start = from === 0 ? 0 : Math.min(first[0], text.indexOf(' ', from) + 1 || first[0]);
  const to = Math.max(first[1], Math.min(text.length, start + longest));
  const end = to === text.length ? to : Math.max(first[1], text.lastIndexOf(' ', to));
  const before = start === 0 ? '' : '… ';
  const marks = ranges
    .filter(([a, b]) => a >= start && b <= end)
    .map(([a, b]) => [a - start + before.length, b - start + before.length] as const);
  return { text: `${before}${text.slice(start, end)}${end === text.length ? '' : ' …'}`, marks };
}
