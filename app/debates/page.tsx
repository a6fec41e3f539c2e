// The debates: where essays meet on one issue, and what each turns on.
import type { Metadata } from 'next';
import Link from 'next/link';
import '../../components/compare/compare.css';
import '../../components/debate/debate.css';
import { debatePath, localId } from '../../components/addresses.ts';
import { countOf, joinWords, numberWord, surname } from '../../components/author-names.ts';
import { EmptyPage } from '../../components/compare/empty-page.tsx';
import { authorsIn, relationsIn } from '../../components/debate/meetings.ts';
import { mostDisputed } from '../../components/debate/most-disputed.ts';
import { KindLabel } from '../../components/kind-label.tsx';
import { readCorpus } from '../corpus.ts';

export const metadata: Metadata = { title: 'Debates', alternates: { canonical: '/debates' } };

export default function DebatesPage() {
  const index = readCorpus();
  const debates = mostDisputed(index);
  return (
    <div className="page">
      <header className="page-head">
        <h1>Debates</h1>
        {debates.length === 0 ? null : (
          <p className="lead">
            {numberWord(debates.length)} {debates.length === 1 ? 'issue' : 'issues'} on which the essays meet: who stands where, for which
            reasons, and what it turns on.
          </p>
        )}
      </header>
      {debates.length === 0 ? (
        <EmptyPage sentence="The essays have not been brought together in a debate yet." />
      ) : (
        <ul className="index-list">
          {debates.map((debate) => (
            <li key={debate.id} data-debate={debate.id}>
              <div>
                <h2>
                  <Link href={debatePath(debate.id)} prefetch={false}>
                    {debate.title}
                  </Link>
                </h2>
                <p className="serif">{debate.question}</p>
                <p className="fine">
                  {joinWords(authorsIn(index, debate).map((author) => surname(author.name)))} ·{' '}
                  {countOf(relationsIn(index, debate).length, 'relation', 'relations')}
                </p>
              </div>
              <div>
                {debate.cruxes.length === 0 ? null : <KindLabel kind="crux" />}
                {debate.cruxes.map((crux) => (
                  <p key={crux.id} className="debate-crux">
                    <Link href={`${debatePath(debate.id)}#${localId(crux.id)}`} prefetch={false}>
                      {crux.text}
                    </Link>
                  </p>
                ))}
              </div>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
