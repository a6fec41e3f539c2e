// A topic in, everything on it out: questions, debates, and what each author says.
import Link from 'next/link';
import type { Named } from '../../lib/types.ts';
import { authorPath, debatePath, questionPath } from '../addresses.ts';
import { countOf } from '../author-names.ts';
import type { CorpusIndex } from '../corpus-index.ts';
import { OutcomeBadge } from '../outcome-badge.tsx';
import { SectionHeading } from '../section-heading.tsx';
import { EmptyPage } from './empty-page.tsx';
import { SaidRow } from './said-row.tsx';
import { onTopic } from './topic-members.ts';
import './compare.css';
import './topic.css';

export function TopicPage({ index, topic }: { readonly index: CorpusIndex; readonly topic: Named }) {
  const { questions, debates, byAuthor } = onTopic(index, topic.id);
  const count = byAuthor.reduce((sum, { statements }) => sum + statements.length, 0);
  return (
    <article className="page">
      <header className="page-head">
        <p className="eyebrow">
          <Link href="/topics" prefetch={false}>
            Topic
          </Link>
        </p>
        <h1>{topic.name}</h1>
        <p className="lead">
          {countOf(count, 'statement', 'statements')}, {countOf(questions.length, 'question', 'questions')},{' '}
          {countOf(debates.length, 'debate', 'debates')}.
        </p>
      </header>
      {count + questions.length + debates.length === 0 ? (
        <EmptyPage sentence="Nothing has been put under this topic yet." href="/topics" label="See the other topics" />
      ) : null}
      {questions.length === 0 ? null : (
        <section className="section" aria-labelledby="questions">
          <SectionHeading id="questions" title="Questions" />
          <ul className="said-list">
            {questions.map((question) => (
              <li key={question.id} data-question={question.id}>
                <Link className="said" href={questionPath(question.id)} prefetch={false}>
                  {question.title}
                </Link>
                <p className="said-meta">
                  <OutcomeBadge outcome={question.outcome} date={question.decided} />
                </p>
              </li>
            ))}
          </ul>
        </section>
      )}
      {debates.length === 0 ? null : (
        <section className="section" aria-labelledby="debates">
          <SectionHeading id="debates" title="Debates" />
          <ul className="said-list">
            {debates.map((debate) => (
              <li key={debate.id} data-debate={debate.id}>
                <Link className="said" href={debatePath(debate.id)} prefetch={false}>
                  {debate.title}
                </Link>
                <p className="said-meta">{debate.question}</p>
              </li>
            ))}
          </ul>
        </section>
      )}
      {byAuthor.length === 0 ? null : (
        <section className="section" aria-labelledby="statements">
          <SectionHeading id="statements" title="Statements" aside={byAuthor.length > 1 ? 'in the order of publication' : null} />
          {byAuthor.map(({ author, statements }) => (
            <div key={author.id} className="topic-author" data-author={author.id}>
              <h3>
                <Link href={authorPath(author.id)} prefetch={false}>
                  {author.name}
                </Link>
              </h3>
              <ul className="said-list">
                {statements.map((statement) => (
                  <SaidRow key={statement.id} index={index} statement={statement} kind />
                ))}
              </ul>
            </div>
          ))}
        </section>
      )}
    </article>
  );
}
