// A statement in, its card out, in the fixed order: kind, statement, quote, source, odds, counts, citation and permalink.

import type { Root } from 'hast';
import Link from 'next/link';
import type { Statement } from '../lib/types.ts';
import { essayPath, localId, statementPath } from './addresses.ts';
import { AdviceLine } from './advice-line.tsx';
import { Byline } from './byline.tsx';
import { CitationText } from './citation-text.tsx';
import type { CorpusIndex } from './corpus-index.ts';
import { Counts } from './counts.tsx';
import { DateText } from './date-text.tsx';
import { KindLabel } from './kind-label.tsx';
import { Prose } from './prose.tsx';
import { Quote } from './quote.tsx';
import { StatementForecast } from './statement-forecast.tsx';
import { countsOf, isContested } from './statement-relations.ts';

type Props = {
  readonly index: CorpusIndex;
  readonly statement: Statement;
  readonly headingLevel?: 2 | 3 | 4;
  /** The card stands in the note of its own essay, which is then not named again; it gets the statement's anchor. */
  readonly inNote?: boolean;
  readonly commentary?: Root | null;
};

export function StatementCard({ index, statement, headingLevel = 3, inNote = false, commentary = null }: Props) {
  const Heading = `h${headingLevel}` as const;
  const essay = index.essay.get(statement.essay);
  return (
    <article
      className="card"
      id={inNote ? localId(statement.id) : undefined}
      tabIndex={inNote ? -1 : undefined}
      data-card={inNote ? statement.short : undefined}
      data-contested={(inNote && isContested(index, statement.id)) || undefined}
    >
      <div className="card-top">
        <KindLabel kind={statement.kind} />
        {statement.anchor === null ? null : <span>¶ {statement.anchor.paragraph}</span>}
      </div>
      <Heading className="statement">
        {inNote ? (
          statement.text
        ) : (
          <Link href={statementPath(statement.id)} prefetch={false}>
            {statement.text}
          </Link>
        )}
      </Heading>
      <Quote statement={statement} />
      {essay === undefined ? null : (
        <p className="source">
          <Byline index={index} essay={essay} short /> ·{' '}
          {inNote ? null : (
            <>
              <Link href={`${essayPath(essay.id)}#${localId(statement.id)}`} prefetch={false}>
                <cite>{essay.title}</cite>
              </Link>{' '}
              ·{' '}
            </>
          )}
          <DateText date={essay.published} published />
        </p>
      )}
      {statement.implied === null ? null : <p className="detail">Implied, not said: {statement.implied}</p>}
      <StatementForecast index={index} statement={statement} />
      {statement.kind === 'recommendation' ? <AdviceLine index={index} statement={statement} /> : null}
      {commentary === null ? null : (
        <div className="commentary">
          <Prose index={index} body={commentary} />
        </div>
      )}
      <div className="card-foot">
        <Counts counts={countsOf(index, statement.id)} />
        <details className="citation" name="cite">
          <summary>Cite</summary>
          <p>
            <CitationText index={index} statement={statement} />
          </p>
        </details>
        <Link href={statementPath(statement.id)} prefetch={false} aria-label={`Link to “${statement.short}”`}>
          Link
        </Link>
      </div>
    </article>
  );
}
