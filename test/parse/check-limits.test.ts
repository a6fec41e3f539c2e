// Files that are too large, too deep or too costly are refused before they are parsed, and quickly.
import { describe, expect, it } from 'vitest';
import { parseData } from '../../lib/parse/parse-data.ts';
import { parseNote } from '../../lib/parse/parse-note.ts';
import { essay, printMessages } from './print-messages.ts';

const lines = (line: string, size: number) => `${line}\n`.repeat(Math.ceil(size / (line.length + 1)));

describe('a note', () => {
  it.each([
    [
      'too large',
      lines('Prose.', 65 * 1024),
      '1:1 too-large: the file has 66 kB, and 64 kB is the most -> split it into several files, or shorten it',
    ],
    [
      'too large in bytes',
      lines('é'.repeat(70), 40 * 1024),
      '1:1 too-large: the file has 80 kB, and 64 kB is the most -> split it into several files, or shorten it',
    ],
    [
      'of a line too long',
      'a'.repeat(8193),
      '5:1 too-large: this line has 8193 characters, and 8192 is the most -> break it into several lines',
    ],
    [
      'of quotes too deep',
      '>'.repeat(33),
      '5:1 too-deep: this line opens more than 32 quotes, lists or tags -> take the text out of its quotes and lists',
    ],
    [
      'of lists too deep',
      '- '.repeat(33),
      '5:1 too-deep: this line opens more than 32 quotes, lists or tags -> take the text out of its quotes and lists',
    ],
    [
      'of tags too deep',
      '<a>'.repeat(33),
      '5:1 too-deep: this line opens more than 32 quotes, lists or tags -> take the text out of its quotes and lists',
    ],
    [
      'of too many marks',
      lines('*_[', 6000),
      '5:1 too-complex: this paragraph has 4500 of the characters * _ ~ [ ], and 2000 is the most -> split it into several paragraphs, or delete the marks',
    ],
  ])('%s', (_, body, says) => {
    const { note, messages } = parseNote(essay(body));
    expect(note).toBeNull();
    expect(printMessages(messages)).toEqual([says]);
  });

  it('may have many marks in many paragraphs', () => {
    expect(parseNote(essay(lines('*a* _b_\n', 12000))).messages).toEqual([]);
  });

  it('is refused where its tree is too deep', () => {
    const { messages } = parseNote(essay(Array.from({ length: 40 }, (_, depth) => `${'  '.repeat(depth)}- a`).join('\n')));
    expect(messages.map(({ ruleId }) => ruleId)).toContain('too-deep');
  });

  it.each(['<', '{', '<a>', '&amp;', '<Claim id="a">'])(
    'of %j and nothing else is answered in seconds',
    (unit) => {
      const body = lines(unit.repeat(Math.floor(70 / unit.length)), 30_000);
      const start = performance.now();
      parseNote(essay(body));
      expect(performance.now() - start).toBeLessThan(20_000);
    },
    30_000,
  );
});

describe('a collection', () => {
  it('may have 512 kB and no more', () => {
    const text = Array.from({ length: 34_000 }, (_, index) => `key-${index}: value`).join('\n');
    const { data, messages } = parseData({ path: 'content/x.yaml', text });
    expect(data).toBeNull();
    expect(printMessages(messages)).toEqual([
      '1:1 too-large: the file has 554 kB, and 512 kB is the most -> split it into several files, or shorten it',
    ]);
  });

  it('may not nest deeper than 32', () => {
    const indented = Array.from({ length: 40 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n');
    for (const text of [`a: ${'['.repeat(33)}`, `${'- '.repeat(33)}a`, indented]) {
      const { messages } = parseData({ path: 'content/x.yaml', text });
      expect(messages.map(({ ruleId }) => ruleId)).toContain('too-deep');
    }
  });
});
