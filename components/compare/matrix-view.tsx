// Rows made on the server in, the table with its controls out: sorted and narrowed in the browser, its state in the address.
'use client';

import { createContext, type ReactNode, useContext } from 'react';
import { outcomes } from '../../lib/vocabulary.ts';
import { ChevronIcon } from '../interface-icons.tsx';
import { ChoiceField } from './choice-field.tsx';
import { PrintButton } from './print-button.tsx';
import { type QuestionOrder, questionOrders } from './question-orders.ts';
import { ScrollFrame } from './scroll-frame.tsx';
import { TableField } from './table-choice.tsx';
import { useQuery } from './use-query.ts';

export type MatrixRow = {
  readonly id: string;
  readonly topics: readonly string[];
  readonly outcome: keyof typeof outcomes;
  /** The row's place in each order. */
  readonly places: Readonly<Record<QuestionOrder, number>>;
  readonly row: ReactNode;
};

type Props = {
  readonly rows: readonly MatrixRow[];
  readonly topics: readonly { readonly id: string; readonly name: string }[];
  /** The cells of the head after the first. */
  readonly head: ReactNode;
  readonly caption: string;
  readonly legend: ReactNode;
  /** More columns than a page is wide: the table scrolls in its frame at every width. */
  readonly wide: boolean;
};

const ShownRows = createContext<readonly string[]>([]);

export function MatrixView({ rows, topics, head, caption, legend, wide }: Props) {
  const [sort, setSort] = useQuery('sort');
  const [topic, setTopic] = useQuery('topic');
  const [outcome, setOutcome] = useQuery('outcome');
  const order: QuestionOrder = sort in questionOrders ? (sort as QuestionOrder) : 'disagreement';
  const shown = rows
    .filter((row) => (topic === '' || row.topics.includes(topic)) && (outcome === '' || row.outcome === outcome))
    .sort((a, b) => a.places[order] - b.places[order]);
  const filters = [
    { label: `Topic: ${topics.find(({ id }) => id === topic)?.name ?? topic}`, on: topic !== '', clear: () => setTopic('') },
    { label: `Outcome: ${outcome}`, on: outcome !== '', clear: () => setOutcome('') },
  ].filter(({ on }) => on);
  return (
    <>
      <div className="controls">
        <ChoiceField
          label="Sort"
          value={order}
          options={Object.entries(questionOrders).map(([value, label]) => ({ value, label }))}
          onChoose={(value) => setSort(value === 'disagreement' ? '' : value)}
        />
        <ChoiceField
          label="Topic"
          value={topic}
          options={[{ value: '', label: 'all' }, ...topics.map(({ id, name }) => ({ value: id, label: name }))]}
          onChoose={setTopic}
        />
        <ChoiceField
          label="Outcome"
          value={outcome}
          options={[{ value: '', label: 'all' }, ...outcomesIn(rows).map((value) => ({ value, label: outcomes[value] }))]}
          onChoose={setOutcome}
        />
        <div className="controls-end">
          <TableField />
          <a className="button" href="/data/statements.csv" download>
            CSV
          </a>
          <PrintButton />
        </div>
      </div>
      {legend}
      <ScrollFrame className="matrix-frame" label={caption} wide={wide}>
        <ShownRows value={shown.map(({ id }) => id)}>
          <table className="matrix">
            <caption className="visually-hidden">{caption}</caption>
            <thead>
              <tr>
                <th scope="col">
                  Question{' '}
                  <span className="matrix-count" role="status">
                    {shown.length} of {rows.length}
                  </span>
                </th>
                {head}
              </tr>
            </thead>
            <tbody>{shown.map(({ row }) => row)}</tbody>
          </table>
        </ShownRows>
      </ScrollFrame>
      {shown.length > 0 ? null : (
        <p className="empty">
          No question has all of these.{' '}
          {filters.map(({ label, clear }) => (
            <button key={label} type="button" className="button" onClick={clear}>
              Remove “{label}”
            </button>
          ))}
        </p>
      )}
    </>
  );
}

function outcomesIn(rows: readonly MatrixRow[]) {
  return (Object.keys(outcomes) as (keyof typeof outcomes)[]).filter((value) => rows.some((row) => row.outcome === value));
}

/** On a phone: the way from one question's block to the next, in the order shown. */
export function RowPager({ id }: { readonly id: string }) {
  const ids = useContext(ShownRows);
  const at = ids.indexOf(id);
  const before = ids[at - 1];
  const after = ids[at + 1];
  return (
    <nav className="row-pager" aria-label={`From question ${at + 1}`}>
      {before === undefined ? (
        <span />
      ) : (
        <a href={`#${before}`} className="button">
          <ChevronIcon to="left" />
          <span className="visually-hidden">Previous question</span>
        </a>
      )}
      <span>
        Question {at + 1} of {ids.length}
      </span>
      {after === undefined ? (
        <span />
      ) : (
        <a href={`#${after}`} className="button">
          <ChevronIcon to="right" />
          <span className="visually-hidden">Next question</span>
        </a>
      )}
    </nav>
  );
}
