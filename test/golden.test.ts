// Golden folders: each folder of fixtures is laid over the base, compiled, and its printed messages and its corpus compared with what it holds.
// UPDATE_GOLDEN=1 writes anew what it holds.
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { VFile } from 'vfile';
import { reporter } from 'vfile-reporter';
import { describe, expect, it } from 'vitest';
import { compile } from '../lib/compile.ts';
import { corpusJson } from '../lib/emit/corpus-json.ts';
import type { CruxMessage } from '../lib/message.ts';
import { fixtures, readFixture, readFolder } from './read-fixture.ts';

const update = process.env.UPDATE_GOLDEN === '1';

/** As the check prints them, without colour; then what stands beside the text: the other places and the offered edits. */
function print(messages: readonly CruxMessage[], texts: ReadonlyMap<string, string>): string {
  if (messages.length === 0) return '';
  const paths = [...new Set(messages.map(({ file }) => file ?? ''))];
  const files = paths.map((path) => {
    const file = new VFile({ path, value: texts.get(path) ?? '' });
    file.messages.push(...messages.filter((message) => message.file === path));
    return file;
  });
  const beside = messages.flatMap(({ file, line, ruleId, related, edits }) => [
    ...related.map((other) => `${file}:${line} ${ruleId} see ${other.path}:${other.line}:${other.column} ${other.reason}`),
    ...(edits ?? []).map(
      ({ start, end, text }) => `${file}:${line} ${ruleId} edit “${texts.get(file ?? '')?.slice(start, end)}” -> “${text}”`,
    ),
  ]);
  return `${[reporter(files, { color: false, verbose: true }), ...beside].join('\n')}\n`;
}

function compare(file: string, actual: string) {
  if (update) writeFileSync(file, actual);
  else expect(actual).toBe(existsSync(file) ? readFileSync(file, 'utf8') : '');
}

const folders = readdirSync(fixtures).filter((name) => statSync(join(fixtures, name)).isDirectory());

describe('golden folders', () => {
  it.each(folders)('%s', (name) => {
    const folder = join(fixtures, name);
    const input = readFixture(name);
    const { corpus, messages } = compile(input);
    compare(join(folder, 'messages.txt'), print(messages, new Map(input.files.map(({ path, text }) => [path, text]))));
    if (existsSync(join(folder, 'corpus.json'))) compare(join(folder, 'corpus.json'), corpus === null ? 'none\n' : corpusJson(corpus));
  });

  it('a folder shows a message or a corpus', () => {
    const silent = folders.filter(
      (name) => !existsSync(join(fixtures, name, 'corpus.json')) && readFileSync(join(fixtures, name, 'messages.txt'), 'utf8') === '',
    );
    expect(silent).toEqual([]);
  });

  /** As `ruleId: 'x'`, `ruleId: y ? 'x' : 'z'` or a type of rules. */
  const namedRules = () => {
    const library = [...readFolder(join(fixtures, '../../lib')).values()].join('\n');
    const named = library.match(/\bruleId: [^,;]*|type \w+Rule = [^;]*/gu) ?? [];
    return [...new Set(named.flatMap((words) => words.match(/(?<=')[a-z-]+(?=')/gu) ?? []))].sort();
  };
  const shownRules = () => {
    const printed = folders.map((name) => readFileSync(join(fixtures, name, 'messages.txt'), 'utf8')).join('\n');
    return [...new Set(printed.match(/(?<=^\d+:\d+(?:-\d+:\d+)? .* )[a-z-]+(?= +crux$)/gmu))].sort();
  };

  it('show every rule of the compiler', () => {
    expect(namedRules().length).toBeGreaterThan(80);
    expect(shownRules()).toEqual(namedRules());
  });
});
