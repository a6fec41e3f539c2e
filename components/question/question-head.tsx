// A question in, the head of its page out: topics, title, and in a row the outcome, what came later, the answers, the criterion.
import Link from 'next/link';
import type { Question } from '../../lib/types.ts';
import { topicPath } from '../addresses.ts';
import { tallyOf, tallyWords } from '../compare/forecasts.ts';
import type { CorpusIndex } from '../corpus-index.ts';
import { DateText } from '../date-text.tsx';
import { KindIcon } from '../kind-icon.tsx';
import { OutcomeBadge } from '../outcome-badge.tsx';

export function QuestionHead({ index, question }: { readonly index: CorpusIndex; readonly question: Question }) {
  const topics = question.topics.flatMap((id) => index.topic.get(id) ?? []);
  return (
    <header>
      <div className="page-head">
        <p className="eyebrow">
          <KindIcon kind="question" />
          <Link href="/questions" prefetch={false}>
            Question
          </Link>
          {topics.map((topic) => (
            <span key={topic.id}>
              ·{' '}
              <Link href={topicPath(topic.id)} prefetch={false}>
                {topic.name}
              </Link>
            </span>
          ))}
        </p>
        <h1>{question.title}</h1>
      </div>
      <dl className="facts">
        <div>
          <dt>Outcome</dt>
          <dd data-outcome={question.outcome}>
            <OutcomeBadge outcome={question.outcome} date={question.decided} dateLabel="decided" />
          </dd>
        </div>
        {question.late === null ? null : (
          <div>
            <dt>Later</dt>
            <dd className="facts-late">
              <OutcomeBadge outcome={question.late.outcome} date={question.late.date} /> not counted
            </dd>
          </div>
        )}
        <div>
          <dt>Answers</dt>
          <dd>{tallyWords(tallyOf(index, question))}</dd>
        </div>
        <div>
          <dt>Window</dt>
          <dd>
            <DateText date={question.opens} /> to <DateText date={question.closes} />
          </dd>
        </div>
        <div className="facts-wide">
          <dt>Criterion</dt>
          <dd>{question.criterion}</dd>
        </div>
      </dl>
    </header>
  );
}
