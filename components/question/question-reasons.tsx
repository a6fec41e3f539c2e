// A question in, why each author answered as he did out: what his forecast rests on directly, and who attacks that.
import Link from 'next/link';
import type { Question, Statement } from '../../lib/types.ts';
import { answers } from '../../lib/vocabulary.ts';
import { statementPath } from '../addresses.ts';
import { authorWordsOf, joinWords, sameAuthor, surname } from '../author-names.ts';
import { type Forecast, forecastsOn } from '../compare/forecasts.ts';
import type { CorpusIndex } from '../corpus-index.ts';
import { hedgeWords } from '../hedge-chip.tsx';
import { RelationLabel, relationFamily } from '../relation-label.tsx';
import { relationsOf } from '../statement-relations.ts';

export function QuestionReasons({ index, question }: { readonly index: CorpusIndex; readonly question: Question }) {
  return (
    <ul className="reasons">
      {forecastsOn(index, question).map((forecast) => (
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
    <div>
      <p>
        <b>{surname(author.name)}</b>
      </p>
      <p className="meta">
        {answer}
        {prediction.hedge === null ? null : `, ${hedgeWords(prediction.hedge)}`}
        {reported ? `, as ${joinWords(prediction.voice.map((id) => index.actor.get(id)?.name ?? id))} sees it` : null}
      </p>
    </div>
  );
}

function Grounds({ index, forecast: { prediction } }: { readonly index: CorpusIndex; readonly forecast: Forecast }) {
  const grounds = (index.insights.restsOn[prediction.id]?.direct ?? []).flatMap((id) => index.statement.get(id) ?? []);
  const own = grounds.filter((ground) => sameAuthor(index, prediction, ground));
  const others = grounds.filter((ground) => !sameAuthor(index, prediction, ground));
  if (grounds.length === 0) return <p className="meta">The essay gives no reason for it.</p>;
  return (
    <ul className="grounds">
      {[...own, ...others].map((ground) => (
        <li key={ground.id} data-ground={ground.id}>
          <RelationLabel {...bondOf(index, prediction, ground)} />
          <div>
            <Link className="said" href={statementPath(ground.id)} prefetch={false}>
              {ground.text}
            </Link>
            {others.includes(ground) ? <p className="meta">from {authorWordsOf(index, ground, true)}</p> : null}
            <Attackers index={index} statement={ground} />
          </div>
        </li>
      ))}
    </ul>
  );
}

/** How a ground carries the forecast: as a reason, as one that another author adds, or as what must hold. */
function bondOf(index: CorpusIndex, prediction: Statement, ground: Statement) {
  if (!sameAuthor(index, prediction, ground)) return { kind: 'supports', words: 'Backed by' } as const;
  const presupposed =
    index.from.get(prediction.id)?.some((relation) => relation.kind === 'presupposes' && relation.to === ground.id) ?? false;
  return presupposed ? ({ kind: 'presupposes', words: 'Needs' } as const) : ({ kind: 'supports', words: 'Because' } as const);
}

/** "2 attack it, Slim and Boot": statements of other authors against a ground. */
function Attackers({ index, statement }: { readonly index: CorpusIndex; readonly statement: Statement }) {
  const against = relationsOf(index, statement.id)
    .filter((view) => !view.outgoing && !sameAuthor(index, statement, view.other))
    .filter((view) => relationFamily(view.relation.kind) === 'attack' || view.relation.kind === 'undercuts');
  if (against.length === 0) return null;
  const names = [...new Set(against.map((view) => authorWordsOf(index, view.other, true)))];
  return (
    <p className="attackers">
      <Link href={`${statementPath(statement.id)}#others`} prefetch={false}>
        <RelationLabel kind="attacks" words={`${against.length} ${against.length === 1 ? 'goes' : 'go'} against it, ${joinWords(names)}`} />
      </Link>
    </p>
  );
}
