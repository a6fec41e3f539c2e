// Rows and columns in, the table out: a row a question, a column an author, the outcome last; under its topics where it is sorted by them.
'use client';

import { Fragment } from 'react';
import { InferredMark } from '../byline.tsx';
import { DateText } from '../date-text.tsx';
import type { ControlsProps } from './matrix-controls.tsx';
import type { MatrixAuthor } from './matrix-data.ts';
import { RowPager } from './matrix-pager.tsx';
import { mostRows } from './matrix-pages.ts';
import { MatrixRow } from './matrix-row.tsx';
import { topicAnchor } from './matrix-topics.tsx';
import { ScrollFrame } from './scroll-frame.tsx';

const caption = 'Questions and the authors’ answers';

export function MatrixTable({ source, state, toTop }: ControlsProps & { readonly toTop: () => void }) {
  const { columns, rows, chances, found, page, pages, before } = state.shown;
  const first = (page - 1) * mostRows + 1;
  const nameOf = (topic: string | null) => source.options.topic.find(({ value }) => value === topic)?.label ?? null;
  const grouped = state.order === 'topic';
  const partial = columns.length < source.authors.length;
  return (
    <ScrollFrame className="matrix-frame" label={caption}>
      <table className="matrix" data-columns={columns.length}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">
              Question{' '}
              <span className="matrix-count" aria-hidden="true">
                {pages > 1 ? `${first}–${first + rows.length - 1}` : found} of {pages > 1 ? found : source.total}
              </span>
            </th>
            {columns.map((author) => (
              <AuthorHead key={author.id} author={author} />
            ))}
            <th scope="col">
              Outcome
              <span className="head-note">by the letter of the criterion</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((question, at) => {
            const previous = rows[at - 1] ?? before;
            const begins = grouped && (at === 0 || previous?.group !== question.group);
            return (
              <Fragment key={question.id}>
                {begins ? (
                  <tr className="matrix-group" id={question.group === null ? undefined : topicAnchor(question.group)}>
                    <th scope="colgroup" colSpan={columns.length + 2}>
                      <span>
                        {nameOf(question.group) ?? 'Without a topic'}
                        {previous?.group === question.group ? ', continued' : ''}
                      </span>
                    </th>
                  </tr>
                ) : null}
                <MatrixRow
                  question={question}
                  columns={columns}
                  chances={chances}
                  topic={nameOf(question.group)}
                  partial={partial}
                  pager={<RowPager state={state} toTop={toTop} at={at} />}
                />
              </Fragment>
            );
          })}
        </tbody>
      </table>
    </ScrollFrame>
  );
}

function AuthorHead({ author: { name, first, more } }: { readonly author: MatrixAuthor }) {
  return (
    <th scope="col">
      {name}
      {first === null ? null : (
        <>
          {first.inferred ? <InferredMark /> : null}
          <span className="head-note">
            {first.outlet}
            <br />
            <DateText date={first.published} published />
            {more === 0 ? null : ` and ${more} more`}
          </span>
        </>
      )}
    </th>
  );
}
