// All authors in, the ways to other columns of the table out: static pages of six by links, and any six by boxes.
'use client';

import Link from 'next/link';
import { joinWords } from '../author-names.ts';
import type { ControlsProps } from './matrix-controls.tsx';
import { mostColumns, partAt, partsOf } from './matrix-pages.ts';

/** Nothing where every author has his column. */
export function MatrixColumns({ source: { authors, place }, state }: ControlsProps) {
  if (authors.length <= mostColumns) return null;
  const { shown, ownColumns, pathTo } = state;
  const parts = Array.from({ length: partsOf(authors.length, mostColumns) }, (_, at) => at + 1);
  const first = (place.columns - 1) * mostColumns + 1;
  const last = Math.min(authors.length, place.columns * mostColumns);
  const chosen = shown.columns.map(({ id }) => id);
  const toggle = (id: string, on: boolean) => state.chooseColumns(on ? [...chosen, id] : chosen.filter((other) => other !== id));
  return (
    <details className="disclosure matrix-part">
      <summary>
        {ownColumns ? `${chosen.length} of ${authors.length} authors, your choice` : `Authors ${first} to ${last} of ${authors.length}`}:
        show others
      </summary>
      <nav aria-label="Authors by their first essay, six at a time">
        <ol>
          {parts.map((columns) => (
            <li key={columns}>
              <Link
                href={pathTo({ ...place, columns })}
                prefetch={false}
                aria-current={columns === place.columns && !ownColumns ? 'page' : undefined}
              >
                {joinWords(partAt(authors, columns, mostColumns).map(({ name }) => name))}
              </Link>
            </li>
          ))}
        </ol>
      </nav>
      <fieldset className="needs-script matrix-boxes">
        <legend>Or any six{chosen.length < mostColumns ? '' : '; remove one to add another'}</legend>
        {authors.map(({ id, full }) => {
          const on = chosen.includes(id);
          return (
            <label key={id}>
              <input
                type="checkbox"
                checked={on}
                disabled={on ? chosen.length === 1 : chosen.length >= mostColumns}
                onChange={({ target }) => toggle(id, target.checked)}
              />
              <span>{full}</span>
            </label>
          );
        })}
      </fieldset>
    </details>
  );
}
