// The essays in, how certain their authors and dates are out.
import Link from 'next/link';
import { essayPath } from '../../components/addresses.ts';
import { Byline, isInferred } from '../../components/byline.tsx';
import type { CorpusIndex } from '../../components/corpus-index.ts';
import { DateText } from '../../components/date-text.tsx';
import { inOrderOfPublication } from '../../components/essay/essay-order.ts';
import { SectionHeading } from '../../components/section-heading.tsx';

export function Bylines({ index }: { readonly index: CorpusIndex }) {
  return (
    <section className="section" aria-labelledby="bylines">
      <SectionHeading id="bylines" title="Who wrote what, and when" />
      <div className="about-text">
        <p>
          Where a byline could not be read at the publisher it is inferred, and marked with a question mark wherever the name stands. A day
          that is not established is given as a span, and the last day of it counts.
        </p>
      </div>
      <ul className="said-list about-bylines">
        {inOrderOfPublication(index.essays).map((essay) => (
          <li key={essay.id}>
            <Link className="said" href={essayPath(essay.id)} prefetch={false}>
              {essay.title}
            </Link>
            <p className="said-meta">
              <span>
                <Byline index={index} essay={essay} linked /> · {essay.outlet} · <DateText date={essay.published} published long />
              </span>
            </p>
            <p className="about-byline">{isInferred(essay) ? `Byline inferred: ${essay.byline}` : 'Byline stated.'}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
