// Marks are ranges of plain text: the pieces are the text again, whatever stands in it.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutAround } from '../../lib/search/excerpt.ts';
import { highlight } from '../../lib/search/highlight.ts';
import { cutFields, matchWords } from '../../lib/search/match-words.ts';
import { readWords } from '../../lib/search/read-query.ts';

const empty = { text: '', short: '', commentary: '', condition: '', quote: '', hedge: '', question: '', author: '', essay: '', topic: '' };
const marked = (text: string, query: string) => {
  const match = matchWords(readWords(query), cutFields({ ...empty, text }));
  return highlight(text, match?.marks.text ?? [])
    .filter((piece) => piece.marked)
    .map((piece) => piece.text);
};

describe('marks', () => {
  it.each([
    ['Deterrence deters', 'deterr', ['Deterr']],
    ['Deterrence deters', 'deter', ['Deter', 'deters']],
    ['The embassies', 'embassy', ['embassies']],
    ['Can’t and can', 'cant', ['Can’t']],
    ['The U.S. and us', 'u.s.', ['U.S.', 'us']],
    ['A go-between', 'go-betw', ['go-betw']],
    ['naïve', 'nai', ['naï']],
    ['Trump’s bet', "trump's", ['Trump']],
    ['a b a', 'b a', ['a', 'b', 'a']],
    ['The ﬁrst', 'f', ['ﬁ']],
    ['<img src=x onerror=alert(1)> bad', 'img bad', ['img', 'bad']],
  ])('“%s” for “%s”', (text, query, pieces) => {
    expect(marked(text, query)).toEqual(pieces);
  });

  it('never change the text', () => {
    const ranges = fc.array(fc.tuple(fc.nat(40), fc.nat(40)).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const));
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), ranges, (text, marks) => {
        const pieces = highlight(text, marks);
        expect(pieces.map((piece) => piece.text).join('')).toBe(text);
        expect(pieces.every((piece) => piece.text !== '')).toBe(true);
      }),
    );
  });

  it('keep their words when a passage is cut out around them', () => {
    const long = fc
      .array(fc.constantFrom('oak', 'linden', 'a', 'sycamore'), { minLength: 20, maxLength: 60, size: 'max' })
      .map((words) => words.join(' '));
    fc.assert(
      fc.property(long, fc.nat(59), (before, at) => {
        const words = before.split(' ');
        const text = [...words.slice(0, at), 'needle', ...words.slice(at)].join(' ');
        const start = text.indexOf('needle');
        const cut = cutAround(text, [[start, start + 6]]);
        expect(cut.marks.map(([a, b]) => cut.text.slice(a, b))).toEqual(['needle']);
        expect(cut.text.length).toBeLessThanOrEqual(94);
      }),
    );
  });
});
