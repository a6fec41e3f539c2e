// The authors, in the order of their first essay.
import type { Metadata } from 'next';
import Link from 'next/link';
import '../../components/compare/compare.css';
import { authorPath, essayPath } from '../../components/addresses.ts';
import { countOf } from '../../components/author-names.ts';
import { InferredMark, isInferred } from '../../components/byline.tsx';
import { authorsCompared, essaysBy } from '../../components/compare/authors-compared.ts';
import { DateText } from '../../components/date-text.tsx';
import { InferredNote } from '../../components/home/inferred-note.tsx';
import { readCorpus } from '../corpus.ts';

export const metadata: Metadata = { title: 'Authors', alternates: { canonical: '/authors' } };

export default function AuthorsPage() {
  const index = readCorpus();
  const authors = authorsCompared(index);
  return (
    <div className="page">
      <header className="page-head">
        <h1>Authors</h1>
        {authors.length < 2 ? null : (
          <p>
            <Link href="/compare" prefetch={false}>
              Any two of them head to head
            </Link>
          </p>
        )}
      </header>
      <ul className="index-list">
        {authors.map((author) => {
          const essays = essaysBy(index, author.id);
          const statements = essays.flatMap((essay) => index.statementsOf.get(essay.id) ?? []);
          return (
            <li key={author.id} data-author={author.id}>
              <div>
                <h2>
                  <Link href={authorPath(author.id)} prefetch={false}>
                    {author.name}
                  </Link>
                  {essays.some(isInferred) ? <InferredMark /> : null}
                </h2>
                <p className="serif">{essays.find((essay) => essay.role !== null)?.role}</p>
              </div>
              <div className="meta">
                {essays.map((essay) => (
                  <p key={essay.id}>
                    <Link href={essayPath(essay.id)} prefetch={false}>
                      <cite>{essay.title}</cite>
                    </Link>
                    , <DateText date={essay.published} published />
                  </p>
                ))}
                <p>{countOf(statements.length, 'statement', 'statements')}</p>
              </div>
            </li>
          );
        })}
      </ul>
      <InferredNote essays={index.essays} />
    </div>
  );
}
