import { describe, expect, it } from 'vitest';
import { nearestPassages } from '../../lib/anchor/nearest-passages.ts';

describe('nearestPassages', () => {
  it('ranks the windows of as many words, the nearest first, then in the order of the text', () => {
    expect(nearestPassages('the olde bridge', ['They cross the old bridge.', 'Mend the odd bridge (the old bridge).'])).toEqual([
      { text: 'the old bridge', paragraph: 1, distance: 1 },
      { text: 'the old bridge', paragraph: 2, distance: 1 },
      { text: 'the odd bridge', paragraph: 2, distance: 2 },
    ]);
  });

  it('leaves out what is more than half wrong', () => {
    expect(nearestPassages('zebra crossing', ['They cross the old bridge.'])).toEqual([]);
  });

  it('is quick on a long text', () => {
    const long = Array.from({ length: 200 }, (_, index) => `word${index} `.repeat(500).trim());
    const before = performance.now();
    nearestPassages('some words that are not there', long);
    expect(performance.now() - before).toBeLessThan(3000);
  });
});
