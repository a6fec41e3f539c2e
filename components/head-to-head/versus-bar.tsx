// A forecast in, its bar with its figures and their table out, as the reader has chosen to read the words.
'use client';

import { chanceOfYesWith } from '../../lib/score/chance-of-yes.ts';
import { ForecastBar, type ForecastBarProps } from '../compare/forecast-bar.tsx';
import { useSettings } from '../compare/settings.tsx';
import { rangeCaption } from '../range-words.ts';

/** Nothing where the corpus has no table. */
export function VersusBar(props: ForecastBarProps) {
  const { table, bare } = useSettings();
  if (table === null) return null;
  const { forecast } = props;
  return (
    <>
      <ForecastBar {...props} />
      <span className="versus-note">{rangeCaption(chanceOfYesWith(forecast, table.id, bare.chance), forecast.hedge, table)}</span>
    </>
  );
}
