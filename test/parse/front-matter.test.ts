// Front matter and YAML collections: values and places of good ones, and the message for each slip, word for word.
import { describe, expect, it } from 'vitest';
import { parseData } from '../../lib/parse/parse-data.ts';
import { parseNote } from '../../lib/parse/parse-note.ts';
import { printMessages } from './print-messages.ts';

const path = 'content/essays/x.mdx';

describe('good front matter', () => {
  const text =
    '---\ntitle: Some title # a remark\npublished: 2020-01-03\nanswer: yes\ncount: 12\nnothing:\nauthor: [a, "b c"]\nlate:\n  outcome: no\n  why: >\n    Two\n    lines.\n---\n\nProse.';
  const { note, messages } = parseNote({ path, text });
  const at = (key: string) => {
    const place = note?.frontMatter.places.get(key);
    return text.slice(place?.start.offset, place?.end.offset);
  };

  it('keeps the types of the core schema, and dates as words', () => {
    expect(messages).toEqual([]);
    expect(note?.frontMatter.partial).toBe(false);
    expect(note?.frontMatter.data).toEqual({
      title: 'Some title',
      published: '2020-01-03',
      answer: 'yes',
      count: 12,
      nothing: null,
      author: ['a', 'b c'],
      late: { outcome: 'no', why: 'Two lines.\n' },
    });
  });

  it('has the place of each value, and of each key behind “#”', () => {
    expect(['title', 'published', 'author.0', 'author.1', 'late.outcome'].map(at)).toEqual([
      'Some title',
      '2020-01-03',
      'a',
      '"b c"',
      'no',
    ]);
    expect(['#title', '#author', '#late.outcome'].map(at)).toEqual(['title', 'author', 'outcome']);
    expect(['nothing', 'late', 'author'].map(at)).toEqual(['nothing', 'late', 'author']);
    expect(at('late.why')).toMatch(/^>\n {4}Two/);
    expect(note?.frontMatter.place).toMatchObject({ start: { line: 1, column: 1 }, end: { line: 13, column: 4 } });
  });
});

describe('a slip in the front matter', () => {
  it.each([
    [
      'a quote mark not closed',
      'title: "abc\nauthor: x',
      '2:8 front-matter: the quote mark in “title: "abc” is not closed -> put the same mark at the end of the value',
    ],
    [
      'a quote mark not closed above another value',
      'title: "abc\nrole: "x"',
      '2:8 front-matter: the quote mark in “title: "abc” is not closed -> put the same mark at the end of the value',
    ],
    [
      'words behind a quoted value',
      'title: "A" strike',
      '2:12 front-matter: more stands behind the value in “title: "A" strike” -> put the value in quotes: key: "…", with “ ” or ’ inside it',
    ],
    [
      'an apostrophe in single quotes',
      "title: 'Iran's'",
      "2:14 front-matter: more stands behind the value in “title: 'Iran's'” -> put the value in quotes: key: \"…\", with “ ” or ’ inside it",
    ],
    [
      'a colon in the value',
      'title: Iran: the end',
      '2:8 front-matter: “title: Iran: the end” has a colon and a space inside its value -> put the value in quotes: key: "…"',
    ],
    [
      'a sign at the start of the value',
      'title: @home',
      '2:8 front-matter: a value may not begin as in “title: @home” -> put the value in quotes: key: "…"',
    ],
    [
      'a bracket not closed',
      'topics: [a, b\nauthor: c',
      '2:9 front-matter: the bracket in “topics: [a, b” is not closed -> write [one, two], or put the value in quotes',
    ],
    ['no colon', 'title a\nauthor: c', '2:1 front-matter: “title a” is not “key: value” -> write a colon and a space after the key'],
    [
      'no space behind the colon',
      'title:a\nauthor: c',
      '2:1 front-matter: “title:a” is not “key: value” -> write a colon and a space after the key',
    ],
    ['a tab', 'late:\n\twhy: a', '3:1 front-matter: a tab indents “why: a” -> indent with spaces'],
    [
      'a key that is indented',
      'title: a\n author: b',
      '2:8 front-matter: the line below “title: a” is indented, and so belongs to its value -> begin the keys of one level in the same column',
    ],
    [
      'a key that is indented less',
      'late:\n  date: a\n why: x',
      '4:1 front-matter: “why: x” is not indented like its neighbours -> begin the keys of one level in the same column',
    ],
    ['a key that stands twice', 'title: a\ntitle: b', '3:1 front-matter: “title” stands twice -> keep one of the two'],
    ['a tag', 'a: !!binary aGk=', '2:4 front-matter: a value has the tag “!!binary” -> delete the word that begins with “!”'],
    [
      'an unknown tag',
      'a: !!js/function x',
      '2:4 front-matter: a value has the tag “!!js/function” -> delete the word that begins with “!”',
    ],
    ['a tab before a key that follows', 'late:\n\twhy: a\nwhy: b', '3:1 front-matter: a tab indents “why: a” -> indent with spaces'],
    ['a key that is a list', '? [a]\n: b', '2:3 front-matter: a key must be a word -> write “key: value”'],
    ['a list', '- a\n- b', '2:1 front-matter: “- a - b” is no “key: value” pair -> write one “key: value” a line'],
    ['words', 'just words', '2:1 front-matter: “just words” is no “key: value” pair -> write one “key: value” a line'],
    ['nothing', '# a remark', '1:1 front-matter: the front matter is empty -> write its keys between the two lines of “---”'],
    ['a second document', 'a: b\n...\nc: d', '4:1 front-matter: a second document begins at “c: d” -> delete the line'],
    ['an alias that is not defined', 'a: *x', '2:4 yaml-alias: “*x” is an alias -> write the value out'],
    ['a reserved key', '__proto__: x', '2:1 reserved-key: “__proto__” may not be a key -> choose another name'],
    ['a reserved key below another', 'late: {constructor: 1}', '2:8 reserved-key: “constructor” may not be a key -> choose another name'],
    [
      'brackets in brackets',
      `a: ${'['.repeat(40)}`,
      '2:36 too-deep: this is nested more than 32 deep -> bring the values nearer to the top',
    ],
  ])('%s', (_, yaml, says) => {
    const { note, messages } = parseNote({ path, text: `---\n${yaml}\n---\n\nProse.` });
    expect(printMessages(messages)).toEqual([says]);
    expect(note?.frontMatter.partial).toBe(true);
    expect(note?.body.children).toHaveLength(1);
  });

  it('tells anchor and alias, and where a repeated key stood first', () => {
    const { messages } = parseNote({ path, text: '---\na: &x b\nc: *x\na: d\n---\n' });
    expect(printMessages(messages)).toEqual([
      '2:4 yaml-alias: “&x” is an anchor for aliases -> delete it',
      '3:4 yaml-alias: “*x” is an alias -> write the value out',
      '4:1 front-matter: “a” stands twice -> keep one of the two',
    ]);
    expect(messages.flatMap(({ related }) => related)).toEqual([{ path, line: 2, column: 1, reason: 'the first stands here' }]);
  });

  it('never lets a reserved key into the data', () => {
    const { note } = parseNote({ path, text: '---\n__proto__: {polluted: yes}\ntitle: a\n---\n' });
    expect(note?.frontMatter.data).toEqual({});
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it('takes a CR that stands alone for the end of a line', () => {
    const { note, messages } = parseNote({ path, text: '---\rtitle: a\rrole: b\r---\r\rProse.' });
    expect(messages).toEqual([]);
    expect(note?.frontMatter.data).toEqual({ title: 'a', role: 'b' });
  });

  it('tells several faults, one a line', () => {
    const { messages } = parseNote({ path, text: '---\ntitle: @a\nauthor: `b`\n---\n' });
    expect(messages.map(({ line }) => line)).toEqual([2, 3]);
  });
});

describe('a note without front matter', () => {
  const opens = (typed: string) =>
    `“${typed}” does not open front matter -> write the first line as “---” and nothing else, and the line after the last key too`;
  const begin = '-> begin it with a line of “---”, its keys, and another line of “---”';
  it.each([
    ['nothing at all', '', `1:1 front-matter: the note has no front matter ${begin}`],
    ['prose', 'Prose.\n', `1:1 front-matter: the note begins with “Prose.” and has no front matter ${begin}`],
    [
      'a blank line before it',
      '\n---\ntitle: a\n---\nProse.',
      '1:1 front-matter: the front matter does not begin on the first line -> delete what stands before its “---”',
    ],
    [
      'a title before it',
      '# Title\n\n---\ntitle: a\n---\nProse.',
      '1:1 front-matter: the front matter does not begin on the first line -> delete what stands before its “---”',
    ],
    ['a fence that runs code', '---js\ntitle: a\n---\nProse.', `1:1 front-matter: ${opens('---js')}`],
    ['a fence of TOML', '+++\ntitle = a\n+++\nProse.', `1:1 front-matter: ${opens('+++')}`],
    ['a fence of four dashes', '----\ntitle: a\n----\nProse.', `1:1 front-matter: ${opens('----')}`],
    ['a fence that became a dash', '—\ntitle: a\n---\nProse.', `1:1 front-matter: ${opens('—')}`],
    [
      'a first fence left out',
      'title: a\nlate:\n  why: b\n---\nProse.',
      '1:1 front-matter: the front matter begins with “title: a”, without a line of “---” above it -> write “---” and nothing else on the first line',
    ],
    [
      'a fence never closed',
      '---\ntitle: a\n\nProse.',
      '1:1 front-matter: the front matter is opened here and never closed -> put a line of “---” after its last key',
    ],
  ])('%s', (_, text, says) => {
    const { note, messages } = parseNote({ path, text });
    expect(printMessages(messages)).toEqual([says]);
    expect(note).toMatchObject({ partial: true, frontMatter: { data: {}, partial: true } });
  });
});

describe('a collection', () => {
  it('has data and places', () => {
    const text = '\uFEFF# Who\r\nhedges:\r\n  - words: may\r\n    range: [40, 60]\r\n';
    const { data, messages } = parseData({ path: 'content/x.yaml', text });
    expect(messages).toEqual([]);
    expect(data?.data).toEqual({ hedges: [{ words: 'may', range: [40, 60] }] });
    const place = data?.places.get('hedges.0.range.1');
    expect([text.slice(place?.start.offset, place?.end.offset), place?.start.line, place?.start.column]).toEqual(['60', 4, 17]);
  });

  it('may be empty', () => {
    expect(parseData({ path: 'content/x.yaml', text: '# nobody yet\n' })).toMatchObject({ data: { data: {} }, messages: [] });
  });

  it.each([
    ['a list', '- a', '1:1 yaml-syntax: “- a” is no “key: value” pair -> write one “key: value” a line'],
    ['words', 'a', '1:1 yaml-syntax: “a” is no “key: value” pair -> write one “key: value” a line'],
  ])('is no %s', (_, text, says) => {
    const { data, messages } = parseData({ path: 'content/x.yaml', text });
    expect(data).toBeNull();
    expect(printMessages(messages)).toEqual([says]);
  });

  it('keeps what it could read', () => {
    const { data, messages } = parseData({ path: 'content/x.yaml', text: 'a: 1\na: 2\nb: x: y' });
    expect(data).toMatchObject({ partial: true });
    expect(printMessages(messages)).toEqual([
      '2:1 yaml-syntax: “a” stands twice -> keep one of the two',
      '3:4 yaml-syntax: “b: x: y” has a colon and a space inside its value -> put the value in quotes: key: "…"',
    ]);
  });
});
