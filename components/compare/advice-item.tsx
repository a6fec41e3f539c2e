// A recommendation in, one entry out: the advice, who gives it to whom, what it rests on and what became of that.
import Link from 'next/link';
import type { Recommendation, Statement } from '../../lib/types.ts';
import { statementPath } from '../addresses.ts';
import { authorWordsOf, countOf, joinWords, sameAuthor } from '../author-names.ts';
import { InferredMark, isInferred } from '../byline.tsx';
import type { CorpusIndex } from '../corpus-index.ts';
import { hedgeWords } from '../hedge-chip.tsx';
import { recordWords } from './advice-record.ts';
import { predictionsOf } from './forecasts.ts';
import { SaidRow } from './said-row.tsx';

type Props = {
  readonly index: CorpusIndex;
  readonly advice: Recommendation /** Which of the two the heading above already names. */;
  readonly under: 'actor' | 'author';
};

export function AdviceItem({ index, advice, under }: Props) {
  const rests = index.insights.restsOn[advice.id] ?? { direct: [], all: [] };
  const direct = rests.direct.flatMap((id) => index.statement.get(id) ?? []);
  return (
    <li data-recommendation={advice.id}>
      <Link className="said advice-said" href={statementPath(advice.id)} prefetch={false}>
        {advice.text}
      </Link>
      <p className="said-meta">
        <span>
          <Parties index={index} advice={advice} under={under} />
          {advice.hedge === null ? null : ` · ${hedgeWords(advice.hedge)}`}
          {advice.voice.length === 0 ? null : ` · reports ${joinWords(advice.voice.map((id) => index.actor.get(id)?.name ?? id))}`}
          {advice.if === null ? null : ` · if ${advice.if}`}
        </span>
      </p>
      <p className="advice-record">{recordWords(index, predictionsOf(index, rests.all))}</p>
      <Grounds index={index} advice={advice} direct={direct} through={rests.all.length - rests.direct.length} />
    </li>
  );
}

function Parties({ index, advice, under }: Props) {
  const essay = index.essay.get(advice.essay);
  const others = advice.to.map((id) => index.actor.get(id)?.name ?? id);
  if (under === 'author') return <>to {joinWords(others)}</>;
  return (
    <>
      {authorWordsOf(index, advice)}
      {essay !== undefined && isInferred(essay) ? <InferredMark /> : null}
      {others.length < 2 ? null : `, to ${joinWords(others)}`}
    </>
  );
}

type GroundsProps = {
  readonly index: CorpusIndex;
  readonly advice: Recommendation;
  readonly direct: readonly Statement[];
  readonly through: number;
};

function Grounds({ index, advice, direct, through }: GroundsProps) {
  if (direct.length === 0) return <p className="fine">The essay gives no reason for it.</p>;
  return (
    <details className="disclosure">
      <summary>
        {countOf(direct.length, 'reason', 'reasons')}
        {through === 0 ? '' : ` and ${through} behind ${direct.length === 1 ? 'it' : 'them'}`}
      </summary>
      <ul className="said-list advice-grounds">
        {direct.map((ground) => (
          <SaidRow key={ground.id} index={index} statement={ground} kind author={!sameAuthor(index, advice, ground)} />
        ))}
      </ul>
    </details>
  );
}
