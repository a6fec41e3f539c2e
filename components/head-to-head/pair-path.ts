// Two authors in, the one address of their comparison out: the keys in the order of publication.
import type { Author } from '../../lib/types.ts';
import { authorsCompared } from '../compare/authors-compared.ts';
import type { CorpusIndex } from '../corpus-index.ts';

/** In the order of publication. */
export type Pair = readonly [Author, Author];

/** Every two authors once. */
export function pairsOf(index: CorpusIndex): readonly Pair[] {
  const authors = authorsCompared(index);
  return authors.flatMap((a, at) => authors.slice(at + 1).map((b) => [a, b] as const));
}

/** The pair of two keys in either order; null where a key is unknown, or both are the same. */
export function pairOf(index: CorpusIndex, one: string, other: string): Pair | null {
  const [a, b] = authorsCompared(index).filter(({ id }) => id === one || id === other);
  return a === undefined || b === undefined ? null : [a, b];
}

export function pairPath([a, b]: Pair): string {
  return `/compare/${a.id}/${b.id}`;
}
