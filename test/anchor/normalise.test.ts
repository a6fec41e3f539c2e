import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalise } from '../../lib/anchor/normalise.ts';
import { splitParagraphs } from '../../lib/anchor/split-paragraphs.ts';

describe('normalise', () => {
  it.each([
    ['e\u0301', 'é'],
    ['co\u00ADop\u200Bera\u2060tion\uFEFF', 'cooperation'],
    ['\u2018a\u2019 \u201Ab\u201B c\u2032', "'a' 'b' c'"],
    ['\u201Ca\u201D \u201Eb\u201F c\u2033', '"a" "b" c"'],
    ['a\u2010b\u2011c\u2012d\u2013e\u2014f\u2015g\u2212h', 'a-b-c-d-e-f-g-h'],
    ['well\u2026', 'well...'],
    ['  a\r\n\tb\u00A0\u2003c\u0085 ', 'a b c'],
    ['The Gulf', 'The Gulf'],
  ])('spells %j as %j', (typed, expected) => {
    expect(normalise(typed)).toBe(expected);
  });

  it('changes nothing the second time', () => {
    const odd = fc.constantFrom('a', 'B', ' ', '\u00A0', '\r\n', '\n', '’', '“', '—', '…', '.', 'é', '\u2009', '\u0085');
    fc.assert(
      fc.property(fc.string({ unit: fc.oneof(odd, fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 })) }), (text) => {
        const once = normalise(text);
        expect(normalise(once)).toBe(once);
      }),
    );
  });
});

describe('splitParagraphs', () => {
  it('parts at lines of nothing but white space, whatever kind', () => {
    expect(splitParagraphs('One\nstill one\n\u00A0\t\nTwo\r\n\r\n\r\nThree\n\u2003\nFour')).toEqual([
      'One still one',
      'Two',
      'Three',
      'Four',
    ]);
  });

  it('takes each line where no such line parts the text', () => {
    expect(splitParagraphs('One\nTwo\r\nThree')).toEqual(['One', 'Two', 'Three']);
    expect(splitParagraphs('\uFEFF\nOne\nTwo\n\n')).toEqual(['One', 'Two']);
  });

  it('finds none in an empty text', () => {
    expect(splitParagraphs(' \n\n')).toEqual([]);
  });
});
