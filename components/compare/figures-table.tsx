// Forecasts in, the equal table of their pictures out: who, what, in which words, and the range under every table by name.
import Link from 'next/link';
import type { Question } from '../../lib/types.ts';
import { answers, forecastStates } from '../../lib/vocabulary.ts';
import { questionPath, statementPath } from '../addresses.ts';
import { joinWords } from '../author-names.ts';
import type { CorpusIndex } from '../corpus-index.ts';
import { hedgeWords } from '../hedge-chip.tsx';
import { rangeFigures } from '../range-words.ts';
import { type Forecast, forecastsOn } from './forecasts.ts';
import { ScrollFrame } from './scroll-frame.tsx';

type Props = {
  readonly index: CorpusIndex;
  readonly questions: readonly Question[];
  readonly caption: string;
  /** Every row names its question; of one question it is left out. */
  readonly named?: boolean;
};

export function FiguresTable({ index, questions, caption, named = false }: Props) {
  return (
    <ScrollFrame label={caption}>
      <table className="plain-table">
        <caption>{caption}</caption>
        <thead>
          <tr>
            {named ? <th scope="col">Question</th> : null}
            <th scope="col">Author</th>
            <th scope="col">Answer</th>
            <th scope="col">Words</th>
            <th scope="col">On what terms</th>
            {index.hedges.map((table) => (
              <th key={table.id} scope="col">
                Chance of yes, {table.name}
              </th>
            ))}
            <th scope="col">Can be held against the outcome</th>
          </tr>
        </thead>
        <tbody>
          {questions.flatMap((question) =>
            forecastsOn(index, question).map((forecast) => (
              <Row key={forecast.prediction.id} index={index} question={named ? question : null} forecast={forecast} />
            )),
          )}
        </tbody>
      </table>
    </ScrollFrame>
  );
}

type RowProps = { readonly index: CorpusIndex; readonly question: Question | null; readonly forecast: Forecast };

function Row({ index, question, forecast: { author, prediction, reported } }: RowProps) {
  const voice = joinWords(prediction.voice.map((id) => index.actor.get(id)?.name ?? id));
  const terms = [reported ? `reports ${voice}` : null, prediction.if === null ? null : `if ${prediction.if}`, prediction.by].filter(
    (term) => term !== null,
  );
  return (
    <tr data-statement={prediction.id}>
      {question === null ? null : (
        <th scope="row">
          <Link href={questionPath(question.id)} prefetch={false}>
            {question.short}
          </Link>
        </th>
      )}
      {question === null ? <th scope="row">{author.name}</th> : <td>{author.name}</td>}
      <td>
        <Link href={statementPath(prediction.id)} prefetch={false}>
          {prediction.answer === null ? 'No answer' : answers[prediction.answer]}
          <span className="visually-hidden">: {prediction.short}</span>
        </Link>
      </td>
      <td>{prediction.hedge === null ? 'none' : hedgeWords(prediction.hedge)}</td>
      <td>{terms.length === 0 ? 'none' : terms.join('; ')}</td>
      {index.hedges.map((table) => {
        const chance = prediction.pYes[table.id] ?? null;
        return <td key={table.id}>{chance === null ? 'no odds' : rangeFigures(chance)}</td>;
      })}
      <td>{standing(index, prediction.id)}</td>
    </tr>
  );
}

/** "yes", or "no: already decided when it was published". */
export function standing(index: CorpusIndex, id: string): string {
  const state = index.insights.forecasts[id] ?? 'no-question';
  return state === 'scored' ? 'yes' : `no: ${forecastStates[state]}`;
}
