import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { recoverFolder, writeFolder } from '../../scripts/write-folder.ts';

let root = '';
let folder = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'crux-write-'));
  folder = join(root, 'out');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const contents = () => Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
const old = new Map([
  ['a.json', 'old a'],
  ['b.json', 'old b'],
]);
const fresh = new Map([
  ['a.json', 'new a'],
  ['b.json', 'new b'],
]);

describe('writeFolder', () => {
  it('writes exactly these files and leaves nothing beside them', () => {
    expect(writeFolder(folder, old)).toBe(true);
    expect(writeFolder(folder, new Map([['a.json', 'only']]))).toBe(true);
    expect(contents()).toEqual({ 'a.json': 'only' });
    expect(readdirSync(root)).toEqual(['out']);
  });

  it('touches nothing where the bytes are the same', () => {
    writeFolder(folder, old);
    expect(writeFolder(folder, new Map(old))).toBe(false);
  });

  it('leaves the old folder as it was where a file cannot be written', () => {
    writeFolder(folder, old);
    expect(() =>
      writeFolder(
        folder,
        new Map([
          ['a.json', 'new a'],
          ['no/such/folder.json', 'x'],
        ]),
      ),
    ).toThrow();
    expect(contents()).toEqual(Object.fromEntries(old));
    expect(writeFolder(folder, fresh)).toBe(true);
    expect(contents()).toEqual(Object.fromEntries(fresh));
  });

  it('brings the old folder back where the swap was killed between its two steps', () => {
    writeFolder(folder, old);
    mkdirSync(`${folder}.new`);
    writeFileSync(join(`${folder}.new`, 'a.json'), 'half');
    renameSync(folder, `${folder}.old`);
    recoverFolder(folder);
    expect(contents()).toEqual(Object.fromEntries(old));
    expect(existsSync(`${folder}.new`)).toBe(false);
  });
});
