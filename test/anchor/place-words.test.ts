import type { Position } from 'unist';
import { describe, expect, it } from 'vitest';
import { placeStretch, placeWords, replaceValue } from '../../lib/anchor/place-words.ts';
import { readProse } from '../../lib/anchor/words.ts';

const at = (note: string, offset: number): Position => {
  const before = note.slice(0, offset).split(/\r\n|\n|\r/);
  const point = { line: before.length, column: (before.at(-1)?.length ?? 0) + 1, offset };
  return { start: point, end: point };
};
const place = (note: string, words: string, from = 0) => {
  const { start, end } = placeWords(readProse(words), at(note, from), note);
  return { typed: note.slice(start.offset, end.offset), line: start.line, column: start.column, endLine: end.line, endColumn: end.column };
};

describe('placeWords', () => {
  it.each([
    ['plain words', 'He pays the toll today.', 'pays the toll', 'pays the toll'],
    ['across marks and a link', 'He *pays* [the dear](a/b) — toll.', 'pays the dear toll', 'pays* [the dear](a/b) — toll'],
    ['with another apostrophe', 'The mayor’s own toll.', "mayor's own", 'mayor’s own'],
    ['with stops in a word', 'The U.S. toll. The UxS toll.', 'U.S toll', 'U.S. toll'],
    ['as whole words', 'Repays the tolls, pays the toll.', 'pays the toll', 'pays the toll'],
  ])('finds %s', (_, note, words, typed) => {
    expect(place(note, words).typed).toBe(typed);
  });

  it.each(['\n', '\r\n', '\r'])('counts lines parted by %j', (end) => {
    const note = `One.${end}Two pays${end}  the toll.`;
    expect(place(note, 'pays the toll')).toMatchObject({ line: 2, column: 5, endLine: 3, endColumn: 11 });
  });

  it('begins where the place does', () => {
    const note = 'pays the toll, then pays the toll';
    expect(place(note, 'pays the toll', 3)).toMatchObject({ column: 21, endColumn: 34 });
  });

  it('keeps the place where the words do not stand behind it', () => {
    const whole: Position = { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 9, offset: 8 } };
    expect(placeWords(readProse('pays the toll'), whole, 'pays &amp; the toll')).toBe(whole);
    expect(placeWords([], whole, 'pays')).toBe(whole);
    const nowhere: Position = { start: { line: 1, column: 1 }, end: { line: 1, column: 2 } };
    expect(placeWords(readProse('pays'), nowhere, 'pays')).toBe(nowhere);
  });
});

describe('placeStretch', () => {
  it('counts from the place, not from the file', () => {
    const value: Position = { start: { line: 7, column: 20, offset: 100 }, end: { line: 7, column: 30, offset: 110 } };
    expect(placeStretch(value, 102, 106, ' '.repeat(120))).toEqual({
      start: { line: 7, column: 22, offset: 102 },
      end: { line: 7, column: 26, offset: 106 },
    });
  });
});

describe('replaceValue', () => {
  it('is the edit of a place with offsets', () => {
    const value: Position = { start: { line: 1, column: 3, offset: 2 }, end: { line: 1, column: 5, offset: 4 } };
    expect(replaceValue(value, 'new')).toEqual([{ start: 2, end: 4, text: 'new' }]);
    expect(replaceValue({ start: { line: 1, column: 3 }, end: { line: 1, column: 5 } }, 'new')).toBeUndefined();
  });
});
