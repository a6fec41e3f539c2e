// Every row of the table of predictions, for a browser that sorts or narrows more questions than a page holds.
import { makeMatrixData, matrixAuthors } from '../../../components/compare/make-matrix-data.ts';
import { readCorpus } from '../../corpus.ts';

export const dynamic = 'force-static';

export function GET() {
  const index = readCorpus();
  return Response.json(makeMatrixData(index, { questions: index.questions, authors: matrixAuthors(index) }));
}
