// Nothing in, the marks of the table with their words out.
import type { ReactNode } from 'react';
import { Bar, OutcomePin } from '../range-bar.tsx';

const chance = { low: 0.5, high: 0.8 };

/** `odds`: the corpus has a table of verbal probability. */
export function MatrixLegend({ odds }: { readonly odds: boolean }) {
  if (!odds) return null;
  return (
    <ul className="legend" aria-label="Marks">
      <Mark words="chance of yes, 0 to 100, for such words">
        <Bar chance={chance} variant="own" />
      </Mark>
      <Mark words="on a condition">
        <Bar chance={chance} variant="conditional" />
      </Mark>
      <Mark words="a view reported">
        <Bar chance={chance} variant="reported" />
      </Mark>
      <Mark words="no odds in this table" dotted />
      <Mark words="it happened">
        <OutcomePin outcome="yes" />
      </Mark>
      <Mark words="it did not">
        <OutcomePin outcome="no" />
      </Mark>
    </ul>
  );
}

function Mark({ words, dotted = false, children }: { readonly words: string; readonly dotted?: boolean; readonly children?: ReactNode }) {
  return (
    <li>
      <svg className="range" height="12" aria-hidden="true">
        <line className="axis" data-dotted={dotted || undefined} x1="0" x2="100%" y1="6" y2="6" />
        {[0, 50, 100].map((tick) => (
          <line className="axis" key={tick} x1={`${tick}%`} x2={`${tick}%`} y1="3" y2="9" />
        ))}
        {children}
      </svg>
      {words}
    </li>
  );
}
