// Scores by author in; who stands before whom, and who has no place and why, out.
import type { FigureScore, Ranking } from '../insights.ts';
import { leastToRank } from './settings.ts';

/** A lower score first; of equal scores the lower key. */
export function byScore(a: readonly [string, number], b: readonly [string, number]): number {
  return a[1] - b[1] || (a[0] < b[0] ? -1 : 1);
}

/** Authors with at least ten scored forecasts that have a figure, by their Brier score; equal scores share a place. */
export function rankAuthors(authors: Readonly<Record<string, FigureScore>>): Ranking {
  const rows = Object.entries(authors);
  const scored = rows.flatMap(([author, { n, brier }]) => (brier === null || n < leastToRank ? [] : [[author, brier] as const]));
  const ranked = scored
    .toSorted(byScore)
    .map(([author, brier]) => ({ author, place: scored.filter(([, other]) => other < brier).length + 1 }));
  const places = new Set(ranked.map(({ author }) => author));
  const unranked = rows
    .filter(([author]) => !places.has(author))
    .map(([author, score]) => ({ author, why: whyUnranked(score) }))
    .sort((a, b) => (a.author < b.author ? -1 : 1));
  return { ranked, unranked };
}

function whyUnranked({ n, withoutFigure }: FigureScore): Ranking['unranked'][number]['why'] {
  if (n > 0) return 'too-few';
  return withoutFigure > 0 ? 'no-figure' : 'nothing-scored';
}
