import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readSources } from '../../scripts/read-sources.ts';

const named = process.env.CRUX_SOURCES;
const home = process.cwd();
let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'crux-sources-'));
  for (const folder of ['clone/sources', 'shared/sources/b.txt']) mkdirSync(join(root, folder), { recursive: true });
  writeFileSync(join(root, 'clone/sources/a.txt'), 'own a');
  writeFileSync(join(root, 'shared/sources/a.txt'), 'shared a');
  writeFileSync(join(root, 'shared/sources/c.txt'), 'shared c');
  delete process.env.CRUX_SOURCES;
  process.chdir(join(root, 'clone'));
});
afterEach(() => {
  process.chdir(home);
  if (named === undefined) delete process.env.CRUX_SOURCES;
  else process.env.CRUX_SOURCES = named;
  rmSync(root, { recursive: true, force: true });
});

describe('readSources', () => {
  it('takes a text from sources/, else from ../shared/sources, and passes over what is no file', () => {
    expect(readSources()).toEqual([
      { file: 'a.txt', text: 'own a' },
      { file: 'c.txt', text: 'shared c' },
    ]);
  });

  it('takes the folder of CRUX_SOURCES alone', () => {
    process.env.CRUX_SOURCES = join(root, 'clone/sources');
    expect(readSources()).toEqual([{ file: 'a.txt', text: 'own a' }]);
  });
});
