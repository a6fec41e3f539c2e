// A forecast in, its bar under the table that the reader has chosen out.
'use client';

import type { Prediction } from '../../lib/types.ts';
import type { Outcome } from '../../lib/vocabulary.ts';
import { RangeBar, type RangeVariant } from '../range-bar.tsx';
import { rangeWords } from '../range-words.ts';
import { useTable } from './table-choice.tsx';

export type ForecastBarProps = {
  readonly forecast: Pick<Prediction, 'answer' | 'hedge' | 'pYes'>;
  readonly variant: RangeVariant;
  readonly condition: string | null;
  readonly outcome: Outcome;
};

/** Nothing where the corpus has no table. */
export function ForecastBar({ forecast: { answer, hedge, pYes }, variant, condition, outcome }: ForecastBarProps) {
  const { table } = useTable();
  if (table === null) return null;
  const chance = pYes[table.id] ?? null;
  return (
    <RangeBar
      chance={chance}
      variant={variant}
      outcome={outcome}
      label={rangeWords({ answer, hedge, chance, table, condition, outcome })}
    />
  );
}
