// An author in, his forecasts on shared questions with their outcomes out, and what their score is worth.
import Link from 'next/link';
import { evenOddsScore } from '../../lib/score/brier.ts';
import type { Author, Prediction } from '../../lib/types.ts';
import { answers } from '../../lib/vocabulary.ts';
import { questionPath, statementPath } from '../addresses.ts';
import { countOf, joinWords } from '../author-names.ts';
import type { CorpusIndex } from '../corpus-index.ts';
import { hedgeWords } from '../hedge-chip.tsx';
import { LateOutcome, OutcomeBadge } from '../outcome-badge.tsx';
import { scoreFigure, spanFigures } from '../scores/score-words.ts';
import { SectionHeading } from '../section-heading.tsx';
import { essaysBy } from './authors-compared.ts';
import { standing } from './figures-table.tsx';
import { ScrollFrame } from './scroll-frame.tsx';

export function AuthorRecord({ index, author }: { readonly index: CorpusIndex; readonly author: Author }) {
  const predictions = essaysBy(index, author.id)
    .flatMap((essay) => index.statementsOf.get(essay.id) ?? [])
    .filter((statement) => statement.kind === 'prediction');
  const answering = predictions.filter((prediction) => prediction.question !== null);
  return (
    <section className="section" aria-labelledby="record">
      <SectionHeading id="record" title="Forecasts and what happened" />
      <p className="author-sum">
        {sumWords(predictions.length, answering.length)} {answering.length === 0 ? null : <ScoreLine index={index} author={author} />}
      </p>
      {answering.length === 0 ? null : (
        <ScrollFrame label="Forecasts with outcomes">
          <table className="plain-table author-table">
            <caption className="visually-hidden">Forecasts with outcomes</caption>
            <thead>
              <tr>
                <th scope="col">Question</th>
                <th scope="col">Answer, in which words</th>
                <th scope="col">Outcome</th>
                <th scope="col">Can be held against it</th>
              </tr>
            </thead>
            <tbody>
              {answering.map((prediction) => (
                <Row key={prediction.id} index={index} prediction={prediction} />
              ))}
            </tbody>
          </table>
        </ScrollFrame>
      )}
    </section>
  );
}

/** How many predictions there are, and how many answer a question. */
function sumWords(predictions: number, answering: number): string {
  const all = countOf(predictions, 'prediction', 'predictions');
  if (answering === 0)
    return predictions === 0 ? 'No prediction.' : `${all}; none answers a shared question, so nothing can be held against an outcome.`;
  return `${all}, of which ${answering} ${answering === 1 ? 'answers' : 'answer'} a shared question.`;
}

/** What came true, the score under the first table with its range, and whether it is enough for a place among the others. */
function ScoreLine({ index, author }: { readonly index: CorpusIndex; readonly author: Author }) {
  const { hits, tables, threshold } = index.insights.scores;
  const { scored, cameTrue } = hits.authors[author.id] ?? { scored: 0, cameTrue: 0 };
  if (scored === 0) return 'None of them can be held against an outcome.';
  const score = index.table === null ? undefined : tables[index.table.id]?.authors[author.id];
  return (
    <>
      Of these {scored} can be held against an outcome, and {cameTrue} came true.{' '}
      {score === undefined || score.brier === null || score.words === null ? (
        'Their words have no figure in the first table, so there is no score.'
      ) : (
        <>
          With the figures of {index.table?.name}, and our reading of a plain “will”, for {score.n} of them the score is{' '}
          {scoreFigure(score.brier)}, the words leaving open {spanFigures(score.words)} (0 is best; always saying 50 per cent scores{' '}
          {scoreFigure(evenOddsScore)}). {score.n < threshold ? `Fewer than ${threshold} are too few for a place among the others.` : null}
        </>
      )}{' '}
      <Link href={`/predictions/scores?author=${author.id}#forecasts`} prefetch={false}>
        Each of them with its score
      </Link>
    </>
  );
}

function Row({ index, prediction }: { readonly index: CorpusIndex; readonly prediction: Prediction }) {
  const question = prediction.question === null ? undefined : index.question.get(prediction.question);
  if (question === undefined) return null;
  const terms = [
    prediction.hedge === null ? null : hedgeWords(prediction.hedge),
    prediction.voice.length === 0 ? null : `reports ${joinWords(prediction.voice.map((id) => index.actor.get(id)?.name ?? id))}`,
    prediction.if === null ? null : `if ${prediction.if}`,
    prediction.by,
  ].filter((term) => term !== null);
  return (
    <tr data-statement={prediction.id}>
      <th scope="row">
        <Link href={questionPath(question.id)} prefetch={false}>
          {question.title}
        </Link>
      </th>
      <td>
        <Link href={statementPath(prediction.id)} prefetch={false}>
          <b>{prediction.answer === null ? 'No answer' : answers[prediction.answer]}</b>
          <span className="visually-hidden">: {prediction.short}</span>
        </Link>
        {terms.length === 0 ? null : `, ${terms.join(', ')}`}
      </td>
      <td>
        <OutcomeBadge outcome={question.outcome} date={question.decided} />
        <LateOutcome question={question} />
      </td>
      <td>{standing(index, prediction.id)}</td>
    </tr>
  );
}
