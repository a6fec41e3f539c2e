// A statement in, its words of odds, its range under a named table, the question it answers and the outcome out.
import Link from 'next/link';
import type { Prediction, Statement } from '../lib/types.ts';
import { questionPath, statementPath } from './addresses.ts';
import { joinWords } from './author-names.ts';
import { whyUnheld } from './compare/unheld.ts';
import type { CorpusIndex } from './corpus-index.ts';
import { HedgeChip } from './hedge-chip.tsx';
import { LateOutcome, OutcomeBadge } from './outcome-badge.tsx';
import { RangeBar, type RangeVariant } from './range-bar.tsx';
import { rangeCaption, rangeWords } from './range-words.ts';

type Props = {
  readonly index: CorpusIndex;
  readonly statement: Statement /** Also what lies behind the words: horizon, inheritance. */;
  readonly full?: boolean;
};

export function StatementForecast({ index, statement, full = false }: Props) {
  const prediction = statement.kind === 'prediction' ? statement : null;
  const condition = statement.kind === 'claim' ? null : statement.if;
  return (
    <>
      {statement.voice.length === 0 ? null : <p className="detail">Reports {ownersOf(index, statement.voice)} view</p>}
      <Odds index={index} statement={statement} />
      {condition === null ? null : (
        <p className="detail">
          <b>If</b> {condition}
        </p>
      )}
      {prediction === null ? null : <Answer index={index} prediction={prediction} />}
      {prediction?.by == null || !full ? null : (
        <p className="detail">
          Own horizon: <b>{prediction.by}</b>
        </p>
      )}
      {full && prediction !== null ? <Bearing index={index} prediction={prediction} /> : null}
      {full ? <Inherited index={index} statement={statement} /> : null}
    </>
  );
}

function Odds({ index, statement }: { readonly index: CorpusIndex; readonly statement: Statement }) {
  if (statement.hedge === null) return null;
  const { table } = index;
  const prediction = statement.kind === 'prediction' && statement.question !== null ? statement : null;
  const chance = table === null ? undefined : prediction?.pYes[table.id];
  const question = prediction?.question == null ? undefined : index.question.get(prediction.question);
  const outcome = question === undefined || (prediction !== null && unheldOf(index, prediction) !== null) ? null : question.outcome;
  return (
    <div className="forecast">
      <HedgeChip hedge={statement.hedge} />
      {prediction === null || table === null || chance === undefined || question === undefined ? null : (
        <>
          <RangeBar
            chance={chance}
            variant={variantOf(prediction)}
            outcome={outcome}
            label={rangeWords({
              answer: prediction.answer,
              hedge: prediction.hedge,
              chance,
              table,
              condition: prediction.if,
              outcome,
            })}
          />
          <span className="range-words">{rangeCaption(chance, prediction.hedge, table)}</span>
        </>
      )}
    </div>
  );
}

/** Why its outcome speaks neither for the author nor against; null where it does one or the other, or nothing is settled yet. */
function unheldOf(index: CorpusIndex, { id }: Prediction): string | null {
  return whyUnheld(index.insights.forecasts[id] ?? 'no-question');
}

/** How a prediction's bar is drawn. */
export function variantOf(prediction: Prediction): RangeVariant {
  return prediction.voice.length > 0 ? 'reported' : prediction.if !== null ? 'conditional' : 'own';
}

function Answer({ index, prediction }: { readonly index: CorpusIndex; readonly prediction: Prediction }) {
  const question = prediction.question === null ? undefined : index.question.get(prediction.question);
  if (question === undefined) return null;
  const unheld = unheldOf(index, prediction);
  return (
    <p className="detail">
      {prediction.answer === 'open' ? (
        <>
          Leaves <b>open</b>:{' '}
        </>
      ) : (
        <>
          Answers <b>{prediction.answer}</b> to{' '}
        </>
      )}
      <Link href={questionPath(question.id)} prefetch={false}>
        {question.title}
      </Link>{' '}
      <OutcomeBadge outcome={question.outcome} date={question.decided} />
      <LateOutcome question={question} />
      {unheld === null ? null : <span className="fine"> {unheld}</span>}
    </p>
  );
}

function Bearing({ index, prediction }: { readonly index: CorpusIndex; readonly prediction: Prediction }) {
  const questions = prediction.bears.flatMap((id) => index.question.get(id) ?? []);
  return (
    <>
      {questions.length === 0 ? null : (
        <p className="detail">
          Bears on{' '}
          {questions.map((question, at) => (
            <span key={question.id}>
              {at === 0 ? '' : ', '}
              <Link href={questionPath(question.id)} prefetch={false}>
                {question.title}
              </Link>
            </span>
          ))}
        </p>
      )}
      {prediction.vague === null ? null : <p className="detail">Nobody could resolve it: {prediction.vague}</p>}
    </>
  );
}

const inheritedWords: Readonly<Record<string, string>> = { hedge: 'words of odds', by: 'horizon', if: 'condition', voice: 'reported view' };

function Inherited({ index, statement }: { readonly index: CorpusIndex; readonly statement: Statement }) {
  const attributes = Object.keys(statement.inherited).filter((name) => name in inheritedWords);
  const source = index.statement.get(Object.values(statement.inherited)[0] ?? '');
  if (attributes.length === 0 || source === undefined) return null;
  return (
    <p className="fine">
      The {joinWords(attributes.map((name) => inheritedWords[name] ?? name))} stand
      {attributes.length === 1 && attributes[0] !== 'hedge' ? 's' : ''} in{' '}
      <Link href={statementPath(source.id)} prefetch={false}>
        {source.short}
      </Link>
    </p>
  );
}

/** "the harbour board’s and the inland towns’". */
function ownersOf(index: CorpusIndex, actors: readonly string[]): string {
  return joinWords(actors.map((id) => index.actor.get(id)?.name ?? id).map((name) => (name.endsWith('s') ? `${name}’` : `${name}’s`)));
}
