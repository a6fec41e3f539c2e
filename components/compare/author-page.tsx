// An author in, his page out: essays, what he says by kind, where he stands in debates, his forecasts and what happened, who is near him.
import Link from 'next/link';
import type { Author, Essay } from '../../lib/types.ts';
import { type StatementKind, statementKinds } from '../../lib/vocabulary.ts';
import { debatePath, essayPath } from '../addresses.ts';
import { countOf } from '../author-names.ts';
import { InferredMark, isInferred } from '../byline.tsx';
import type { CorpusIndex } from '../corpus-index.ts';
import { DateText } from '../date-text.tsx';
import { ExternalMark } from '../interface-icons.tsx';
import { KindIcon } from '../kind-icon.tsx';
import { SectionHeading } from '../section-heading.tsx';
import { AuthorNeighbours } from './author-neighbours.tsx';
import { AuthorRecord } from './author-record.tsx';
import { essaysBy } from './authors-compared.ts';
import './compare.css';
import './author.css';

type Props = { readonly index: CorpusIndex; readonly author: Author };

export function AuthorPage({ index, author }: Props) {
  const essays = essaysBy(index, author.id);
  const inferred = essays.filter(isInferred);
  return (
    <article className="page">
      <header className="page-head">
        <p className="eyebrow">
          <Link href="/authors" prefetch={false}>
            Author
          </Link>
        </p>
        <h1>
          {author.name}
          {inferred.length === 0 ? null : <InferredMark />}
        </h1>
        {[...new Set(essays.flatMap((essay) => essay.role ?? []))].map((role) => (
          <p key={role} className="lead">
            {role}
          </p>
        ))}
        {author.link === null ? null : (
          <p className="meta">
            <a href={author.link} rel="external noopener">
              About {author.name}
              <ExternalMark />
            </a>
          </p>
        )}
      </header>
      <section className="section" aria-labelledby="essays">
        <SectionHeading id="essays" title={essays.length === 1 ? 'The essay' : 'The essays'} />
        {essays.length === 0 ? <p className="meta event-none">No essay of this author is in the corpus.</p> : null}
        <ul className="author-essays">
          {essays.map((essay) => (
            <EssayRow key={essay.id} index={index} essay={essay} />
          ))}
        </ul>
        {inferred.map((essay) => (
          <p key={essay.id} className="author-byline" id="byline">
            <b>?</b> The byline of “{essay.title}” is inferred, not read at the publisher: {essay.byline}
          </p>
        ))}
      </section>
      <AuthorRecord index={index} author={author} />
      <Positions index={index} author={author} />
      <AuthorNeighbours index={index} author={author} />
    </article>
  );
}

function EssayRow({ index, essay }: { readonly index: CorpusIndex; readonly essay: Essay }) {
  const statements = index.statementsOf.get(essay.id) ?? [];
  return (
    <li>
      <h3>
        <Link href={essayPath(essay.id)}>{essay.title}</Link>
      </h3>
      <p className="meta">
        {essay.outlet} · <DateText date={essay.published} published long />
      </p>
      <ul className="author-kinds">
        {(Object.keys(statementKinds) as StatementKind[]).map((kind) => {
          const count = statements.filter((statement) => statement.kind === kind).length;
          const { label, plural } = statementKinds[kind];
          return (
            <li key={kind} data-kind={kind}>
              <KindIcon kind={kind} /> {countOf(count, label.toLowerCase(), plural.toLowerCase())}
            </li>
          );
        })}
      </ul>
    </li>
  );
}

function Positions({ index, author }: Props) {
  const positions = index.debates.flatMap((debate) =>
    debate.positions.filter((position) => position.author === author.id).map((position) => ({ debate, position })),
  );
  if (positions.length === 0) return null;
  return (
    <section className="section" aria-labelledby="positions">
      <SectionHeading id="positions" title="Positions" />
      <ul className="author-positions">
        {positions.map(({ debate, position }) => (
          <li key={debate.id}>
            <p className="meta">
              <Link href={debatePath(debate.id)} prefetch={false}>
                {debate.title}
              </Link>
            </p>
            <h3>{position.label}</h3>
            <p className="serif">{position.text}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
