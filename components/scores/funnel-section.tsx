// The corpus in, the way of its predictions to a score out: as steps with bars, as a table of authors, and what was not scored, one by one.
import Link from 'next/link';
import type { Prediction } from '../../lib/types.ts';
import { type ForecastState, type FunnelReason, forecastStates, funnelSteps } from '../../lib/vocabulary.ts';
import { questionPath, statementPath } from '../addresses.ts';
import { authorWordsOf } from '../author-names.ts';
import { authorsCompared } from '../compare/authors-compared.ts';
import { ScrollFrame } from '../compare/scroll-frame.tsx';
import type { CorpusIndex } from '../corpus-index.ts';
import { hedgeWords } from '../hedge-chip.tsx';
import { FiguredCount, FiguredStep } from './figured-count.tsx';
import { FunnelBar } from './funnel-bar.tsx';
import { funnelRows, reasonWords } from './funnel-rows.ts';

type Props = { readonly index: CorpusIndex };

export function FunnelSection({ index }: Props) {
  const { funnel } = index.insights.scores;
  const rows = funnelRows(funnel.all);
  return (
    <>
      <ol className="funnel">
        {rows.map(({ step, label, n, share, out }) => (
          <li key={step} data-step={step}>
            <p>
              <b>{n}</b> {label}
            </p>
            <FunnelBar share={share} />
            {out.length === 0 ? null : (
              <ul className="fine funnel-out">
                {out.map(({ reason, n: fallen }) => (
                  <li key={reason}>
                    <span>− {fallen}</span> {reasonWords[reason]}
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
        <FiguredStep predictions={funnel.all.steps.predictions} />
      </ol>
      <StepTable index={index} />
      <details className="disclosure figures">
        <summary>Why predictions were left out, by author</summary>
        <ReasonTable index={index} />
      </details>
      <Unscored index={index} />
    </>
  );
}

function StepTable({ index }: Props) {
  const { funnel } = index.insights.scores;
  const caption = 'How many predictions reach each step, by author; the bar is the share of the author’s own predictions';
  const odds = index.table !== null;
  const rows = [
    ...authorsCompared(index).map(({ id, name }) => ({ id, name, funnel: funnel.authors[id] })),
    { id: null, name: 'All together', funnel: funnel.all },
  ];
  return (
    <ScrollFrame label={caption}>
      <table className="plain-table funnel-table">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">Author</th>
            {Object.values(funnelSteps).map((label) => (
              <th key={label} scope="col">
                {label}
              </th>
            ))}
            {odds ? <th scope="col">with a figure, under the chosen table</th> : null}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, name, funnel: own }) => (
            <tr key={id ?? name} data-author={id ?? undefined}>
              <th scope="row">{name}</th>
              {own === undefined
                ? null
                : funnelRows(own).map(({ step, n, share }) => (
                    <td key={step} data-step={step}>
                      {n}
                      <FunnelBar share={share} />
                    </td>
                  ))}
              {odds ? (
                <td data-step="figure">
                  <FiguredCount author={id} predictions={own?.steps.predictions ?? 0} />
                </td>
              ) : null}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollFrame>
  );
}

function ReasonTable({ index }: Props) {
  const { funnel } = index.insights.scores;
  const authors = authorsCompared(index);
  const caption = 'Why predictions were left out: the first reason that fits counts';
  const count = (author: string, reason: FunnelReason, step: string) =>
    funnel.authors[author]?.out.find((fall) => fall.reason === reason && fall.step === step)?.n ?? 0;
  return (
    <ScrollFrame label={caption}>
      <table className="plain-table reason-table">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">Reason</th>
            {authors.map(({ id, name }) => (
              <th key={id} scope="col" className="number">
                {name}
              </th>
            ))}
            <th scope="col" className="number">
              All together
            </th>
          </tr>
        </thead>
        <tbody>
          {funnelRows(funnel.all).flatMap(({ step, out }) =>
            out.map(({ reason, n }) => (
              <tr key={`${step} ${reason}`}>
                <th scope="row">{reasonWords[reason]}</th>
                {authors.map(({ id }) => (
                  <td key={id} className="number">
                    {count(id, reason, step)}
                  </td>
                ))}
                <td className="number">{n}</td>
              </tr>
            )),
          )}
        </tbody>
      </table>
    </ScrollFrame>
  );
}

/** Answers to shared questions that were not scored, each with its reason. */
function Unscored({ index }: Props) {
  const answering = index.statements.filter(
    (statement): statement is Prediction => statement.kind === 'prediction' && statement.question !== null,
  );
  const left = answering.filter(({ id }) => stateOf(index, id) !== 'scored');
  if (left.length === 0) return null;
  const caption = 'Answers to shared questions that were not scored, and why';
  return (
    <details className="disclosure figures">
      <summary>The {left.length} answers to shared questions that were not scored, and why</summary>
      <ScrollFrame label={caption}>
        <table className="plain-table">
          <caption>{caption}</caption>
          <thead>
            <tr>
              <th scope="col">Forecast</th>
              <th scope="col">Question</th>
              <th scope="col">Author</th>
              <th scope="col">Words</th>
              <th scope="col">Not scored, because</th>
            </tr>
          </thead>
          <tbody>
            {left.map((prediction) => (
              <UnscoredRow key={prediction.id} index={index} prediction={prediction} />
            ))}
          </tbody>
        </table>
      </ScrollFrame>
    </details>
  );
}

function UnscoredRow({ index, prediction }: { readonly index: CorpusIndex; readonly prediction: Prediction }) {
  const { id, short, hedge } = prediction;
  const question = prediction.question === null ? undefined : index.question.get(prediction.question);
  return (
    <tr data-unscored={id}>
      <th scope="row">
        <Link href={statementPath(id)} prefetch={false}>
          {short}
        </Link>
      </th>
      <td>
        {question === undefined ? null : (
          <Link href={questionPath(question.id)} prefetch={false}>
            {question.short}
          </Link>
        )}
      </td>
      <td>{authorWordsOf(index, prediction, true)}</td>
      <td>{hedge === null ? 'none' : hedgeWords(hedge)}</td>
      <td>{forecastStates[stateOf(index, id)]}</td>
    </tr>
  );
}

function stateOf(index: CorpusIndex, id: string): ForecastState {
  return index.insights.forecasts[id] ?? 'no-question';
}
