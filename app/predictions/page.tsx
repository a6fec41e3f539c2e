// The authors' forecasts side by side: a row a question, a column an author, and what happened.
import type { Metadata } from 'next';
import Link from 'next/link';
import '../../components/compare/compare.css';
import '../../components/compare/matrix.css';
import { numberWord } from '../../components/author-names.ts';
import { authorsCompared } from '../../components/compare/authors-compared.ts';
import { EmptyPage } from '../../components/compare/empty-page.tsx';
import { FiguresTable } from '../../components/compare/figures-table.tsx';
import { Matrix } from '../../components/compare/matrix.tsx';
import { disagreementRule } from '../../components/compare/question-orders.ts';
import { sortQuestions } from '../../components/compare/sort-questions.ts';
import { TableChoice } from '../../components/compare/table-choice.tsx';
import { tableNames } from '../../components/compare/table-names.ts';
import { TableNote } from '../../components/compare/table-note.tsx';
import { InferredNote } from '../../components/home/inferred-note.tsx';
import { readCorpus } from '../corpus.ts';

export const metadata: Metadata = { title: 'Predictions', alternates: { canonical: '/predictions' } };

export default function PredictionsPage() {
  const index = readCorpus();
  const authors = authorsCompared(index);
  const { questions } = index;
  return (
    <div className="page compare-page">
      <header className="page-head">
        <h1>Predictions</h1>
        {questions.length === 0 ? null : (
          <p className="lead">
            {numberWord(questions.length)} {questions.length === 1 ? 'question' : 'questions'}, {numberWord(authors.length).toLowerCase()}{' '}
            {authors.length === 1 ? 'author' : 'authors'}: the answer, the words, the range of those words, and what happened.
          </p>
        )}
      </header>
      {questions.length === 0 ? (
        <EmptyPage sentence="No shared question has been asked of these essays yet." />
      ) : (
        <TableChoice tables={tableNames(index.hedges)} first={index.table?.id ?? null}>
          <Matrix index={index} />
          <div className="matrix-notes fine">
            <p>
              <TableNote />
            </p>
            <p>
              The questions come first on which the authors are most divided: {disagreementRule}. No pin stands where the outcome is partly,
              void or open; late outcomes are shown and count for nobody.{' '}
              <Link href="/about#outcomes" prefetch={false}>
                How outcomes are decided
              </Link>
            </p>
            <InferredNote essays={index.essays} />
          </div>
          <details className="disclosure figures">
            <summary>The same in figures, under every table</summary>
            <FiguresTable
              index={index}
              questions={sortQuestions(index, 'disagreement')}
              caption="Every answer, and the range of its words under each table, in per cent"
              named
            />
          </details>
        </TableChoice>
      )}
    </div>
  );
}
