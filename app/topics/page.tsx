// The topics, by name, with how much stands under each.
import type { Metadata } from 'next';
import Link from 'next/link';
import '../../components/compare/compare.css';
import { topicPath } from '../../components/addresses.ts';
import { countOf } from '../../components/author-names.ts';
import { EmptyPage } from '../../components/compare/empty-page.tsx';
import { onTopic } from '../../components/compare/topic-members.ts';
import { readCorpus } from '../corpus.ts';

export const metadata: Metadata = { title: 'Topics', alternates: { canonical: '/topics' } };

export default function TopicsPage() {
  const index = readCorpus();
  const topics = [...index.topics].sort((a, b) => (a.name < b.name ? -1 : 1));
  return (
    <div className="page">
      <header className="page-head">
        <h1>Topics</h1>
      </header>
      {topics.length === 0 ? (
        <EmptyPage sentence="The corpus has no topics." />
      ) : (
        <ul className="index-list">
          {topics.map((topic) => {
            const { questions, debates, byAuthor } = onTopic(index, topic.id);
            const statements = byAuthor.reduce((sum, entry) => sum + entry.statements.length, 0);
            return (
              <li key={topic.id} data-topic={topic.id}>
                <h2>
                  <Link href={topicPath(topic.id)} prefetch={false}>
                    {topic.name}
                  </Link>
                </h2>
                <p className="meta">
                  {countOf(statements, 'statement', 'statements')} by {countOf(byAuthor.length, 'author', 'authors')} ·{' '}
                  {countOf(questions.length, 'question', 'questions')} · {countOf(debates.length, 'debate', 'debates')}
                </p>
              </li>
            );
          })}
        </ul>
      )}
    </div>
  );
}
