// A question in, everyone's forecast on one line from 0 to 100 out, with the outcome at the end that came true, and who says nothing.
import Link from 'next/link';
import type { AuthorOnQuestion } from '../../lib/insights.ts';
import type { Question } from '../../lib/types.ts';
import { answers, type Outcome } from '../../lib/vocabulary.ts';
import { authorPath, statementPath } from '../addresses.ts';
import { joinWords, surname } from '../author-names.ts';
import { InferredMark, isInferred } from '../byline.tsx';
import { type Forecast, rowsOf } from '../compare/forecasts.ts';
import { mayHaveWrittenAfter } from '../compare/may-have-written-after.ts';
import { whyUnheld } from '../compare/unheld.ts';
import type { CorpusIndex } from '../corpus-index.ts';
import { HedgeChip } from '../hedge-chip.tsx';
import { OutcomeGlyph } from '../outcome-badge.tsx';
import { variantOf } from '../statement-forecast.tsx';
import { AxisRow } from './axis-row.tsx';
import { forecastsInOrder } from './forecasts-in-order.ts';

const ticks = [0, 25, 50, 75, 100];
const pinWords: Readonly<Partial<Record<Outcome, string>>> = { yes: 'happened', no: 'did not happen' };

export function ForecastAxis({ index, question }: { readonly index: CorpusIndex; readonly question: Question }) {
  const odds = index.table !== null;
  return (
    <>
      <div className="axis" data-odds={odds || undefined} data-pin={question.outcome in pinWords || undefined}>
        {odds ? <AxisHead outcome={question.outcome} /> : null}
        <ul>
          {forecastsInOrder(index, question).map((forecast) => (
            <li key={forecast.prediction.id} className="axis-item" data-statement={forecast.prediction.id}>
              <AxisLabel index={index} forecast={forecast} />
              <AxisRow
                forecast={{ answer: forecast.prediction.answer, hedge: forecast.prediction.hedge, pYes: forecast.prediction.pYes }}
                variant={variantOf(forecast.prediction)}
                condition={forecast.prediction.if}
                outcome={unheldIn(index, forecast) === null ? question.outcome : null}
              />
            </li>
          ))}
        </ul>
      </div>
      <Silent index={index} question={question} />
    </>
  );
}

/** The figures of the line, under them the verdict at its end, and lines that run through all rows. */
function AxisHead({ outcome }: { readonly outcome: Outcome }) {
  const pin = pinWords[outcome];
  const end = outcome === 'yes' ? '100%' : '0';
  return (
    <svg className="axis-grid" width="100%" height="100%" aria-hidden="true">
      {ticks.map((tick) => (
        <text key={tick} className="axis-figure" x={`${tick}%`} y="12" textAnchor={tick === 0 ? 'start' : tick === 100 ? 'end' : 'middle'}>
          {tick}
          {tick === 100 ? <tspan className="axis-wide">, will happen</tspan> : null}
        </text>
      ))}
      {ticks.map((tick) => (
        <line key={tick} className="axis-line" x1={`${tick}%`} x2={`${tick}%`} y1="20" y2="100%" />
      ))}
      {pin === undefined ? null : (
        <>
          <line className="axis-verdict" x1={end} x2={end} y1="30" y2="100%" />
          <svg x={end} y="30" overflow="visible" aria-hidden="true">
            <g className="axis-pin" transform="translate(-6.5 -6.5)">
              <OutcomeGlyph outcome={outcome} size={13} />
            </g>
          </svg>
          <text
            className="axis-pin-words"
            x={end}
            y="34.5"
            dx={outcome === 'yes' ? -13 : 13}
            textAnchor={outcome === 'yes' ? 'end' : 'start'}
          >
            {pin}
          </text>
        </>
      )}
    </svg>
  );
}

function AxisLabel({ index, forecast }: { readonly index: CorpusIndex; readonly forecast: Forecast }) {
  const { author, prediction, reported } = forecast;
  const unheld = unheldIn(index, forecast);
  const essay = index.essay.get(prediction.essay);
  return (
    <div className="axis-label">
      <p className="axis-who">
        <Link href={authorPath(author.id)} prefetch={false}>
          {author.name}
        </Link>
        {essay !== undefined && isInferred(essay) ? <InferredMark /> : null}
        {reported ? (
          <span className="axis-note"> reports {joinWords(prediction.voice.map((id) => index.actor.get(id)?.name ?? id))}</span>
        ) : null}
      </p>
      <p>
        <Link className="axis-said" href={statementPath(prediction.id)} prefetch={false}>
          <b>{prediction.answer === null ? 'No answer' : answers[prediction.answer]}</b>{' '}
          {prediction.hedge === null ? null : <HedgeChip hedge={prediction.hedge} framed={false} />}
          <span className="visually-hidden">: {prediction.short}</span>
        </Link>
      </p>
      {prediction.if === null ? null : <p className="axis-note">if {prediction.if}</p>}
      {prediction.by === null ? null : <p className="axis-note">own window: {prediction.by}</p>}
      {unheld === null ? null : <p className="axis-note axis-unheld">{unheld}</p>}
    </div>
  );
}

function unheldIn(index: CorpusIndex, { prediction }: Forecast): string | null {
  return whyUnheld(index.insights.forecasts[prediction.id] ?? 'no-question');
}

/** The last of them: his day is not established, and may lie before. */
type Silence = AuthorOnQuestion['state'] | 'perhaps-after';

const silences: readonly (readonly [Silence, string])[] = [
  ['bears', 'No answer, but something that bears on it'],
  ['not-said', 'Not said'],
  ['wrote-after', 'Wrote after it was decided'],
  ['perhaps-after', 'May have written after it was decided'],
];

/** Nothing where every author answers. */
function Silent({ index, question }: { readonly index: CorpusIndex; readonly question: Question }) {
  const rows = rowsOf(index, question).map(({ author, state }): { readonly author: string; readonly state: Silence } => ({
    author,
    state: state === 'wrote-after' && mayHaveWrittenAfter(index, author, question) ? 'perhaps-after' : state,
  }));
  const lines = silences
    .map(([state, words]) => ({ state, words, authors: rows.filter((row) => row.state === state).map((row) => row.author) }))
    .filter(({ authors }) => authors.length > 0);
  if (lines.length === 0) return null;
  return (
    <ul className="axis-silent">
      {lines.map(({ state, words, authors }) => (
        <li key={state} data-silent={state}>
          {words}: {joinWords(authors.map((id) => surname(index.author.get(id)?.name ?? id)))}
          {state === 'bears' ? (
            <>
              {' '}
              (<a href="#bears">below</a>)
            </>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
