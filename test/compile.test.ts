// The compiler as a whole: the order of the files does not matter, and what is wrong with one note is told of that note alone.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CompileInput, compile } from '../lib/compile.ts';
import type { InputFile } from '../lib/raw-note.ts';
import { fixtures, readFixture } from './read-fixture.ts';

/** Every letter of the golden folders in one corpus, each with a key and an author of its own. */
function manyFaults(): CompileInput {
  const base = readFixture('_base');
  const letters: InputFile[] = [];
  for (const name of readdirSync(fixtures).sort()) {
    const letter = readFixture(name).files.find(({ path }) => path === 'content/essays/letter-2019.mdx');
    if (letter === undefined || name === 'alone') continue;
    const text = letter.text.replace(/^author: .*$/mu, `author: by-${name}`).replaceAll('letter-2019', name);
    letters.push({ path: `content/essays/${name}.mdx`, text });
  }
  const authors = letters.map(({ path }) => `by-${path.slice('content/essays/'.length, -'.mdx'.length)}: {name: Someone}\n`).join('');
  const files = base.files.map((file) => (file.path === 'content/authors.yaml' ? { ...file, text: file.text + authors } : file));
  return { ...base, files: [...files, ...letters] };
}

/** Messages by path, as lines. */
function told(input: CompileInput): ReadonlyMap<string, readonly string[]> {
  const lines = new Map<string, string[]>();
  for (const { file = '', line, column, ruleId, reason } of compile(input).messages) {
    lines.set(file, [...(lines.get(file) ?? []), `${line}:${column} ${ruleId} ${reason}`]);
  }
  return lines;
}

const without = (input: CompileInput, path: string): CompileInput => ({
  ...input,
  files: input.files.filter((file) => file.path !== path),
});
const replace = (input: CompileInput, path: string, change: (text: string) => string): CompileInput => ({
  ...input,
  files: input.files.map((file) => (file.path === path ? { path, text: change(file.text) } : file)),
});

describe('compile', () => {
  const faults = manyFaults();

  it('gives the same corpus, bodies and lock whatever the order of the files', () => {
    const input = readFixture('reused-event');
    const { corpus, bodies, lock } = compile(input);
    const whole = JSON.stringify([corpus, bodies, lock]);
    expect(corpus).not.toBeNull();
    fc.assert(
      fc.property(fc.shuffledSubarray([...input.files], { minLength: input.files.length }), (files) => {
        const again = compile({ ...input, files });
        expect(JSON.stringify([again.corpus, again.bodies, again.lock])).toBe(whole);
      }),
      { numRuns: 15 },
    );
  });

  it('gives the same messages whatever the order of the files', () => {
    const whole = [...told(faults)];
    expect(whole.length).toBeGreaterThan(20);
    fc.assert(
      fc.property(fc.shuffledSubarray([...faults.files], { minLength: faults.files.length }), (files) => {
        expect([...told({ ...faults, files })]).toEqual(whole);
      }),
      { numRuns: 5 },
    );
  });

  it('sorts messages by path, line and column', () => {
    const places = compile(faults).messages.map(({ file = '', line = 0, column = 0 }) => [file, line, column] as const);
    const sorted = places.toSorted((a, b) => (a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : a[1] - b[1] || a[2] - b[2]));
    expect(places).toEqual(sorted);
  });

  it('says the same of a note when an unrelated one is deleted', () => {
    const whole = told(faults);
    const letters = faults.files.map(({ path }) => path).filter((path) => readFixture('_base').files.every((file) => file.path !== path));
    for (const path of letters) {
      const expected = new Map(whole);
      expected.delete(path);
      expect([...told(without(faults, path))], path).toEqual([...expected]);
    }
  });

  it('tells the faults of one file whatever becomes of another', () => {
    const alone = readFileSync(join(fixtures, 'relation-pair/content/essays/letter-2019.mdx'), 'utf8');
    const input = {
      ...readFixture('required-key'),
      files: [...readFixture('required-key').files, { path: 'content/essays/letter-2019.mdx', text: alone }],
    };
    expect([...told(input).keys()]).toEqual([
      'content/authors.yaml',
      'content/essays/letter-2019.mdx',
      'content/questions/bridge-opens.mdx',
      'content/references.yaml',
      'content/site.yaml',
    ]);
  });

  it('does not call missing what stands in a note that cannot be read', () => {
    const path = 'content/essays/ferry-2020.mdx';
    const broken = told(replace(readFixture('_base'), path, (text) => text.replace('---\ntitle', 'title')));
    expect([...broken.keys()]).toEqual([path]);
  });

  it('does not call missing what stands in a note that can be read in part', () => {
    const path = 'content/essays/bridge-2019.mdx';
    const input = replace(readFixture('_base'), path, (text) => text.replace(' id="toll-pays"', ''));
    expect([...told(input)]).toEqual([[path, ['13:1 required-attribute this Claim has no id']]]);
  });

  it('knows every key of a collection that cannot be read', () => {
    const input = replace(readFixture('_base'), 'content/topics.yaml', () => 'money: [');
    expect([...told(input).keys()]).toEqual(['content/topics.yaml']);
  });

  it('leaves readings out of the corpus, the bodies and the lock, and other files too', () => {
    const base = readFixture('_base');
    const readings = ['first', 'second'].flatMap((folder) =>
      base.files
        .filter(({ path }) => path.includes('/essays/'))
        .map(({ path, text }) => ({ path: path.replace('essays', folder), text: text.replaceAll('opens-', 'reopens-') })),
    );
    const files = [...base.files, ...readings, { path: 'content/other.yaml', text: 'bridge-2019: {both: 3}\n' }];
    const [plain, read] = [compile(base), compile({ ...base, files })];
    expect([read.corpus, read.bodies, read.lock]).toEqual([plain.corpus, plain.bodies, plain.lock]);
    expect(read.readings.map(({ path, items }) => `${path} ${items?.length}`)).toEqual([
      'content/first/bridge-2019.mdx 5',
      'content/first/ferry-2020.mdx 3',
      'content/second/bridge-2019.mdx 5',
      'content/second/ferry-2020.mdx 3',
    ]);
  });

  it('says of readings without their text only what the notes themselves show, and knows no passage', () => {
    const { messages, readings, corpus } = compile({ ...readFixture('two-readings'), sources: [] });
    expect(messages.filter(({ file = '' }) => !file.includes('/essays/'))).toEqual([]);
    expect(corpus?.agreement).toHaveLength(1);
    expect(readings.map(({ items }) => items)).toEqual([null, null]);
    const faults = compile({ ...readFixture('reading-faults'), sources: [] }).messages.filter(({ file = '' }) => file.includes('/second/'));
    expect(faults.map(({ ruleId }) => ruleId)).toEqual(['hedge-required', 'required-attribute']);
  });

  it('takes a reading for the same however its lines end, and offers no edit in one', () => {
    const input = readFixture('two-readings');
    const crlf = input.files.map((file) => ({ ...file, text: file.text.replaceAll('\n', '\r\n') }));
    expect(compile({ ...input, files: crlf }).messages).toEqual([]);
    const edited = compile(readFixture('reading-faults')).messages.filter(({ edits }) => edits !== null);
    expect(edited).toEqual([]);
  });

  it('lends the odds of a heading to the members of its list, in readings too', () => {
    const path = 'content/second/bridge-2019.mdx';
    const input = replace(readFixture('two-readings'), path, (text) =>
      text.replace('voice="mayor" quote', 'voice="mayor" under="crossing-soon" quote'),
    );
    const second = compile(input).readings.find((reading) => reading.path === path);
    expect(second?.items?.map(({ hedge }) => hedge)).toEqual([null, null, 'probably', 'probably', 'should']);
  });

  it('calls no figures stale while a reading cannot be read', () => {
    const input = readFixture('two-readings');
    const path = 'content/second/bridge-2019.mdx';
    const unread = compile({ ...without(input, path), unread: [path] });
    expect(unread.messages).toEqual([]);
    expect(compile(without(input, path)).messages.map(({ ruleId }) => ruleId)).toEqual(['agreement-stale']);
  });

  it('goes on from the lock where the texts are absent, and silences no comment for want of them', () => {
    const input = readFixture('crux-ignore');
    const { lock } = compile(input);
    const { corpus, messages } = compile({ ...input, sources: [], lock });
    expect(messages.filter(({ fatal }) => fatal !== undefined)).toEqual([]);
    expect(new Set(corpus?.statements.map(({ anchorState }) => anchorState))).toEqual(new Set(['checked']));
  });

  it('takes the wording of an edition for the address of the passage', () => {
    const input = replace(readFixture('_base'), 'content/essays/ferry-2020.mdx', (text) =>
      text.replace(
        'url: https://example.org/ferry',
        'url: https://example.org/ferry\nedition: {outlet: The Coast, url: "https://example.org/coast"}',
      ),
    );
    const statement = compile(input).corpus?.statements.find(({ id }) => id === 'ferry-2020/toll-fails');
    expect(statement?.passageUrl).toBe('https://example.org/coast#:~:text=A%20toll%20drives,dry%20summer');
  });

  it('has no corpus where there is an error, and has one where there are only warnings', () => {
    expect(compile(readFixture('support-cycle')).corpus).toBeNull();
    expect(compile(readFixture('moved-id')).corpus).not.toBeNull();
  });
});
