// Where the source texts lie, and the texts: they are read to check quotes, and go nowhere else.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { SourceText } from '../lib/raw-note.ts';

/** The folder of `CRUX_SOURCES` alone, or those of `sources/` and `../shared/sources` that are there. */
export function sourcesFolders(): readonly string[] {
  const named = process.env.CRUX_SOURCES;
  return (named !== undefined && named !== '' ? [named] : ['sources', '../shared/sources']).filter((folder) => existsSync(folder));
}

/** Every `.txt` of those folders, sorted by name; of two with one name that of the first folder. Empty where there is no folder. */
export function readSources(): readonly SourceText[] {
  const paths = new Map<string, string>();
  for (const folder of sourcesFolders()) {
    for (const file of readdirSync(folder)) {
      const path = join(folder, file);
      if (file.endsWith('.txt') && !paths.has(file) && statSync(path).isFile()) paths.set(file, path);
    }
  }
  return [...paths.keys()].sort().map((file) => ({ file, text: readFileSync(paths.get(file) ?? '', 'utf8') }));
}
