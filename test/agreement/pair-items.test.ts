// Which statements of two readers are one finding: by place, then overlap, then words, then order, and never by kind.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { likeness } from '../../lib/agreement/likeness.ts';
import { isSamePlace, overlap } from '../../lib/agreement/overlap.ts';
import { pairItems } from '../../lib/agreement/pair-items.ts';
import type { Item, Pair } from '../../lib/agreement/reading.ts';
import { makeItem, reading } from './make-item.ts';

const ids = (pairs: readonly Pair[]) => pairs.map(([a, b]) => `${a.id}-${b.id}`);
const place = (paragraph: number, start: number, end: number) => ({ paragraph, start, end });

describe('isSamePlace', () => {
  it.each([
    ['the same', place(1, 0, 10), place(1, 0, 10), true],
    ['half of the shorter', place(1, 0, 10), place(1, 8, 12), true],
    ['less than half of the shorter', place(1, 0, 10), place(1, 8, 13), false],
    ['one inside a long one', place(1, 0, 100), place(1, 40, 50), true],
    ['side by side', place(1, 0, 10), place(1, 10, 20), false],
    ['other paragraphs', place(1, 0, 10), place(2, 0, 10), false],
  ])('%s', (_, a, b, expected) => {
    expect(isSamePlace(a, b)).toBe(expected);
    expect(isSamePlace(b, a)).toBe(expected);
  });
});

describe('overlap', () => {
  it('is intersection over union', () => {
    expect(overlap(place(1, 0, 10), place(1, 5, 15))).toBeCloseTo(1 / 3);
    expect(overlap(place(1, 0, 10), place(1, 0, 10))).toBe(1);
    expect(overlap(place(1, 0, 10), place(2, 0, 10))).toBe(0);
  });
});

describe('likeness', () => {
  it('is the share of content words in both: plurals, capitals and short words do not count', () => {
    expect(likeness('The bridge opens.', 'A bridge that Opens')).toBeCloseTo(0.8);
    expect(likeness('Bridges', 'the bridge')).toBe(1);
    expect(likeness('U.S. boats', 'boats of the U.S.')).toBe(1);
    expect(likeness('It is so', 'it is so')).toBe(0);
  });
});

describe('pairItems', () => {
  it('makes as many pairs as can be, even where a better overlap is given up', () => {
    const first = [makeItem('a', { at: [1, 0, 100] }), makeItem('b', { at: [1, 0, 20] })];
    const second = [makeItem('x', { at: [1, 0, 100] }), makeItem('y', { at: [1, 60, 100] })];
    // a-x overlap wholly, but then b and y, which lie apart, would both be alone.
    expect(ids(pairItems(first, second))).toEqual(['a-y', 'b-x']);
  });

  it('of as many pairs takes those that overlap more', () => {
    const first = [makeItem('a', { at: [1, 0, 50] }), makeItem('b', { at: [1, 0, 100] })];
    const second = [makeItem('x', { at: [1, 0, 90] }), makeItem('y', { at: [1, 0, 45] })];
    expect(ids(pairItems(first, second))).toEqual(['a-y', 'b-x']);
  });

  it('tells the members of a list in one sentence apart by their words', () => {
    const texts = ['Ferries stop.', 'Trains stop.', 'Carters strike.'];
    const first = texts.map((text, at) => makeItem(`a${at}`, { at: [1, 0, 50], text }));
    const second = [2, 0, 1].map((at) => makeItem(`x${at}`, { at: [1, 0, 50], text: `In winter ${texts[at]}` }));
    expect(ids(pairItems(first, second))).toEqual(['a0-x0', 'a1-x1', 'a2-x2']);
  });

  it('keeps the order where nothing else tells', () => {
    const first = ['a', 'b', 'c'].map((id) => makeItem(id, { at: [1, 0, 50] }));
    const second = ['x', 'y'].map((id) => makeItem(id, { at: [1, 0, 50] }));
    expect(ids(pairItems(first, second))).toEqual(['a-x', 'b-y']);
  });

  it('has none where one reader found nothing', () => {
    expect(pairItems([], [makeItem('x', { at: [1, 0, 5] })])).toEqual([]);
    expect(pairItems([makeItem('a', { at: [1, 0, 5] })], [])).toEqual([]);
  });

  it('pairs one to one, at one place, in the order of the first reading', () => {
    fc.assert(
      fc.property(reading(9), reading(9), (first, second) => {
        const pairs = pairItems(first, second);
        expect(new Set(pairs.map(([a]) => a)).size).toBe(pairs.length);
        expect(new Set(pairs.map(([, b]) => b)).size).toBe(pairs.length);
        expect(pairs.every(([a, b]) => first.includes(a) && second.includes(b) && isSamePlace(a.passage, b.passage))).toBe(true);
        expect(pairs.map(([a]) => a)).toEqual(first.filter((a) => pairs.some(([one]) => one === a)));
      }),
    );
  });

  it('is blind to the kinds', () => {
    fc.assert(
      fc.property(reading(7), reading(7), (first, second) => {
        const plain = (items: readonly Item[]) => items.map((item) => ({ ...item, kind: 'claim' as const }));
        expect(ids(pairItems(first, second))).toEqual(ids(pairItems(plain(first), plain(second))));
      }),
    );
  });

  it('swaps each pair where the readers are swapped, also where many ways to pair are equally good', () => {
    const wordless = reading(9).map((items) => items.map((item) => ({ ...item, text: '', passage: { ...item.passage, paragraph: 1 } })));
    fc.assert(
      fc.property(fc.oneof(fc.tuple(reading(9), reading(9)), fc.tuple(wordless, wordless)), ([first, second]) => {
        const swapped = pairItems(second, first).map(([b, a]) => `${a.id}-${b.id}`);
        expect(swapped.sort()).toEqual([...ids(pairItems(first, second))].sort());
      }),
      { numRuns: 500 },
    );
  });

  it('is as good as the best of all ways to pair, count before overlap before likeness', () => {
    fc.assert(
      fc.property(reading(5), reading(5), (first, second) => {
        const best = ways(first, second).map(worth).sort(compare).at(-1);
        expect(compare(worth(pairItems(first, second)), best ?? [])).toBe(0);
      }),
      { numRuns: 60 },
    );
  });
});

/** Every way to pair them, the empty one too. */
function ways(first: readonly Item[], second: readonly Item[]): readonly (readonly Pair[])[] {
  const [item, ...rest] = first;
  if (item === undefined) return [[]];
  const withIt = second
    .filter((other) => isSamePlace(item.passage, other.passage))
    .flatMap((other) =>
      ways(
        rest,
        second.filter((one) => one !== other),
      ).map((way) => [[item, other] as const, ...way]),
    );
  return [...ways(rest, second), ...withIt];
}

/** As counted: in millionths. */
function worth(pairs: readonly Pair[]): readonly number[] {
  const sum = (of: (pair: Pair) => number) => pairs.reduce((total, pair) => total + Math.round(of(pair) * 1_000_000), 0);
  return [pairs.length, sum(([a, b]) => overlap(a.passage, b.passage)), sum(([a, b]) => likeness(a.text, b.text))];
}

function compare(a: readonly number[], b: readonly number[]): number {
  return a.map((value, at) => value - (b[at] ?? 0)).find((difference) => difference !== 0) ?? 0;
}
