// The corpus in; one CSV row a table of words and author out: the funnel, the mean score and its two intervals.
import type { FigureScore, Funnel, Hits } from '../insights.ts';
import type { Corpus } from '../types.ts';
import { funnelSteps } from '../vocabulary.ts';
import { type CsvRow, csvText } from './csv-text.ts';

const columns = [
  'table',
  'author',
  ...Object.keys(funnelSteps),
  'came true',
  'with figure',
  'without figure',
  'brier',
  'words low',
  'words high',
  'sample low',
  'sample high',
  'place',
  'unranked because',
  'bare low',
  'bare high',
];

/** No key of an author, so that it cannot be taken for one. */
const everybody = '(all)';

function cells(funnel: Funnel | undefined, hits: Hits | undefined, { n, withoutFigure, brier, words, sample }: FigureScore): CsvRow {
  return {
    ...funnel?.steps,
    'came true': hits?.cameTrue ?? null,
    'with figure': n,
    'without figure': withoutFigure,
    brier,
    'words low': words?.low ?? null,
    'words high': words?.high ?? null,
    'sample low': sample?.low ?? null,
    'sample high': sample?.high ?? null,
  };
}

/** Of each table every author, keys sorted, then all together. */
export function scoresCsv({ insights: { scores } }: Corpus): string {
  const { funnel, hits, bare } = scores;
  const setting = { 'bare low': bare?.low ?? null, 'bare high': bare?.high ?? null };
  const rows = Object.entries(scores.tables).flatMap(([table, { authors, all, ranking }]): CsvRow[] => {
    const places = new Map(ranking.ranked.map(({ author, place }) => [author, place]));
    const reasons = new Map(ranking.unranked.map(({ author, why }) => [author, why]));
    const own = Object.entries(authors).map(([author, score]) => ({
      table,
      author,
      ...cells(funnel.authors[author], hits.authors[author], score),
      place: places.get(author) ?? null,
      'unranked because': reasons.get(author) ?? null,
      ...setting,
    }));
    return [...own, { table, author: everybody, ...cells(funnel.all, hits.all, all), ...setting }];
  });
  return csvText(columns, rows);
}
