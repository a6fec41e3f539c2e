// An author in, his forecasts on shared questions with their outcomes out; a list, and no score.
import Link from 'next/link';
import type { Author, Prediction } from '../../lib/types.ts';
import { answers } from '../../lib/vocabulary.ts';
import { questionPath, statementPath } from '../addresses.ts';
import { countOf, joinWords } from '../author-names.ts';
import type { CorpusIndex } from '../corpus-index.ts';
import { hedgeWords } from '../hedge-chip.tsx';
import { LateOutcome, OutcomeBadge } from '../outcome-badge.tsx';
import { SectionHeading } from '../section-heading.tsx';
import { essaysBy } from './authors-compared.ts';
import { standing } from './figures-table.tsx';
import { ScrollFrame } from './scroll-frame.tsx';

/** Below so many settled forecasts a score would say more about chance than about the author. */
const enoughToScore = 10;

export function AuthorRecord({ index, author }: { readonly index: CorpusIndex; readonly author: Author }) {
  const predictions = essaysBy(index, author.id)
    .flatMap((essay) => index.statementsOf.get(essay.id) ?? [])
    .filter((statement) => statement.kind === 'prediction');
  const answering = predictions.filter((prediction) => prediction.question !== null);
  const settled = answering.filter((prediction) => index.insights.forecasts[prediction.id] === 'scored').length;
  return (
    <section className="section" aria-labelledby="record">
      <SectionHeading id="record" title="Forecasts and what happened" />
      <p className="author-sum">{sumWords(predictions.length, answering.length, settled)}</p>
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

/** How many predictions there are, how many answer a question, how many can be held against an outcome, and why no score follows. */
function sumWords(predictions: number, answering: number, settled: number): string {
  const all = countOf(predictions, 'prediction', 'predictions');
  if (answering === 0)
    return predictions === 0 ? 'No prediction.' : `${all}; none answers a shared question, so nothing can be held against an outcome.`;
  const why =
    settled < enoughToScore
      ? 'That is too few for a score, so none is given and nobody is ranked.'
      : 'No score is made of them and nobody is ranked.';
  return `${all}, of which ${answering} ${answering === 1 ? 'answers' : 'answer'} a shared question and ${settled} can be held against an outcome. ${why}`;
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
