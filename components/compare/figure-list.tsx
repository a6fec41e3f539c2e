// Forecasts as plain data in, the equal table of their pictures out: who, what, in which words, and the range under every table by name.
import Link from 'next/link';
import type { Prediction, Question } from '../../lib/types.ts';
import { answers, type ForecastState, forecastStates } from '../../lib/vocabulary.ts';
import { questionPath, statementPath } from '../addresses.ts';
import { joinWords } from '../author-names.ts';
import { hedgeWords } from '../hedge-chip.tsx';
import { rangeFigures } from '../range-words.ts';
import { ScrollFrame } from './scroll-frame.tsx';
import type { TableName } from './table-names.ts';

export type Figure = Pick<Prediction, 'id' | 'short' | 'answer' | 'hedge' | 'if' | 'by' | 'pYes'> & {
  readonly question: Pick<Question, 'id' | 'short'>;
  readonly author: string;
  /** Names of those whose view it is, where the author only reports it. */
  readonly voice: readonly string[];
  readonly standing: ForecastState;
};

type Props = {
  readonly figures: readonly Figure[];
  readonly tables: readonly TableName[];
  readonly caption: string;
  /** Every row names its question; of one question it is left out. */
  readonly named: boolean;
};

export function FigureList({ figures, tables, caption, named }: Props) {
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
            {tables.map(({ id, name }) => (
              <th key={id} scope="col">
                Chance of yes, {name}
              </th>
            ))}
            <th scope="col">Can be held against the outcome</th>
          </tr>
        </thead>
        <tbody>
          {figures.map((figure) => (
            <FigureRow key={`${figure.author} ${figure.id}`} figure={figure} tables={tables} named={named} />
          ))}
        </tbody>
      </table>
    </ScrollFrame>
  );
}

type RowProps = Pick<Props, 'tables' | 'named'> & { readonly figure: Figure };

function FigureRow({
  figure: { id, short, answer, hedge, by, pYes, question, author, voice, standing, ...figure },
  tables,
  named,
}: RowProps) {
  const terms = [voice.length === 0 ? null : `reports ${joinWords(voice)}`, figure.if === null ? null : `if ${figure.if}`, by].filter(
    (term) => term !== null,
  );
  return (
    <tr data-statement={id}>
      {named ? (
        <th scope="row">
          <Link href={questionPath(question.id)} prefetch={false}>
            {question.short}
          </Link>
        </th>
      ) : null}
      {named ? <td>{author}</td> : <th scope="row">{author}</th>}
      <td>
        <Link href={statementPath(id)} prefetch={false}>
          {answer === null ? 'No answer' : answers[answer]}
          <span className="visually-hidden">: {short}</span>
        </Link>
      </td>
      <td>{hedge === null ? 'none' : hedgeWords(hedge)}</td>
      <td>{terms.length === 0 ? 'none' : terms.join('; ')}</td>
      {tables.map((table) => {
        const chance = pYes[table.id] ?? null;
        return <td key={table.id}>{chance === null ? 'no odds' : rangeFigures(chance)}</td>;
      })}
      <td>{standingWords(standing)}</td>
    </tr>
  );
}

/** "yes", or "no: already decided when it was published". */
export function standingWords(state: ForecastState): string {
  return state === 'scored' ? 'yes' : `no: ${forecastStates[state]}`;
}
