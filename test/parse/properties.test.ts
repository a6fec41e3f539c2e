// Properties: what is written into a note is read from it; and whatever is done to a note, it gets messages inside the file, never a throw.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CruxMessage } from '../../lib/message.ts';
import { parseData } from '../../lib/parse/parse-data.ts';
import { parseNote } from '../../lib/parse/parse-note.ts';
import { printMessages } from './print-messages.ts';

const word = fc.stringMatching(/^[a-z]{1,8}$/).filter((typed) => typed !== 'import' && typed !== 'export');
const words = fc.array(word, { minLength: 1, maxLength: 8 }).map((list) => list.join(' '));
const sentence = words.map((typed) => `The ${typed} – 😀, naïve.`);
const id = fc.stringMatching(/^[a-z][a-z0-9]{0,5}(-[a-z0-9]{1,5}){0,2}$/);
/** Anything that may stand between double quotes as it is. */
const value = fc.stringMatching(/^[A-Za-z0-9 .,;:!?<>{}()*_#|/\\'’“”…é😀–-]{1,30}$/u);
const attributes = fc.uniqueArray(fc.tuple(fc.stringMatching(/^[a-z]{2,6}(-[a-z]{2,4})?$/), value), {
  selector: ([name]) => name,
  maxLength: 4,
});
const relation = fc.record({
  name: fc.constantFrom('Supports', 'Attacks', 'Undercuts', 'Qualifies', 'Presupposes', 'Restates', 'Refines', 'Contradicts'),
  to: id,
  reason: fc.option(sentence, { nil: null }),
  form: fc.constantFrom('block', 'line', 'below'),
});
const statement = fc.record({
  name: fc.constantFrom('Claim', 'Prediction', 'Recommendation'),
  id,
  attributes: attributes.map((list) => list.filter(([name]) => name !== 'id')),
  text: sentence,
  commentary: fc.array(sentence, { maxLength: 2 }),
  relations: fc.array(relation, { maxLength: 3 }),
});
type Statement = typeof statement extends fc.Arbitrary<infer T> ? T : never;
type Relation = Statement['relations'][number];

function writeRelation({ name, to, reason, form }: Relation): string {
  if (reason === null) return `  <${name} to="${to}" />`;
  return form === 'block' ? `  <${name} to="${to}">\n    ${reason}\n  </${name}>` : `  <${name} to="${to}">${reason}</${name}>`;
}

function writeStatement({ name, id, attributes, text, commentary, relations }: Statement): string {
  const tag = [`<${name} id="${id}"`, ...attributes.map(([key, typed]) => `${key}="${typed}"`)].join(' ');
  const below = relations.filter(({ form }) => form === 'below').map(writeRelation);
  const apart = relations.filter(({ form }) => form !== 'below').map(writeRelation);
  const first = [`  ${text}`, ...below].join('\n');
  return [`${tag}>\n${first}`, ...commentary.map((typed) => `  ${typed}`), ...apart].join('\n\n').concat(`\n</${name}>`);
}

const notes = fc.record({
  statements: fc.array(statement, { maxLength: 5 }),
  newline: fc.constantFrom('\n', '\r\n'),
  mark: fc.constantFrom('', '\uFEFF'),
});
const written = notes.map(({ statements, newline, mark }) => {
  const body = statements.map((one, index) => `## Part ${index}\n\nSome prose.\n\n${writeStatement(one)}`).join('\n\n');
  return { statements, text: mark + `---\ntitle: Some title\n---\n\n${body}\n`.replaceAll('\n', newline) };
});

function expectInside(messages: readonly CruxMessage[], text: string): void {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/);
  for (const message of messages) {
    const place = message.place;
    if (place === undefined) throw new Error(`no place: ${message.reason}`);
    const points = 'start' in place ? [place.start, place.end] : [place];
    for (const { line, column, offset } of points) {
      expect(line).toBeLessThanOrEqual(lines.length);
      expect(column).toBeLessThanOrEqual((lines[line - 1] ?? '').length + 2);
      expect(offset).toBeLessThanOrEqual(text.length);
    }
    if ('start' in place) expect(place.start.offset ?? 0).toBeLessThanOrEqual(place.end.offset ?? 0);
    for (const { start, end } of message.edits ?? []) {
      expect(0 <= start && start <= end && end <= text.length).toBe(true);
    }
    expect(message.reason).not.toMatch(/undefined|\[object|^$|^“” (?:is|becomes|stands|cannot|has)/);
    expect(message.note).toMatch(/\S/);
  }
}

describe('round trip', () => {
  it('finds ids, attributes, texts, commentaries and relations again', () => {
    fc.assert(
      fc.property(written, ({ statements, text }) => {
        const { note, messages } = parseNote({ path: 'content/essays/x.mdx', text });
        expect(printMessages(messages)).toEqual([]);
        expect(note?.partial).toBe(false);
        expect(note?.sections.map(({ elementIndexes }) => elementIndexes)).toEqual(statements.map((_, index) => [index]));
        expect(
          note?.elements.map(({ name, attributes, text, commentary, children }) => ({
            name,
            attributes: attributes.map((one) => [one.name, one.value]),
            text,
            commentary,
            children: children.map((child) => [child.name, child.attributes[0]?.value, child.text]),
          })),
        ).toEqual(
          statements.map((one) => ({
            name: one.name,
            attributes: [['id', one.id], ...one.attributes],
            text: one.text,
            commentary: one.commentary.join('\n\n'),
            children: [
              ...one.relations.filter(({ form }) => form === 'below'),
              ...one.relations.filter(({ form }) => form !== 'below'),
            ].map(({ name, to, reason }) => [name, to, reason ?? '']),
          })),
        );
        for (const { value, valuePlace } of note?.elements.flatMap(({ attributes }) => attributes) ?? []) {
          expect(text.slice(valuePlace.start.offset, valuePlace.end.offset)).toBe(value);
        }
      }),
      { seed: 20200103, numRuns: 100 },
    );
  });
});

const slip = fc.constantFrom(
  ...'<>{}"\'“”/=,;:*_[]()!#-`~|\\&\n\t \r0ab.'.split(''),
  '<5 ',
  '{/*',
  '*/}',
  '<!--',
  '-->',
  '</Claim>',
  '<Claim',
  '<Claim id="a">',
  '<Supports to="a">',
  '/>',
  '---',
  '\n\n',
  '\r\n',
  'import a',
  '\nexport b',
  '1. ',
  '> ',
  '- ',
  '![',
  '](',
  'javascript:',
  '\u0000',
  '\uFFFD',
  '\uD800',
  '\u200B',
  '\u202E',
  '\uFEFF',
  '😀',
  '&#x6A;',
  '<a.b',
  '{...x}',
  ' a={1}',
  '```',
  '$',
  '<>',
  '</',
);
const change = fc.record({
  at: fc.nat(),
  length: fc.constantFrom(0, 0, 0, 1, 2, 5, 20),
  put: fc.oneof(slip, slip, fc.constant(''), fc.string({ unit: 'binary', maxLength: 5 })),
});

function mutate(text: string, changes: readonly { at: number; length: number; put: string }[]): string {
  return changes.reduce((changed, { at, length, put }) => {
    const start = at % (changed.length + 1);
    return changed.slice(0, start) + put + changed.slice(start + length);
  }, text);
}

describe('whatever is done to a note', () => {
  it('never throws, and every message lies inside the file', () => {
    fc.assert(
      fc.property(written, fc.array(change, { minLength: 1, maxLength: 6 }), ({ text }, changes) => {
        const changed = mutate(text, changes);
        const { note, messages } = parseNote({ path: 'content/essays/x.mdx', text: changed });
        expectInside(messages, changed);
        if (note === null || note.partial) expect(messages.some(({ fatal }) => fatal === true)).toBe(true);
        for (const element of note?.elements ?? []) {
          for (const { name, place, valuePlace } of element.attributes) {
            const typed = changed.slice(place.start.offset, place.end.offset);
            expect(typed.startsWith(name.slice(0, 1))).toBe(true);
            expect((valuePlace.start.offset ?? 0) >= (place.start.offset ?? 0)).toBe(true);
          }
        }
        expect(parseNote({ path: 'content/essays/x.mdx', text: changed })).toEqual({ note, messages });
      }),
      { seed: 20200103, numRuns: 300 },
    );
  }, 60_000);

  it('holds for YAML as well', () => {
    const yaml = fc
      .dictionary(id, fc.oneof(words, fc.nat(), fc.array(words), fc.dictionary(id, words)))
      .map((data) => JSON.stringify(data, null, 1));
    const plain = fc.array(fc.tuple(id, words)).map((pairs) => pairs.map(([key, typed]) => `${key}: ${typed}`).join('\n'));
    const marks = fc.constantFrom(
      ...':-?[]{},&*!|>%@`"\'#\n\t \\'.split(''),
      '&a ',
      '*a',
      '!!a ',
      '<<: ',
      '---\n',
      '...\n',
      '__proto__: ',
      '\n  ',
    );
    const changes = fc.array(fc.record({ at: fc.nat(), length: fc.constantFrom(0, 0, 1, 3), put: marks }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(fc.oneof(yaml, plain), changes, (text, list) => {
        const changed = mutate(text, list);
        const { data, messages } = parseData({ path: 'content/x.yaml', text: changed });
        expectInside(messages, changed);
        if (data === null || data.partial) expect(messages).not.toEqual([]);
        const note = `---\n${changed}\n---\n`;
        expectInside(parseNote({ path: 'content/essays/x.mdx', text: note }).messages, note);
      }),
      { seed: 20200103, numRuns: 300 },
    );
  }, 60_000);
});
