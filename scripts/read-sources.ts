// Where the source texts lie, and the texts: they are read to check quotes, and go nowhere else.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SourceText } from '../lib/types.ts';

/** The folder of `CRUX_SOURCES`, or the first of `sources/` and `../shared/sources` that is there; null where none is. */
export function sourcesFolder(): string | null {
  const named = process.env.CRUX_SOURCES;
  if (named !== undefined && named !== '') return existsSync(named) ? named : null;
  return ['sources', '../shared/sources'].find((folder) => existsSync(folder)) ?? null;
}

/** Every `.txt` of that folder, sorted by name; empty where there is no folder. */
export function readSources(): readonly SourceText[] {
  const folder = sourcesFolder();
  if (folder === null) return [];
  const names = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  return names.sort().map((file) => ({ file, text: readFileSync(join(folder, file), 'utf8') }));
}
