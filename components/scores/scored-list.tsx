// The forecasts in, a row each out: who said what on which question, the chance in his words, what happened, the score, hit or miss.
'use client';

import Link from 'next/link';
import type { RangeScore } from '../../lib/insights.ts';
import { brierOfRange } from '../../lib/score/brier.ts';
import { chanceOfYesWith } from '../../lib/score/chance-of-yes.ts';
import type { Chance } from '../../lib/types.ts';
import { answers } from '../../lib/vocabulary.ts';
import { questionPath, statementPath } from '../addresses.ts';
import { joinWords } from '../author-names.ts';
import { ChoiceField } from '../compare/choice-field.tsx';
import { ScrollFrame } from '../compare/scroll-frame.tsx';
import { useSettings } from '../compare/settings.tsx';
import type { TableName } from '../compare/table-names.ts';
import { useQuery } from '../compare/use-query.ts';
import { DateText } from '../date-text.tsx';
import { HedgeChip } from '../hedge-chip.tsx';
import { OutcomeBadge } from '../outcome-badge.tsx';
import { RangeBar } from '../range-bar.tsx';
import { rangeCaption, rangeWords } from '../range-words.ts';
import { type ListOrder, listOrders, sortList } from './list-orders.ts';
import { type ShownForecast, useScores } from './score-context.tsx';
import type { AskedQuestion } from './score-data.ts';
import { scoreFigure, spanFigures } from './score-words.ts';
import { Verdict } from './verdict.tsx';

type Row = {
  readonly forecast: ShownForecast;
  readonly asked: AskedQuestion;
  readonly question: string;
  readonly decided: string | null;
  readonly chance: Chance | null;
  readonly score: RangeScore | null;
};

/** More rows than this open on request, and when the address narrows them. */
const shownAtOnce = 100;

const results = { hit: 'hits', miss: 'misses' } as const;

export function ScoredList() {
  const { forecasts, questions, authors } = useScores();
  const { table, bare } = useSettings();
  const [sort, setSort] = useQuery('sort');
  const [author, setAuthor] = useQuery('author');
  const [result, setResult] = useQuery('result');
  const order: ListOrder = sort in listOrders ? (sort as ListOrder) : 'author';
  const rows = forecasts.map((forecast): Row => {
    const asked = questions[forecast.question] ?? { short: forecast.question, decided: null };
    const chance = table === null ? null : chanceOfYesWith(forecast, table.id, bare.chance);
    const score = chance === null ? null : brierOfRange(chance, forecast.outcome);
    return { forecast, asked, question: asked.short, decided: asked.decided, chance, score };
  });
  const shown = rows.filter(
    ({ forecast }) =>
      (author === '' || forecast.authors.includes(author)) && (!(result in results) || forecast.cameTrue === (result === 'hit')),
  );
  const nameOf = (id: string) => authors.find((one) => one.id === id)?.short ?? id;
  const own = authors.filter(({ scored }) => scored > 0);
  const list = (
    <>
      <div className="controls">
        <ChoiceField
          label="Sort"
          value={order}
          options={Object.entries(listOrders).map(([value, label]) => ({ value, label }))}
          onChoose={(value) => setSort(value === 'author' ? '' : value)}
        />
        <ChoiceField
          label="Author"
          value={author}
          options={[{ value: '', label: 'all' }, ...own.map(({ id, short, scored }) => ({ value: id, label: `${short} (${scored})` }))]}
          onChoose={setAuthor}
        />
        <ChoiceField
          label="Result"
          value={result in results ? result : ''}
          options={[
            { value: '', label: 'all' },
            ...Object.entries(results).map(([value, label]) => ({
              value,
              label: `${label} (${forecasts.filter(({ cameTrue }) => cameTrue === (value === 'hit')).length})`,
            })),
          ]}
          onChoose={setResult}
        />
      </div>
      <ScrollFrame label="Every scored forecast">
        <table className="plain-table scored-list">
          <caption>
            <span role="status">
              {shown.length} of {rows.length}
            </span>{' '}
            forecasts; hits {shown.filter(({ forecast }) => forecast.cameTrue).length}, misses{' '}
            {shown.filter(({ forecast }) => !forecast.cameTrue).length}
          </caption>
          <thead>
            <tr>
              <th scope="col">Forecast and question</th>
              <th scope="col">Author</th>
              <th scope="col">Answer, in which words</th>
              <th scope="col">Chance of yes{table === null ? '' : `, ${table.name}`}</th>
              <th scope="col">What happened</th>
              <th scope="col" className="number">
                Score
              </th>
              <th scope="col">Hit or miss</th>
            </tr>
          </thead>
          <tbody>
            {sortList(shown, order).map((row) => (
              <ScoredRow key={row.forecast.statement} row={row} table={table} authors={joinWords(row.forecast.authors.map(nameOf))} />
            ))}
          </tbody>
        </table>
      </ScrollFrame>
      {shown.length > 0 || rows.length === 0 ? null : (
        <p className="empty">
          No scored forecast has all of these.
          <button
            type="button"
            className="button"
            onClick={() => {
              setAuthor('');
              setResult('');
            }}
          >
            Show all {rows.length}
          </button>
        </p>
      )}
    </>
  );
  if (rows.length <= shownAtOnce) return list;
  return (
    <details className="disclosure" open={sort !== '' || author !== '' || result !== '' || undefined}>
      <summary>All {rows.length} forecasts with their scores</summary>
      {list}
    </details>
  );
}

type RowProps = { readonly row: Row; readonly table: TableName | null; readonly authors: string };

function ScoredRow({ row: { forecast, asked, chance, score }, table, authors }: RowProps) {
  const { statement, question, text, answer, hedge, outcome, cameTrue, variant, condition, byDate } = forecast;
  return (
    <tr data-statement={statement} data-hit={cameTrue}>
      <th scope="row">
        <Link className="said" href={statementPath(statement)} prefetch={false}>
          {text}
        </Link>
        <Link className="scored-question" href={questionPath(question)} prefetch={false}>
          {asked.short}
        </Link>
      </th>
      <td className="scored-author">{authors}</td>
      <td className="scored-answer">
        <b>{answers[answer]}</b> {hedge === null ? null : <HedgeChip hedge={hedge} framed={false} />}
        {condition === null ? null : <span className="cell-note">if {condition}</span>}
      </td>
      <td className="scored-chance">
        {table === null ? (
          'no table of words'
        ) : (
          <>
            <RangeBar
              chance={chance}
              variant={variant}
              outcome={outcome}
              label={rangeWords({ answer, hedge, chance, table, condition, outcome })}
            />
            <span className="cell-note">{rangeCaption(chance, hedge, table)}</span>
          </>
        )}
      </td>
      <td>
        <OutcomeBadge outcome={outcome} />
        <span className="cell-note">
          {byDate === null ? asked.decided === null ? null : <DateText date={asked.decided} /> : <OwnDay date={byDate} />}
        </span>
      </td>
      <td className="number">
        <span className="cell-label">Score </span>
        {score === null ? (
          <span className="score-none">none</span>
        ) : (
          <>
            <b>{scoreFigure(score.middle)}</b>
            <span className="cell-note">{spanFigures({ low: score.nearest, high: score.farthest })}</span>
          </>
        )}
      </td>
      <td>
        <Verdict hit={cameTrue} />
        <span className="cell-note">
          said {answer}, it {outcome === 'yes' ? 'happened' : 'did not'}
        </span>
      </td>
    </tr>
  );
}

/** The author's own last day, which stands for the question's. */
function OwnDay({ date }: { readonly date: string }) {
  return (
    <>
      by the author’s own day, <DateText date={date} />
    </>
  );
}
