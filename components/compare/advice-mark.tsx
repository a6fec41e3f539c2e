// What became of a prediction, or of advice that rests on one, in, the same as a mark with words out.
import type { ReactNode } from 'react';
import { type Failure, type Fate, failures, fates } from './advice-fates.ts';

const shapes: Readonly<Partial<Record<Fate, ReactNode>>> = {
  came: <path d="m2.5 8.5 4 4 7-9" />,
  failed: <path d="m3.5 3.5 9 9M12.5 3.5l-9 9" />,
};

/** A tick, a cross, or the words alone. */
export function FateMark({ fate }: { readonly fate: Fate }) {
  return (
    <span className="fate" data-fate={fate}>
      {shapes[fate] === undefined ? null : <Mark>{shapes[fate]}</Mark>}
      {fates[fate]}
    </span>
  );
}

/** Nothing where no prediction failed. */
export function FailureMark({ failure }: { readonly failure: Failure | null }) {
  if (failure === null) return null;
  return (
    <span className="fate" data-fate="failed" data-failure={failure}>
      <Mark>{shapes.failed}</Mark>
      {failures[failure]}
    </span>
  );
}

function Mark({ children }: { readonly children: ReactNode }) {
  return (
    <svg width="13" height="13" viewBox="0 0 16 16" fill="none" stroke="currentColor" strokeWidth="2" aria-hidden="true">
      {children}
    </svg>
  );
}
