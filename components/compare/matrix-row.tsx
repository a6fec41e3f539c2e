// A question in, its row out: the question, a cell for each author, the outcome. On a phone the row is a screen of its own.
import Link from 'next/link';
import type { ReactNode } from 'react';
import { questionPath } from '../addresses.ts';
import { joinWords } from '../author-names.ts';
import { DateText } from '../date-text.tsx';
import { formatDate } from '../format-date.ts';
import { LateOutcome, OutcomeBadge } from '../outcome-badge.tsx';
import { MatrixCell, silenceOf } from './matrix-cell.tsx';
import type { MatrixAuthor, MatrixData, MatrixQuestion } from './matrix-data.ts';

type Props = {
  readonly question: MatrixQuestion;
  readonly columns: readonly MatrixAuthor[];
  readonly chances: MatrixData['chances'];
  /** The name of the topic it stands under. */
  readonly topic: string | null;
  /** There are more authors than columns. */
  readonly partial: boolean;
  /** The way to the rows before and after it. */
  readonly pager: ReactNode;
};

/** Words of odds longer than this take two lines in a column of the table. */
const oneLine = 15;

export function MatrixRow({ question, columns, chances, topic, partial, pager }: Props) {
  const shown = question.said.filter(({ author }) => columns.some(({ id }) => id === author));
  const long = shown.some(({ forecasts }) => forecasts.some(({ hedge, voice }) => voice.length === 0 && (hedge?.length ?? 0) > oneLine));
  const meta = `to ${formatDate(question.closes)} · ${partial ? 'all authors: ' : ''}${question.tally}`;
  return (
    <tr id={question.id} data-question={question.id} data-long={long || undefined}>
      <th scope="row">
        <div className="matrix-question">
          <p className="matrix-topic">{[topic, meta].filter((part) => part !== null).join(' · ')}</p>
          <Link href={questionPath(question.id)} prefetch={false}>
            {question.title}
          </Link>
          <p className="matrix-meta">{meta}</p>
        </div>
      </th>
      {columns.map((author) => (
        <MatrixCell key={author.id} question={question} author={author} chances={chances} />
      ))}
      <td className="matrix-outcome" data-outcome={question.outcome}>
        <div className="outcome-said">
          <Link href={`${questionPath(question.id)}#what-happened`} prefetch={false} className="outcome-link">
            <OutcomeBadge outcome={question.outcome} />
            <span className="visually-hidden">: the evidence on “{question.short}”</span>
          </Link>
          {question.decided === null ? null : (
            <p className="matrix-decided">
              <DateText date={question.decided} />
            </p>
          )}
          <LateOutcome question={question} />
        </div>
        <div className="matrix-silent">
          <Silent question={question} columns={columns} />
          {pager}
        </div>
      </td>
    </tr>
  );
}

/** Who says nothing, in a sentence: on a phone their rows are left out. */
function Silent({ question, columns }: Pick<Props, 'question' | 'columns'>) {
  const names = (words: string) => columns.filter(({ id }) => silenceOf(question, id) === words).map(({ name }) => name);
  const parts = [
    ['Not said', names('not said')],
    ['Wrote after', names('wrote after')],
    ['May have written after', names('may have written after')],
  ] as const;
  const words = parts.filter(([, list]) => list.length > 0).map(([label, list]) => `${label}: ${joinWords(list)}.`);
  return words.length === 0 ? null : <p>{words.join(' ')}</p>;
}
