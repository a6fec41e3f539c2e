// The scores under the reader's settings in, a row an author out: what came true, the score with both intervals as picture and figures, the place.
'use client';

import Link from 'next/link';
import type { FigureScore, TableScores } from '../../lib/insights.ts';
import { leastToRank } from '../../lib/score/settings.ts';
import { authorPath } from '../addresses.ts';
import { InferredMark } from '../byline.tsx';
import { ScrollFrame } from '../compare/scroll-frame.tsx';
import { useSettings } from '../compare/settings.tsx';
import { useScores } from './score-context.tsx';
import type { ScoredAuthor } from './score-data.ts';
import { ScoreGrid, ScorePicture, ScoreScale } from './score-picture.tsx';
import { scoreFigure, spanFigures } from './score-words.ts';

const nothing: FigureScore = { n: 0, withoutFigure: 0, brier: null, words: null, sample: null };

export function ScoreTable() {
  const { authors, all, scores } = useScores();
  const { table } = useSettings();
  if (scores === null || table === null) return null;
  const caption = `Scores under ${table.name}`;
  return (
    <ScrollFrame label={caption}>
      <table className="plain-table score-table">
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">Author</th>
            <th scope="col">Came true</th>
            <th scope="col" className="score-cell">
              <span className="visually-hidden">The score on a line from 0, certain and right, to 1, certain and wrong</span>
              <ScoreScale />
            </th>
            <th scope="col" className="number">
              Score
            </th>
            <th scope="col" className="number">
              The words leave open
            </th>
            <th scope="col" className="number">
              The small number leaves open
            </th>
            <th scope="col">Place</th>
          </tr>
        </thead>
        <tbody>
          {inOrder(authors, scores).map((author) => (
            <tr key={author.id} data-author={author.id}>
              <th scope="row">
                <Link href={authorPath(author.id)} prefetch={false}>
                  {author.name}
                </Link>
                {author.inferred ? <InferredMark /> : null}
              </th>
              <Cells hits={author} score={scores.authors[author.id] ?? nothing} />
              <td className="score-place">
                <span className="cell-label">Place: </span>
                {placeWords(author.id, scores)}
              </td>
            </tr>
          ))}
          <tr className="score-all">
            <th scope="row">All together</th>
            <Cells hits={all} score={scores.all} />
            <td className="score-place" />
          </tr>
        </tbody>
      </table>
    </ScrollFrame>
  );
}

/** Who has a place comes first, by it; the others keep the order of publication, which says nothing of merit. */
function inOrder(authors: readonly ScoredAuthor[], { ranking }: TableScores): readonly ScoredAuthor[] {
  const places = new Map(ranking.ranked.map(({ author, place }) => [author, place]));
  const placeOf = ({ id }: ScoredAuthor) => places.get(id) ?? authors.length + 1;
  return authors.toSorted((a, b) => placeOf(a) - placeOf(b));
}

function placeWords(author: string, { authors, ranking }: TableScores): string {
  const place = ranking.ranked.find((row) => row.author === author)?.place;
  if (place !== undefined) return ranking.ranked.length === 1 ? 'none: alone' : `${place} of ${ranking.ranked.length}`;
  const n = authors[author]?.n ?? 0;
  return `none: ${n} of ${leastToRank}`;
}

function Cells({ hits, score }: { readonly hits: Pick<ScoredAuthor, 'scored' | 'cameTrue'>; readonly score: FigureScore }) {
  const { n, brier, words, sample } = score;
  return (
    <>
      <td className="score-hits">
        {hits.scored === 0 ? (
          'nothing to hold against an outcome'
        ) : (
          <>
            {hits.cameTrue} of {hits.scored}
            <span className="cell-label"> came true</span>
            <span className="cell-note">{n} with a figure</span>
          </>
        )}
      </td>
      <td className="score-cell">
        <ScoreGrid />
        <ScorePicture score={score} />
      </td>
      <td className="number score-figure">
        <span className="cell-label">Score </span>
        {brier === null ? 'none' : <b>{scoreFigure(brier)}</b>}
      </td>
      <td className="number">
        <span className="cell-label">The words leave open </span>
        {words === null ? 'none' : spanFigures(words)}
      </td>
      <td className="number">
        <span className="cell-label">The small number leaves open </span>
        {sample === null ? <span className="score-none">{n === 0 ? 'none' : 'cannot tell'}</span> : spanFigures(sample)}
      </td>
    </>
  );
}
