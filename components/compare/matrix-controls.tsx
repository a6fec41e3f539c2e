// What the reader has chosen in, the fields by which he sorts and narrows the table, with counts, out.
'use client';

import { useId, useState } from 'react';
import { ChoiceField } from './choice-field.tsx';
import { type MatrixFacet, matrixFacets } from './narrow-questions.ts';
import { type QuestionOrder, questionOrders } from './question-orders.ts';
import { BareField, TableField } from './settings.tsx';
import type { MatrixSource, MatrixState } from './use-matrix.ts';

export type ControlsProps = { readonly source: MatrixSource; readonly state: MatrixState };

const names: Readonly<Record<MatrixFacet, string>> = { author: 'Author', topic: 'Topic', outcome: 'Outcome', window: 'Window' };

export function MatrixControls({ source, state }: ControlsProps) {
  const id = useId();
  const [open, setOpen] = useState(false);
  const active = matrixFacets.filter((facet) => state.filters[facet] !== '').length;
  return (
    <div className="controls matrix-controls">
      <ChoiceField
        label="Sort"
        value={state.order}
        options={Object.entries(questionOrders).map(([value, label]) => ({ value, label }))}
        onChoose={(value) => state.sortBy(value as QuestionOrder)}
      />
      <button
        type="button"
        className="button needs-script filters-toggle"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        Filter{active === 0 ? '' : ` · ${active}`}
      </button>
      <div id={id} className="fields matrix-filters" data-open={open || undefined}>
        {matrixFacets
          .filter((facet) => source.options[facet].length > 1)
          .map((facet) => (
            <ChoiceField
              key={facet}
              label={names[facet]}
              value={state.filters[facet]}
              options={[
                { value: '', label: 'all' },
                ...source.options[facet].map(({ value, label }) => ({ value, label: `${label} (${state.counts[facet][value] ?? 0})` })),
              ]}
              onChoose={(value) => state.narrow(facet, value)}
            />
          ))}
      </div>
      <div className="controls-end">
        <TableField />
        <BareField />
      </div>
    </div>
  );
}

/** Where nothing passes: what to take back, and what that would show. */
export function ActiveFilters({ source, state }: ControlsProps) {
  const active = matrixFacets.flatMap((facet) => {
    const option = source.options[facet].find(({ value }) => value === state.filters[facet]);
    return option === undefined ? [] : [{ facet, words: `${names[facet]}: ${option.label}` }];
  });
  return (
    <p className="empty">
      No question has all of these.
      {active.map(({ facet, words }) => (
        <button key={facet} type="button" className="button" onClick={() => state.narrow(facet, '')}>
          Remove “{words}” to see {state.without(facet)}
        </button>
      ))}
    </p>
  );
}
