// Places of the parts of a value.

import type { Position } from 'unist';
import { describe, expect, it } from 'vitest';
import { placeWithin, wordsOf } from '../../lib/validate/read-attributes.ts';

const place = (line: number, column: number, offset: number, length: number): Position => ({
  start: { line, column, offset },
  end: { line, column: column + length, offset: offset + length },
});

describe('wordsOf', () => {
  it('gives each word its own place', () => {
    expect(wordsOf('war  peace', place(3, 10, 50, 10))).toEqual([
      { value: 'war', place: place(3, 10, 50, 3) },
      { value: 'peace', place: place(3, 15, 55, 5) },
    ]);
  });

  it('counts on over the lines of a value', () => {
    expect(wordsOf('war\n  peace', place(3, 10, 50, 11)).at(1)).toEqual({ value: 'peace', place: place(4, 3, 56, 5) });
  });
});

describe('placeWithin', () => {
  it('has no offsets where the value has none', () => {
    const plain = { start: { line: 1, column: 5 }, end: { line: 1, column: 9 } };
    expect(placeWithin('abcd', plain, 2, 1)).toEqual({ start: { line: 1, column: 7 }, end: { line: 1, column: 8 } });
  });
});
