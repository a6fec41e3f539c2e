// What the compiler made in; `.generated/` out: the corpus, the bodies, the layouts, the search index, a manifest, the revision.
import { createHash } from 'node:crypto';
import type { Compiled } from '../lib/compile.ts';
import { corpusJson } from '../lib/emit/corpus-json.ts';
import { buildIndex } from '../lib/search/build-index.ts';
import { writeFolder } from './write-folder.ts';

const json = (data: unknown) => `${JSON.stringify(data)}\n`;
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

/**
 * Write the compiled corpus into `folder`, whole or not at all.
 * The manifest names each artefact with its length in bytes and its SHA-256; the revision is the manifest's own hash.
 */
export async function writeCorpus(folder: string, compiled: Compiled): Promise<boolean> {
  if (compiled.corpus === null) throw new Error('a corpus with errors is never written');
  const files = new Map([
    ['corpus.json', corpusJson(compiled.corpus)],
    ['bodies.json', json(compiled.bodies)],
    ['layouts.json', json(compiled.layouts)],
    ['search.json', json(await buildIndex(compiled.corpus))],
  ]);
  const artefacts = [...files].map(([file, text]) => ({ file, bytes: Buffer.byteLength(text), sha256: sha256(text) }));
  const manifest = json({ version: 1, artefacts });
  files.set('manifest.json', manifest);
  files.set('revision.json', json({ revision: sha256(manifest) }));
  return writeFolder(folder, files);
}
