// A question in, the predictions that concern it without settling it out, by author.
import Link from 'next/link';
import type { Question } from '../../lib/types.ts';
import { authorPath } from '../addresses.ts';
import { predictionsOf, rowsOf } from '../compare/forecasts.ts';
import { SaidRow } from '../compare/said-row.tsx';
import type { CorpusIndex } from '../corpus-index.ts';
import { SectionHeading } from '../section-heading.tsx';

export function QuestionBearing({ index, question }: { readonly index: CorpusIndex; readonly question: Question }) {
  const rows = rowsOf(index, question).filter((row) => row.bears.length > 0);
  if (rows.length === 0) return null;
  return (
    <section className="section" aria-labelledby="bears">
      <SectionHeading id="bears" title="What else bears on it" aside="predictions that would not settle the criterion" />
      {rows.map((row) => (
        <div key={row.author} className="bears-author" id={`bears-${row.author}`}>
          <h3>
            <Link href={authorPath(row.author)} prefetch={false}>
              {index.author.get(row.author)?.name ?? row.author}
            </Link>
          </h3>
          <ul className="said-list">
            {predictionsOf(index, row.bears).map((prediction) => (
              <SaidRow key={prediction.id} index={index} statement={prediction} />
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
