import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findQuote } from '../../lib/anchor/find-quote.ts';
import { parseQuote } from '../../lib/anchor/parse-quote.ts';
import { shortenQuote } from '../../lib/anchor/shorten-quote.ts';

const paragraphs = [
  'The mayor of Port Alder will close the old bridge before the winter comes. The mayor will not ask.',
  '"Close it," the mayor of the next town said, "and the old bridge will be missed by every ferryman." He left early.',
  'A long walk to the U.S. border ends here.',
  'the ferry waits and The ferry waits for a signal from the far bank of the river.',
];

describe('shortenQuote', () => {
  it('offers the shortest ends of a sentence pasted whole', () => {
    expect(shortenQuote('The mayor of Port Alder will close the old bridge before the winter comes.', paragraphs)).toBe(
      'The mayor … winter comes',
    );
  });

  it('shortens ends that are longer than need be', () => {
    expect(shortenQuote('The mayor of Port Alder … before the winter comes', paragraphs)).toBe('The mayor … winter comes');
  });

  it('takes ends without quotation marks before others of the same length', () => {
    const two = ['The clerk wept while the bridge was "shut" for good.', 'The clerk left when it closed for good.'];
    expect(shortenQuote(two[0] ?? '', two)).toBe('The clerk wept … for good');
  });

  it('lengthens the start until it is safe', () => {
    expect(shortenQuote('mayor of the next town said, “and the old bridge', paragraphs)).toBe('mayor of the … old bridge');
  });

  it('keeps a short piece that is no sentence', () => {
    expect(shortenQuote('missed by every ferryman', paragraphs)).toBe('missed by every ferryman');
  });

  it('drops marks at the edges, but not the stop of an abbreviation', () => {
    expect(shortenQuote('A long walk to the U.S.', paragraphs)).toBe('A long walk to the U.S.');
    expect(shortenQuote('and the old bridge will be missed by every ferryman.”', paragraphs)).toBe('and the … every ferryman');
  });

  it('turns straight quotation marks, which would end the attribute', () => {
    expect(
      shortenQuote('"Close it," the mayor of the next town said', ['He said "Close it," the mayor of the next town said.']),
    ).not.toContain('"');
  });

  it('prefers a start that stands nowhere earlier in other capitals', () => {
    expect(shortenQuote('The ferry waits for a signal from the far bank of the river', paragraphs)).toBe('The ferry waits for … the river');
  });

  it('offers nothing where the passage is not there once', () => {
    expect(shortenQuote('The mayor of Fort Alder', paragraphs)).toBeNull();
    expect(shortenQuote('the old bridge', paragraphs)).toBeNull();
    expect(shortenQuote('', paragraphs)).toBeNull();
  });

  it('offers only what is valid, is found, and marks the same words', () => {
    const word = fc.constantFrom('the', 'bridge', 'old', 'may', '“close”', 'mayor', 'by', 'night.', 'again');
    const prose = fc.array(word, { minLength: 3, maxLength: 25 }).map((words) => words.join(' ').replace(/[“”]/g, '"'));
    fc.assert(
      fc.property(fc.array(prose, { minLength: 1, maxLength: 3 }), fc.nat(10), fc.integer({ min: 2, max: 20 }), (texts, from, length) => {
        const passage = (texts[0] ?? '')
          .split(' ')
          .slice(from, from + length)
          .join(' ');
        const shorter = shortenQuote(passage, texts);
        if (shorter === null) return;
        const { ends } = parseQuote(shorter);
        expect(ends).not.toBeNull();
        const found = ends === null ? null : findQuote(ends, texts).passage;
        expect(found).not.toBeNull();
        const marked = found === null ? '' : (texts[found.paragraph - 1] ?? '').slice(found.start, found.end);
        expect(passage).toContain(marked);
        expect(passage.length - marked.length).toBeLessThan(8);
      }),
      { numRuns: 300 },
    );
  });
});
