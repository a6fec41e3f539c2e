// A page of the table of predictions in, the table with its controls out: sorted and narrowed in the browser, its state in the address.
'use client';

import { type ReactNode, useRef } from 'react';
import { MatrixColumns } from './matrix-columns.tsx';
import { ActiveFilters, MatrixControls } from './matrix-controls.tsx';
import { MatrixFigures } from './matrix-figures.tsx';
import { MatrixPager } from './matrix-pager.tsx';
import { MatrixTable } from './matrix-table.tsx';
import { MatrixTopics, type TopicStart } from './matrix-topics.tsx';
import { type MatrixSource, useMatrix } from './use-matrix.ts';

type Props = {
  readonly source: MatrixSource;
  /** Where each topic begins, in the order of the pages; empty where one page holds all. */
  readonly starts: readonly TopicStart[];
  readonly legend: ReactNode;
  readonly notes: ReactNode;
};

export function MatrixView({ source, starts, legend, notes }: Props) {
  const top = useRef<HTMLDivElement>(null);
  const state = useMatrix(source);
  const { shown, loading, failed, retry } = state;
  const toTop = () => top.current?.scrollIntoView();
  return (
    <>
      <MatrixControls source={source} state={state} />
      {source.whole ? null : (
        <div className="matrix-parts">
          <MatrixColumns source={source} state={state} />
          <MatrixTopics starts={starts} wayTo={(page) => state.pathTo({ ...source.place, page })} />
        </div>
      )}
      {legend}
      <p role="status" className="visually-hidden">
        {shown.found} of {source.total} questions
      </p>
      {loading ? <p className="matrix-loading">Loading all {source.total} questions …</p> : null}
      {failed ? (
        <p className="matrix-failed" role="alert">
          The questions of the other pages could not be loaded, so this page stands as it was built. Its links lead to all of them.
          <button type="button" className="button" onClick={retry}>
            Try again
          </button>
        </p>
      ) : null}
      <div ref={top} className="matrix-top" aria-busy={loading || undefined}>
        <MatrixTable source={source} state={state} toTop={toTop} />
      </div>
      {shown.rows.length > 0 ? null : <ActiveFilters source={source} state={state} />}
      {shown.pages > 1 ? <MatrixPager state={state} toTop={toTop} /> : null}
      {notes}
      <MatrixFigures shown={shown} />
    </>
  );
}
