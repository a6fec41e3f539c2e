// What the authors advise: by those who would have to act, and by author, with what each advice rests on.
import type { Metadata } from 'next';
import '../../components/compare/compare.css';
import '../../components/compare/advice.css';
import { numberWord } from '../../components/author-names.ts';
import { AdviceGroups, adviceByActor, adviceByAuthor, recommendationsIn } from '../../components/compare/advice-groups.tsx';
import { EmptyPage } from '../../components/compare/empty-page.tsx';
import { InferredNote } from '../../components/home/inferred-note.tsx';
import { readCorpus } from '../corpus.ts';

export const metadata: Metadata = { title: 'Advice', alternates: { canonical: '/recommendations' } };

export default function RecommendationsPage() {
  const index = readCorpus();
  const count = recommendationsIn(index).length;
  const byActor = adviceByActor(index);
  const byAuthor = adviceByAuthor(index);
  return (
    <div className="page">
      <header className="page-head">
        <h1>Advice</h1>
        {count === 0 ? null : (
          <p className="lead">
            {numberWord(count)} {count === 1 ? 'recommendation' : 'recommendations'} to {numberWord(byActor.length).toLowerCase()}{' '}
            {byActor.length === 1 ? 'addressee' : 'addressees'}: what each rests on, and what became of the predictions among its reasons.
          </p>
        )}
      </header>
      {count === 0 ? (
        <EmptyPage sentence="No essay here says what anyone should do." />
      ) : (
        <>
          <nav className="jump" aria-label="Groupings">
            <a href="#by-addressee">By addressee</a>
            <a href="#by-author">By author</a>
          </nav>
          <AdviceGroups index={index} id="by-addressee" title="By addressee" groups={byActor} by="actor" />
          <AdviceGroups index={index} id="by-author" title="By author" groups={byAuthor} by="author" />
          <div className="section">
            <p className="fine">
              Advice is not scored. “Came about” compares a prediction with the outcome of the question that it answers, whatever the words
              of odds; views that an author only reports are among the reasons, too.
            </p>
            <InferredNote essays={index.essays} />
          </div>
        </>
      )}
    </div>
  );
}
