// Two authors in, their comparison out: questions that both answer and who was right, cruxes between them, relations against and for.
import Link from 'next/link';
import type { Author } from '../../lib/types.ts';
import { authorPath, essayPath } from '../addresses.ts';
import { countOf, numberWord, surname } from '../author-names.ts';
import { InferredMark, isInferred } from '../byline.tsx';
import { authorsCompared, essaysBy } from '../compare/authors-compared.ts';
import { EmptyPage } from '../compare/empty-page.tsx';
import { SettingsChoice } from '../compare/settings.tsx';
import { tableNames } from '../compare/table-names.ts';
import type { CorpusIndex } from '../corpus-index.ts';
import { DateText } from '../date-text.tsx';
import { InferredNote } from '../home/inferred-note.tsx';
import { SectionHeading } from '../section-heading.tsx';
import { AgainstSection } from './against-section.tsx';
import { CruxSection } from './crux-section.tsx';
import { DebateSection } from './debate-section.tsx';
import { LoneQuestions } from './lone-questions.tsx';
import { meetingData } from './meeting-data.ts';
import { cruxesBetween } from './pair-cruxes.ts';
import { debatesBetween } from './pair-debates.ts';
import { type Pair, pairOf, pairPath } from './pair-path.ts';
import { questionsOf } from './pair-questions.ts';
import { relationsBetween } from './pair-relations.ts';
import { SharedQuestions } from './shared-questions.tsx';
import '../compare/compare.css';
import './head-to-head.css';

type Props = { readonly index: CorpusIndex; readonly pair: Pair };

export function HeadToHeadPage({ index, pair }: Props) {
  const [a, b] = pair;
  const relations = relationsBetween(index, pair);
  const { shared, lone } = questionsOf(index, pair);
  const cruxes = cruxesBetween(index, pair);
  const debates = debatesBetween(index, pair, relations);
  const rowOf = meetingData(index);
  const differ = shared.filter(({ match }) => match === 'differ').length;
  const parts = [
    { id: 'questions', words: 'Same questions', count: shared.length, shown: index.questions.length > 0 },
    { id: 'cruxes', words: 'Cruxes', count: cruxes.length, shown: cruxes.length > 0 },
    { id: 'against', words: 'Against each other', count: relations.against.length, shown: relations.against.length > 0 },
    { id: 'agree', words: 'In agreement', count: relations.agree.length, shown: debates.length > 0 },
  ].filter(({ shown }) => shown);
  return (
    <article className="page versus">
      <header className="page-head">
        <p className="eyebrow">
          <Link href="/compare" prefetch={false}>
            Head to head
          </Link>
        </p>
        <h1>
          {a.name} and {b.name}
        </h1>
        <p className="lead">
          {questionWords(index.questions.length, shared.length, differ)}{' '}
          {relationWords(relations.agree.length, relations.against.length, cruxes.length)}
        </p>
      </header>
      <div className="versus-who">
        {pair.map((author) => (
          <Who key={author.id} index={index} author={author} />
        ))}
      </div>
      {parts.length === 0 ? (
        <EmptyPage sentence="Nothing joins these two yet: no question, no crux and no relation." href="/compare" label="See all pairs" />
      ) : (
        <nav className="jump" aria-label="On this page">
          {parts.map(({ id, words, count }) => (
            <a key={id} href={`#${id}`}>
              {words} <span className="jump-count">{count}</span>
            </a>
          ))}
        </nav>
      )}
      {index.questions.length === 0 ? null : (
        <section className="section" aria-labelledby="questions">
          <SectionHeading id="questions" title="The same questions" />
          <SettingsChoice tables={tableNames(index.hedges)} first={index.table?.id ?? null}>
            <SharedQuestions index={index} pair={pair} shared={shared} />
          </SettingsChoice>
          <LoneQuestions index={index} pair={pair} lone={lone} open={shared.length === 0} />
        </section>
      )}
      <CruxSection pair={pair} cruxes={cruxes} />
      <AgainstSection rows={relations.against.map(rowOf)} />
      <DebateSection pair={pair} debates={debates} rowOf={rowOf} />
      <Others index={index} pair={pair} />
      <InferredNote essays={pair.flatMap(({ id }) => essaysBy(index, id))} />
    </article>
  );
}

function questionWords(all: number, shared: number, differ: number): string {
  if (all === 0) return 'No shared question has been asked of their essays.';
  if (shared === 0) return `Of ${countOf(all, 'question', 'questions')} none is answered by both.`;
  const alike = differ === 0 ? 'none of them oppositely' : `${inWords(differ)} of them oppositely`;
  return `Of ${countOf(all, 'question', 'questions')} both answer ${inWords(shared)}, ${shared === 1 ? (differ === 1 ? 'and oppositely' : 'and not oppositely') : alike}.`;
}

function relationWords(agree: number, against: number, cruxes: number): string {
  if (agree + against + cruxes === 0) return 'No debate sets their statements for or against each other.';
  const turn = cruxes === 0 ? 'no crux lies between them' : `${inWords(cruxes)} ${cruxes === 1 ? 'crux lies' : 'cruxes lie'} between them`;
  return `Their statements agree in ${countOf(agree, 'place', 'places')} and go against each other in ${inWords(against)}; ${turn}.`;
}

const inWords = (count: number) => numberWord(count).toLowerCase();

function Who({ index, author }: { readonly index: CorpusIndex; readonly author: Author }) {
  const essays = essaysBy(index, author.id);
  return (
    <section aria-label={author.name} data-author={author.id}>
      <h2>
        <Link href={authorPath(author.id)} prefetch={false}>
          {author.name}
        </Link>
        {essays.some(isInferred) ? <InferredMark /> : null}
      </h2>
      {essays.length === 0 ? <p className="meta">No essay in the corpus.</p> : null}
      {essays.map((essay) => (
        <p key={essay.id} className="meta">
          <Link href={essayPath(essay.id)} prefetch={false}>
            <cite>{essay.title}</cite>
          </Link>
          <br />
          {essay.outlet} · <DateText date={essay.published} published />
        </p>
      ))}
    </section>
  );
}

/** The way to every other pair of one of the two. */
function Others({ index, pair }: Props) {
  const authors = authorsCompared(index);
  if (authors.length < 3) return null;
  return (
    <nav className="section versus-others" aria-label="Other pairs">
      {pair.map((author) => (
        <p key={author.id}>
          {surname(author.name)} and{' '}
          {authors
            .filter(({ id }) => pair.every((one) => one.id !== id))
            .map((other, at) => {
              const path = pairOf(index, author.id, other.id);
              return path === null ? null : (
                <span key={other.id}>
                  {at === 0 ? '' : ' · '}
                  <Link href={pairPath(path)} prefetch={false}>
                    {surname(other.name)}
                  </Link>
                </span>
              );
            })}
        </p>
      ))}
      <p>
        <Link href="/compare" prefetch={false}>
          All pairs
        </Link>
      </p>
    </nav>
  );
}
