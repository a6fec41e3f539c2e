// The shared questions, the most disputed first: what was asked, how the authors divide, what happened.
import type { Metadata } from 'next';
import Link from 'next/link';
import '../../components/compare/compare.css';
import { questionPath } from '../../components/addresses.ts';
import { numberWord } from '../../components/author-names.ts';
import { EmptyPage } from '../../components/compare/empty-page.tsx';
import { tallyOf, tallyWords } from '../../components/compare/forecasts.ts';
import { disagreementRule } from '../../components/compare/question-orders.ts';
import { sortQuestions } from '../../components/compare/sort-questions.ts';
import { formatDate } from '../../components/format-date.ts';
import { LateOutcome, OutcomeBadge } from '../../components/outcome-badge.tsx';
import { readCorpus } from '../corpus.ts';

export const metadata: Metadata = { title: 'Questions', alternates: { canonical: '/questions' } };

export default function QuestionsPage() {
  const index = readCorpus();
  const questions = sortQuestions(index, 'disagreement');
  return (
    <div className="page">
      <header className="page-head">
        <h1>Questions</h1>
        {questions.length === 0 ? null : (
          <p className="lead">
            {numberWord(questions.length)} {questions.length === 1 ? 'question' : 'questions'} about the future that can be settled by the
            letter, each with a criterion, a window and dated evidence.
          </p>
        )}
      </header>
      {questions.length === 0 ? <EmptyPage sentence="No shared question has been asked of these essays yet." /> : null}
      {questions.length === 0 ? null : (
        <ul className="index-list">
          {questions.map((question) => (
            <li key={question.id} data-question={question.id}>
              <div>
                <h2>
                  <Link href={questionPath(question.id)} prefetch={false}>
                    {question.title}
                  </Link>
                </h2>
                <p className="fine">
                  {formatDate(question.opens)} to {formatDate(question.closes)} · {tallyWords(tallyOf(index, question))}
                </p>
              </div>
              <div>
                <OutcomeBadge outcome={question.outcome} date={question.decided} />
                <LateOutcome question={question} />
              </div>
            </li>
          ))}
        </ul>
      )}
      {questions.length === 0 ? null : (
        <p className="fine index-note">
          Sorted {disagreementRule}.{' '}
          <Link href="/predictions" prefetch={false}>
            Compare the answers in one table
          </Link>
        </p>
      )}
    </div>
  );
}
