// Nothing in; the invented notes of thirty authors and three hundred questions written below `.generated-large-notes/`.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { makeNotes } from './make-notes.ts';

const folder = '.generated-large-notes';
const { files, sources } = makeNotes({ authors: 30, questions: 300 });

function write(path: string, text: string) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

rmSync(folder, { recursive: true, force: true });
for (const [path, text] of files) write(join(folder, 'content', path), text);
for (const [name, text] of sources) write(join(folder, 'sources', name), text);
