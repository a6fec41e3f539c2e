// A statement in, its page out: left the statement and its relations by section, right its neighbourhood and how to cite it.
import type { Root } from 'hast';
import Link from 'next/link';
import type { Layout } from '../../lib/layout.ts';
import type { Statement } from '../../lib/types.ts';
import { essayPath, localId } from '../addresses.ts';
import { AdviceLine } from '../advice-line.tsx';
import { Byline } from '../byline.tsx';
import type { CorpusIndex } from '../corpus-index.ts';
import { DateText } from '../date-text.tsx';
import { Neighbourhood } from '../graph/neighbourhood.tsx';
import { KindLabel } from '../kind-label.tsx';
import { Prose } from '../prose.tsx';
import { Quote } from '../quote.tsx';
import { SectionHeading } from '../section-heading.tsx';
import { StatementForecast } from '../statement-forecast.tsx';
import { CiteBox } from './cite-box.tsx';
import { RelationSections } from './relation-sections.tsx';

type Props = {
  readonly index: CorpusIndex;
  readonly statement: Statement;
  readonly commentary: Root | null;
  readonly layout: Layout | null;
};

export function StatementPage({ index, statement, commentary, layout }: Props) {
  const essay = index.essay.get(statement.essay);
  const inNote = `${essayPath(statement.essay)}#${localId(statement.id)}`;
  return (
    <div className="page statement-layout">
      <div className="page-statement">
        {essay === undefined ? null : (
          <nav className="breadcrumb" aria-label="Breadcrumb">
            <ol>
              <li>
                <Byline index={index} essay={essay} linked />
              </li>
              <li>
                <Link href={essayPath(essay.id)} prefetch={false}>
                  <cite>{essay.title}</cite>
                </Link>
              </li>
              <li>
                <Link href={inNote} prefetch={false}>
                  {statement.anchor === null ? 'in the note' : `¶ ${statement.anchor.paragraph}`}
                </Link>
              </li>
            </ol>
          </nav>
        )}
        <KindLabel kind={statement.kind} />
        <h1>{statement.text}</h1>
        <Quote statement={statement} {...(essay === undefined ? {} : { where: `at ${(essay.edition ?? essay).outlet}` })} />
        {essay === undefined ? null : (
          <p className="source">
            <Byline index={index} essay={essay} /> · <cite>{essay.outlet}</cite> · <DateText date={essay.published} published />
          </p>
        )}
        {statement.implied === null ? null : <p className="detail">Implied, not said: {statement.implied}</p>}
        <StatementForecast index={index} statement={statement} full />
        {statement.kind === 'recommendation' ? <AdviceLine index={index} statement={statement} /> : null}
        {commentary === null ? null : (
          <div className="commentary">
            <Prose index={index} body={commentary} />
          </div>
        )}
        <Topics index={index} statement={statement} />
      </div>
      <div className="statement-relations">
        <RelationSections index={index} statement={statement} />
      </div>
      <div className="statement-aside">
        {layout === null ? null : (
          <section aria-labelledby="neighbourhood">
            <SectionHeading
              title="Neighbourhood"
              id="neighbourhood"
              aside={
                <Link href={`/graph?focus=${encodeURIComponent(statement.id)}`} prefetch={false}>
                  Open in graph
                </Link>
              }
            />
            <Neighbourhood index={index} statement={statement} layout={layout} />
          </section>
        )}
        <CiteBox index={index} statement={statement} />
      </div>
    </div>
  );
}

function Topics({ index, statement }: { readonly index: CorpusIndex; readonly statement: Statement }) {
  const topics = statement.topics.flatMap((id) => index.topic.get(id) ?? []);
  if (topics.length === 0) return null;
  return (
    <p className="detail">
      On{' '}
      {topics.map((topic, at) => (
        <span key={topic.id}>
          {at === 0 ? '' : ' · '}
          <Link href={`/topics/${topic.id}`} prefetch={false}>
            {topic.name}
          </Link>
        </span>
      ))}
    </p>
  );
}
