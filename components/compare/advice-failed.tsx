// All recommendations in, those out under which a prediction failed, each with that prediction.
'use client';

import Link from 'next/link';
import { statementPath } from '../addresses.ts';
import { countOf } from '../author-names.ts';
import { SectionHeading } from '../section-heading.tsx';
import type { AdviceData } from './advice-data.ts';
import { FailureMark } from './advice-mark.tsx';

export function AdviceFailed({ advice }: { readonly advice: readonly AdviceData[] }) {
  const failed = advice.filter(({ failure }) => failure !== null);
  if (failed.length === 0) return null;
  return (
    <section className="section" aria-labelledby="failed">
      <SectionHeading
        id="failed"
        title="Advice on a prediction that failed"
        aside={countOf(failed.length, 'recommendation', 'recommendations')}
      />
      <ul className="advice-failed">
        {failed.map(({ id, anchor, short, who, failure, premises }) => (
          <li key={id}>
            <a className="said" href={`#${anchor}`}>
              {short}
            </a>
            <span className="meta">
              {who} · <FailureMark failure={failure} />:{' '}
              {premises
                .filter(({ fate }) => fate === 'failed')
                .map((premise, at) => (
                  <span key={premise.id}>
                    {at === 0 ? '' : '; '}
                    <Link href={statementPath(premise.id)} prefetch={false}>
                      {premise.short}
                    </Link>
                  </span>
                ))}
            </span>
          </li>
        ))}
      </ul>
      <p className="fine">
        A premise is a prediction that the advice presupposes; a reason is one that speaks for it, among others. Advice may be good though a
        reason for it failed.
      </p>
    </section>
  );
}
