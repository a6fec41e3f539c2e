// A question in, why each author answered as he did out: what his forecast rests on directly, and who attacks that.
import Link from 'next/link';
import type { Question, Statement } from '../../lib/types.ts';
import { answers } from '../../lib/vocabulary.ts';
import { questionPath, statementPath } from '../addresses.ts';
import { authorWordsOf, countOf, joinWords, sameAuthor, surname } from '../author-names.ts';
import type { Forecast } from '../compare/forecasts.ts';
import type { CorpusIndex } from '../corpus-index.ts';
import { hedgeWords } from '../hedge-chip.tsx';
import { OutcomeBadge } from '../outcome-badge.tsx';
import { RelationLabel } from '../relation-label.tsx';
import { eventsOn } from '../statement-relations.ts';
import { AttackList } from './attack-list.tsx';
import { attacksOnForecast, attacksOnGround } from './attacks-on.ts';
import { forecastsInOrder } from './forecasts-in-order.ts';

export function QuestionReasons({ index, question }: { readonly index: CorpusIndex; readonly question: Question }) {
  const forecasts = forecastsInOrder(index, question);
  if (forecasts.length === 0) return <p className="meta event-none">Nobody answers, so there is no reason to give.</p>;
  return (
    <ul className="reasons">
      {forecasts.map((forecast) => (
        <li key={forecast.prediction.id} data-forecast={forecast.prediction.id}>
          <Who index={index} forecast={forecast} />
          <Grounds index={index} forecast={forecast} />
        </li>
      ))}
    </ul>
  );
}

function Who({ index, forecast: { author, prediction, reported } }: { readonly index: CorpusIndex; readonly forecast: Forecast }) {
  const answer = prediction.answer === null ? 'No answer' : answers[prediction.answer];
  return (
    <div className="reasons-who">
      <p>
        <b>{surname(author.name)}</b>
      </p>
      <p className="meta">
        {answer}
        {prediction.hedge === null ? null : `, ${hedgeWords(prediction.hedge)}`}
        {reported ? `, as ${joinWords(prediction.voice.map((id) => index.actor.get(id)?.name ?? id))} sees it` : null}
      </p>
      <Tally index={index} prediction={prediction} />
    </div>
  );
}

/** "6 reasons, 2 under attack"; nothing where there is none. */
function Tally({ index, prediction }: { readonly index: CorpusIndex; readonly prediction: Statement }) {
  const grounds = groundsOf(index, prediction);
  const attacked = grounds.filter((ground) => attacksOnGround(index, ground, prediction).length > 0);
  if (grounds.length === 0) return null;
  return (
    <p className="meta">
      {countOf(grounds.length, 'reason', 'reasons')}, {attacked.length === 0 ? 'none' : attacked.length} under attack
    </p>
  );
}

function groundsOf(index: CorpusIndex, prediction: Statement): readonly Statement[] {
  return (index.insights.restsOn[prediction.id]?.direct ?? []).flatMap((id) => index.statement.get(id) ?? []);
}

function Grounds({ index, forecast: { prediction } }: { readonly index: CorpusIndex; readonly forecast: Forecast }) {
  const grounds = groundsOf(index, prediction);
  const own = grounds.filter((ground) => sameAuthor(index, prediction, ground));
  const others = grounds.filter((ground) => !sameAuthor(index, prediction, ground));
  const against = attacksOnForecast(index, prediction, grounds);
  return (
    <div>
      {grounds.length === 0 ? <p className="meta">The essay gives no reason for it.</p> : null}
      {grounds.length === 0 ? null : (
        <ul className="grounds">
          {[...own, ...others].map((ground) => (
            <li key={ground.id} data-ground={ground.id}>
              <RelationLabel {...bondOf(index, prediction, ground)} />
              <div>
                <Link className="said" href={statementPath(ground.id)} prefetch={false}>
                  {ground.text}
                </Link>
                <GroundNotes index={index} ground={ground} from={others.includes(ground)} />
                <AttackList index={index} views={attacksOnGround(index, ground, prediction)} />
              </div>
            </li>
          ))}
        </ul>
      )}
      <Deeper index={index} prediction={prediction} />
      {against.length === 0 ? null : (
        <div className="reasons-against">
          <p className="meta">Against the forecast itself</p>
          <AttackList index={index} views={against} />
        </div>
      )}
    </div>
  );
}

/** How a ground carries the forecast: as a reason, as one that another author adds, or as what must hold. */
function bondOf(index: CorpusIndex, prediction: Statement, ground: Statement) {
  if (!sameAuthor(index, prediction, ground)) return { kind: 'supports', words: 'Backed by' } as const;
  const presupposed =
    index.from.get(prediction.id)?.some((relation) => relation.kind === 'presupposes' && relation.to === ground.id) ?? false;
  return presupposed ? ({ kind: 'presupposes', words: 'Needs' } as const) : ({ kind: 'supports', words: 'Because' } as const);
}

/** Whose it is where it is another author's; and what became of it: its own verdict, or the events for and against it. */
function GroundNotes({ index, ground, from }: { readonly index: CorpusIndex; readonly ground: Statement; readonly from: boolean }) {
  const answered = ground.kind === 'prediction' && ground.question !== null ? ground : null;
  const question = answered === null ? undefined : index.question.get(answered.question ?? '');
  const events = question === undefined ? eventsOn(index, ground.id) : [];
  const speak = (kind: 'supports' | 'attacks') => events.filter(({ relation }) => relation.kind === kind).length;
  const counts = [
    [speak('supports'), 'for'],
    [speak('attacks'), 'against'],
  ] as const;
  const words = counts.filter(([n]) => n > 0).map(([n, side]) => `${n} ${side} it`);
  if (!from && question === undefined && words.length === 0) return null;
  return (
    <p className="meta ground-note">
      {from ? <span>from {authorWordsOf(index, ground, true)}</span> : null}
      {answered === null || question === undefined ? null : (
        <span>
          itself a forecast: {answered.answer === null ? 'no answer' : answers[answered.answer].toLowerCase()} to{' '}
          <Link href={questionPath(question.id)} prefetch={false}>
            {question.short}
          </Link>{' '}
          <OutcomeBadge outcome={question.outcome} />
        </span>
      )}
      {words.length === 0 ? null : (
        <Link href={`${statementPath(ground.id)}#events`} prefetch={false}>
          {events.length === 1 ? 'Event' : 'Events'}: {words.join(', ')}
        </Link>
      )}
    </p>
  );
}

/** What lies under the direct reasons, and how much of it others attack. */
function Deeper({ index, prediction }: { readonly index: CorpusIndex; readonly prediction: Statement }) {
  const { direct, all } = index.insights.restsOn[prediction.id] ?? { direct: [], all: [] };
  const deeper = all.filter((id) => !direct.includes(id)).flatMap((id) => index.statement.get(id) ?? []);
  const attacked = deeper.filter((statement) => attacksOnGround(index, statement, null).length > 0);
  if (deeper.length === 0) return null;
  return (
    <p className="meta reasons-deeper">
      These rest on {countOf(deeper.length, 'further statement', 'further statements')}
      {attacked.length === 0 ? '' : `, ${attacked.length} of ${deeper.length === 1 ? 'which' : 'them'} attacked by others`}.{' '}
      <Link href={`${statementPath(prediction.id)}#rests-on`} prefetch={false}>
        Follow them down
      </Link>
    </p>
  );
}
