// A question in, its row out: the question, a cell for each author, the outcome. On a phone the row is a block of its own.
import Link from 'next/link';
import type { Question } from '../../lib/types.ts';
import { questionPath } from '../addresses.ts';
import { joinWords, surname } from '../author-names.ts';
import type { CorpusIndex } from '../corpus-index.ts';
import { DateText } from '../date-text.tsx';
import { formatDate } from '../format-date.ts';
import { LateOutcome, OutcomeBadge } from '../outcome-badge.tsx';
import { authorsCompared } from './authors-compared.ts';
import { predictionsOf, rowsOf, tallyOf, tallyWords } from './forecasts.ts';
import { MatrixCell } from './matrix-cell.tsx';
import { RowPager } from './matrix-view.tsx';

/** Words of odds longer than this take two lines in a column of the table. */
const oneLine = 15;

export function MatrixRow({ index, question }: { readonly index: CorpusIndex; readonly question: Question }) {
  const rows = new Map(rowsOf(index, question).map((row) => [row.author, row]));
  const said = [...rows.values()].flatMap((row) => predictionsOf(index, row.statement === null ? [] : [row.statement]));
  const topics = question.topics.flatMap((id) => index.topic.get(id)?.name ?? []);
  const meta = `to ${formatDate(question.closes)} · ${tallyWords(tallyOf(index, question))}`;
  return (
    <tr id={question.id} data-question={question.id} data-long={said.some(({ hedge }) => (hedge?.length ?? 0) > oneLine) || undefined}>
      <th scope="row">
        <div className="matrix-question">
          <p className="matrix-topic">{[topics[0], meta].filter(Boolean).join(' · ')}</p>
          <Link href={questionPath(question.id)} prefetch={false}>
            {question.title}
          </Link>
          <p className="matrix-meta">{meta}</p>
        </div>
        <div className="matrix-silent">
          <Silent index={index} question={question} />
          <RowPager id={question.id} />
        </div>
      </th>
      {authorsCompared(index).map((author) => (
        <MatrixCell key={author.id} index={index} question={question} author={author} row={rows.get(author.id) ?? null} />
      ))}
      <td className="matrix-outcome" data-outcome={question.outcome}>
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
      </td>
    </tr>
  );
}

/** Who says nothing, in a sentence: on a phone their rows are left out. */
function Silent({ index, question }: { readonly index: CorpusIndex; readonly question: Question }) {
  const names = (state: string) =>
    rowsOf(index, question)
      .filter((row) => row.state === state)
      .flatMap((row) => index.author.get(row.author)?.name ?? [])
      .map(surname);
  const parts = [
    ['Not said', names('not-said')],
    ['Wrote after', names('wrote-after')],
  ] as const;
  const words = parts.filter(([, list]) => list.length > 0).map(([label, list]) => `${label}: ${joinWords(list)}.`);
  return words.length === 0 ? null : <p>{words.join(' ')}</p>;
}
