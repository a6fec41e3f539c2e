// What the authors advise: by those who would have to act, with the predictions that each piece of advice rests on and what became of them.
import type { Metadata } from 'next';
import '../../components/compare/compare.css';
import '../../components/compare/advice.css';
import { countOf, numberWord } from '../../components/author-names.ts';
import { type AdviceData, adviceData } from '../../components/compare/advice-data.ts';
import { AdviceLists } from '../../components/compare/advice-lists.tsx';
import { EmptyPage } from '../../components/compare/empty-page.tsx';
import { InferredNote } from '../../components/home/inferred-note.tsx';
import { readCorpus } from '../corpus.ts';

export const metadata: Metadata = { title: 'Advice', alternates: { canonical: '/recommendations' } };

export default function RecommendationsPage() {
  const index = readCorpus();
  const { all, byActor, byAuthor } = adviceData(index);
  return (
    <div className="page">
      <header className="page-head">
        <h1>Advice</h1>
        {all.length === 0 ? null : (
          <p className="lead">
            {numberWord(all.length)} {all.length === 1 ? 'recommendation' : 'recommendations'} to {numberWord(byActor.length).toLowerCase()}{' '}
            {byActor.length === 1 ? 'addressee' : 'addressees'}. {restWords(all)}
          </p>
        )}
      </header>
      {all.length === 0 ? (
        <EmptyPage sentence="No essay here says what anyone should do." />
      ) : (
        <>
          <AdviceLists all={all} byActor={byActor} byAuthor={byAuthor} />
          <div className="section">
            <p className="fine">
              Advice is not scored. The predictions are those that the author’s own essays give; what they claim besides, and what others
              add or object, stands on the page of each recommendation. “Came about” compares a prediction with the outcome of the question
              that it answers, whatever the words of odds; views that an author only reports are among them.
            </p>
            <InferredNote essays={index.essays} />
          </div>
        </>
      )}
    </div>
  );
}

/** How many rest on predictions, and for how many of these something is decided. */
function restWords(all: readonly AdviceData[]): string {
  const resting = all.filter(({ premises }) => premises.length > 0).length;
  const decided = all.filter(({ premises }) =>
    premises.some(({ fate }) => fate === 'came' || fate === 'failed' || fate === 'partly'),
  ).length;
  if (resting === 0) return 'None of it rests on a prediction.';
  const some = `${countOf(resting, 'of them rests', 'of them rest')} on predictions`;
  return decided === 0 ? `${some}; none of these is decided yet.` : `${some}; for ${decided} at least one of these is decided.`;
}
