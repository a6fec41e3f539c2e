// A forecast in, its bar under the table and the reading of a plain “will” that the reader has chosen out.
'use client';

import { chanceOfYesWith } from '../../lib/score/chance-of-yes.ts';
import type { Prediction } from '../../lib/types.ts';
import type { Outcome } from '../../lib/vocabulary.ts';
import { RangeBar, type RangeVariant } from '../range-bar.tsx';
import { rangeWords } from '../range-words.ts';
import { useSettings } from './settings.tsx';

export type ForecastBarProps = {
  readonly forecast: Pick<Prediction, 'answer' | 'hedge' | 'pYes'>;
  readonly variant: RangeVariant;
  readonly condition: string | null;
  /** Null where the forecast is not to be held against it: neither pin nor words. */
  readonly outcome: Outcome | null;
};

/** Nothing where the corpus has no table. */
export function ForecastBar({ forecast, variant, condition, outcome }: ForecastBarProps) {
  const { table, bare } = useSettings();
  if (table === null) return null;
  const chance = chanceOfYesWith(forecast, table.id, bare.chance);
  return (
    <RangeBar chance={chance} variant={variant} outcome={outcome} label={rangeWords({ ...forecast, chance, table, condition, outcome })} />
  );
}
