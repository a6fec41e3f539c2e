// The corpus in, the score of each author under every table of words out, with how many forecasts it rests on.
import type { FigureScore } from '../../lib/insights.ts';
import { authorsCompared } from '../compare/authors-compared.ts';
import { ScrollFrame } from '../compare/scroll-frame.tsx';
import type { CorpusIndex } from '../corpus-index.ts';
import { scoreFigure, spanFigures } from './score-words.ts';

export function TablesCompared({ index }: { readonly index: CorpusIndex }) {
  const { scores } = index.insights;
  const caption =
    'The score at the middle, from how many forecasts, and what the words leave open, under every table; a plain “will” as the page opens with it';
  const rows = [...authorsCompared(index).map(({ id, name }) => ({ id, name })), { id: null, name: 'All together' }];
  const scoreOf = (table: string, author: string | null) =>
    author === null ? scores.tables[table]?.all : scores.tables[table]?.authors[author];
  return (
    <ScrollFrame label={caption}>
      <table className="plain-table">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">Author</th>
            {index.hedges.map(({ id, name }) => (
              <th key={id} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, name }) => (
            <tr key={id ?? name}>
              <th scope="row">{name}</th>
              {index.hedges.map((table) => (
                <td key={table.id}>
                  <Score score={scoreOf(table.id, id)} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollFrame>
  );
}

function Score({ score }: { readonly score: FigureScore | undefined }) {
  if (score === undefined || score.brier === null || score.words === null) return 'no figure';
  return (
    <>
      <b>{scoreFigure(score.brier)}</b> from {score.n}
      <span className="cell-note">{spanFigures(score.words)}</span>
    </>
  );
}
