// The corpus in, a few numbers for every pair of authors out: what the table of all pairs is made of.
import { surname } from '../author-names.ts';
import { authorsCompared } from '../compare/authors-compared.ts';
import type { CorpusIndex } from '../corpus-index.ts';
import { cruxesBetween } from './pair-cruxes.ts';
import { pairsOf } from './pair-path.ts';
import { questionsOf } from './pair-questions.ts';
import { relationsBetween } from './pair-relations.ts';
import { settledBetween, standingsIn } from './standings.ts';

/** Authors by their place in the list of authors, so that 435 pairs stay light. */
export type PairCount = {
  readonly a: number;
  readonly b: number;
  readonly agree: number;
  readonly against: number;
  readonly other: number;
  /** Questions that both answer, and of these the ones they answer oppositely. */
  readonly shared: number;
  readonly differ: number;
  /** Of those the settled ones on which the first was right and the second wrong, and the other way round. */
  readonly rightA: number;
  readonly rightB: number;
  readonly cruxes: number;
};

export type PairAuthor = { readonly id: string; readonly name: string; readonly short: string };

export function authorsInPairs(index: CorpusIndex): readonly PairAuthor[] {
  return authorsCompared(index).map(({ id, name }) => ({ id, name, short: surname(name) }));
}

/** In the order of publication. */
export function countPairs(index: CorpusIndex): readonly PairCount[] {
  const place = new Map(authorsCompared(index).map(({ id }, at) => [id, at]));
  const standing = standingsIn(index);
  return pairsOf(index).map((pair) => {
    const { agree, against, other } = relationsBetween(index, pair);
    const { shared } = questionsOf(index, pair);
    const differing = shared.filter(({ match }) => match === 'differ');
    const right = settledBetween(differing.map(({ a, b }) => [standing(a.id), standing(b.id)] as const));
    return {
      a: place.get(pair[0].id) ?? 0,
      b: place.get(pair[1].id) ?? 0,
      agree: agree.length,
      against: against.length,
      other: other.length,
      shared: shared.length,
      differ: differing.length,
      rightA: right.a,
      rightB: right.b,
      cruxes: cruxesBetween(index, pair).length,
    };
  });
}
