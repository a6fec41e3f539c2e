// The fields of interest in; a statement of a reading out. And arbitrary ones, in which ties are common.
import fc from 'fast-check';
import type { Item } from '../../lib/agreement/reading.ts';

type Line = Partial<Omit<Item, 'passage'>> & { readonly at: readonly [paragraph: number, start: number, end: number] };

export function makeItem(id: string, { at: [paragraph, start, end], ...more }: Line): Item {
  return { id, kind: 'claim', text: 'A sentence.', hedge: null, ...more, passage: { paragraph, start, end } };
}

const words = fc.subarray(['bridge', 'ferry', 'toll', 'winter'], { minLength: 1 }).map((chosen) => chosen.join(' '));
const item = fc.record({
  kind: fc.constantFrom('claim' as const, 'prediction' as const, 'recommendation' as const),
  text: words,
  hedge: fc.constantFrom(null, 'may', 'will'),
  passage: fc
    .tuple(fc.integer({ min: 1, max: 2 }), fc.integer({ min: 0, max: 8 }), fc.integer({ min: 1, max: 5 }))
    .map(([paragraph, start, length]) => ({ paragraph, start, end: start + length })),
});

/** Short passages in two paragraphs, so that most statements may be paired with several. */
export const reading = (maxLength: number): fc.Arbitrary<readonly Item[]> =>
  fc.array(item, { maxLength }).map((items) => items.map((one, at) => ({ id: `s${at}`, ...one })));
