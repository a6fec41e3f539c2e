// The compiled output in, indexed corpus, bodies and layouts out: the one reader of the data folder.
import 'server-only';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Root } from 'hast';
import { type CorpusIndex, indexCorpus } from '../components/corpus-index.ts';
import type { Layout, Layouts } from '../lib/layout.ts';
import type { Bodies, Corpus } from '../lib/types.ts';

type Read = { readonly revision: string; readonly corpus: CorpusIndex; readonly bodies: Bodies; layouts: Layouts | null };

let last: Read | null = null;

/** The corpus with its look-ups. In production it is read once; in development again when the compiler has written a new revision. */
export function readCorpus(): CorpusIndex {
  return read().corpus;
}

/** The prose of a note, or the commentary of a statement, by id; null where there is none. */
export function readBody(id: string): Root | null {
  return read().bodies[id] ?? null;
}

/** The computed positions of the graphs, with every key that the layout step wrote. */
export function readLayouts(): Layouts {
  const current = read();
  current.layouts ??= parse<Layouts>('layouts.json');
  return current.layouts;
}

/** The positions of a statement's neighbourhood, or null where none were computed. */
export function readNeighbourhood(id: string): Layout | null {
  return readLayouts().neighbourhoods[id] ?? null;
}

/** A compiled file as it was written, for the browser to load. */
export function readArtefact(file: string): string {
  return readFileSync(pathOf(file), 'utf8');
}

function read(): Read {
  if (last !== null && process.env.NODE_ENV === 'production') return last;
  const revision = readArtefact('revision.json');
  if (last === null || last.revision !== revision) {
    last = { revision, corpus: indexCorpus(parse<Corpus>('corpus.json')), bodies: parse<Bodies>('bodies.json'), layouts: null };
  }
  return last;
}

function parse<T>(file: string): T {
  return JSON.parse(readArtefact(file)) as T;
}

function pathOf(file: string): string {
  return resolve(/* turbopackIgnore: true */ process.cwd(), process.env.CRUX_GENERATED ?? '.generated', file);
}
