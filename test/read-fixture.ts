// A folder of fixtures in; the files that the compiler is given out: the base corpus with the folder laid over it.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { CompileInput } from '../lib/compile.ts';

export const fixtures = join(import.meta.dirname, 'fixtures');

/** Every file under a folder, by its path in it. */
export function readFolder(folder: string, under = ''): Map<string, string> {
  const files = new Map<string, string>();
  for (const name of readdirSync(join(folder, under)).sort()) {
    const path = under === '' ? name : `${under}/${name}`;
    if (!statSync(join(folder, path)).isDirectory()) files.set(path, readFileSync(join(folder, path), 'utf8'));
    else for (const [inner, text] of readFolder(folder, path)) files.set(inner, text);
  }
  return files;
}

/** An empty file stands for one that is not there; a folder with a file `alone` is not laid over the base. */
export function readFixture(name: string): CompileInput {
  const own = readFolder(join(fixtures, name));
  const laid = new Map([...(own.has('alone') ? [] : readFolder(join(fixtures, '_base'))), ...own]);
  const files = [...laid].filter(([, text]) => text !== '');
  return {
    files: files.filter(([path]) => /^content\/.*\.(mdx|yaml)$/u.test(path)).map(([path, text]) => ({ path, text })),
    sources: files.filter(([path]) => path.startsWith('sources/')).map(([path, text]) => ({ file: path.slice('sources/'.length), text })),
    lock: laid.get('content/anchors.lock.json') ?? null,
  };
}
