// The corpus and a place in, the page with that part of the table of predictions out.
import Link from 'next/link';
import './compare.css';
import './matrix.css';
import { numberWord } from '../author-names.ts';
import type { CorpusIndex } from '../corpus-index.ts';
import { InferredNote } from '../home/inferred-note.tsx';
import { EmptyPage } from './empty-page.tsx';
import { firstOrder, Matrix } from './matrix.tsx';
import type { MatrixPlace } from './matrix-pages.ts';
import { PredictionTabs } from './prediction-tabs.tsx';
import { PrintButton } from './print-button.tsx';
import { disagreementRule } from './question-orders.ts';
import { SettingsChoice } from './settings.tsx';
import { tableNames } from './table-names.ts';
import { TableNote } from './table-note.tsx';

export function MatrixPage({ index, place }: { readonly index: CorpusIndex; readonly place: MatrixPlace }) {
  const { questions, authors } = index;
  return (
    <div className="page compare-page matrix-page">
      <header className="page-head">
        <h1>Predictions</h1>
        {questions.length === 0 ? null : (
          <p className="lead">
            {numberWord(questions.length)} {questions.length === 1 ? 'question' : 'questions'}, {numberWord(authors.length).toLowerCase()}{' '}
            {authors.length === 1 ? 'author' : 'authors'}: the answer, the words, the range of those words, and what happened.
          </p>
        )}
      </header>
      <div className="matrix-bar">
        <PredictionTabs />
        {questions.length === 0 ? null : (
          <div className="matrix-exports">
            <a className="button" href="/data/matrix.csv" download>
              CSV
            </a>
            <PrintButton />
          </div>
        )}
      </div>
      {questions.length === 0 ? (
        <EmptyPage sentence="No shared question has been asked of these essays yet." />
      ) : (
        <SettingsChoice tables={tableNames(index.hedges)} first={index.table?.id ?? null}>
          <Matrix index={index} place={place} notes={<Notes index={index} />} />
        </SettingsChoice>
      )}
    </div>
  );
}

function Notes({ index }: { readonly index: CorpusIndex }) {
  const divided = `the authors are most divided: ${disagreementRule}`;
  return (
    <div className="matrix-notes fine">
      <p>
        <TableNote />
      </p>
      <p>
        {index.authors.length < 2 ? null : firstOrder(index) === 'topic' ? (
          <>
            The questions stand under the one of their topics that the most questions share, and under each those come first on which{' '}
            {divided}.{' '}
          </>
        ) : (
          <>The questions come first on which {divided}. </>
        )}
        No pin stands where the outcome is partly, void or open; late outcomes are shown and count for nobody.{' '}
        <Link href="/about#outcomes" prefetch={false}>
          How outcomes are decided
        </Link>
      </p>
      <InferredNote essays={index.essays} />
    </div>
  );
}
