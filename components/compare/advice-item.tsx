// A recommendation in, one entry out: the advice, who gives it to whom, on which predictions it rests and what became of them.
'use client';

import Link from 'next/link';
import { questionPath, statementPath } from '../addresses.ts';
import { countOf, joinWords } from '../author-names.ts';
import { InferredMark } from '../byline.tsx';
import type { AdviceData, PremiseData } from './advice-data.ts';
import { FailureMark, FateMark } from './advice-mark.tsx';
import type { PremiseTie } from './advice-premises.ts';

type Props = {
  readonly advice: AdviceData;
  /** The addressee whom the heading above already names. */
  readonly under: string;
  /** It stands in full, with the anchor that links lead to; elsewhere it is named only, and leads there. */
  readonly full: boolean;
};

export function AdviceItem({ advice, under, full }: Props) {
  const { id, anchor, text, who, inferred, failure, premises } = advice;
  const others = advice.to.filter((name) => name !== under);
  return (
    <li id={full ? anchor : undefined} data-recommendation={id} data-failure={failure ?? undefined}>
      <Link className="said advice-said" href={statementPath(id)} prefetch={false}>
        {text}
      </Link>
      <p className="said-meta">
        <FailureMark failure={failure} />
        <span>
          {who}
          {inferred ? <InferredMark /> : null}
          {others.length === 0 ? null : `, also to ${joinWords(others)}`}
          {advice.terms.map((term) => ` · ${term}`).join('')}
        </span>
      </p>
      {full ? (
        <Premises premises={premises} />
      ) : (
        <p className="advice-rest">
          <a href={`#${anchor}`}>What it rests on</a>
        </p>
      )}
    </li>
  );
}

const tieWords: Readonly<Record<PremiseTie, string>> = { needs: 'Presupposes', because: 'Because', behind: 'Behind that' };

/** What it presupposes, and every other prediction under it that a shared question asks; the rest is counted. */
function Premises({ premises }: { readonly premises: readonly PremiseData[] }) {
  const shown = premises.filter(({ tie, fate }) => tie === 'needs' || fate !== 'unasked');
  const rest = premises.length - shown.length;
  if (premises.length === 0) return <p className="advice-rest">Rests on no prediction.</p>;
  return (
    <>
      {shown.length === 0 ? null : (
        <dl className="advice-premises">
          {(Object.keys(tieWords) as PremiseTie[])
            .filter((tie) => shown.some((premise) => premise.tie === tie))
            .map((tie) => (
              <div key={tie}>
                <dt>{tieWords[tie]}</dt>
                {shown
                  .filter((premise) => premise.tie === tie)
                  .map((premise) => (
                    <PremiseRow key={premise.id} premise={premise} />
                  ))}
              </div>
            ))}
        </dl>
      )}
      {rest === 0 ? null : (
        <p className="advice-rest">
          {shown.length === 0 ? 'Rests on' : 'And on'} {countOf(rest, 'prediction', 'predictions')} that no shared question asks.
        </p>
      )}
    </>
  );
}

function PremiseRow({ premise: { id, short, fate, question } }: { readonly premise: PremiseData }) {
  return (
    <dd data-premise={id} data-fate={fate}>
      <Link href={statementPath(id)} prefetch={false}>
        {short}
      </Link>{' '}
      {question === null ? (
        <FateMark fate={fate} />
      ) : (
        <Link className="fate-link" href={questionPath(question)} prefetch={false}>
          <FateMark fate={fate} />
        </Link>
      )}
    </dd>
  );
}
