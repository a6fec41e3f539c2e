// A forecast in, its bar across the page with its range in words out, as the reader has chosen to read the words.
'use client';

import { chanceOfYesWith } from '../../lib/score/chance-of-yes.ts';
import type { ForecastBarProps } from '../compare/forecast-bar.tsx';
import { useSettings } from '../compare/settings.tsx';
import { Bar } from '../range-bar.tsx';
import { rangeCaption, rangeWords } from '../range-words.ts';

const middle = 27;

/** Nothing where the corpus has no table. */
export function AxisRow({ forecast, variant, condition, outcome }: ForecastBarProps) {
  const { table, bare } = useSettings();
  if (table === null) return null;
  const chance = chanceOfYesWith(forecast, table.id, bare.chance);
  const label = rangeWords({ ...forecast, chance, table, condition, outcome });
  // The words stand behind the bar, or before it where it ends too far right for them.
  const before = chance !== null && chance.high > 0.72;
  return (
    <svg className="range axis-row" data-size="large" height="54" role="img" aria-label={label}>
      <line className="axis-base" data-dotted={chance === null || undefined} x1="0" x2="100%" y1={middle} y2={middle} />
      {chance === null ? (
        <text className="axis-words" x="50%" y={middle - 8} textAnchor="middle">
          no odds in {table.name}
        </text>
      ) : (
        <>
          <Bar chance={chance} variant={variant} y={middle} />
          <text
            className="axis-words"
            x={`${(before ? chance.low : chance.high) * 100}%`}
            dx={before ? -8 : 8}
            y={middle - 8}
            textAnchor={before ? 'end' : 'start'}
          >
            {rangeCaption(chance, forecast.hedge, table)}
          </text>
        </>
      )}
    </svg>
  );
}
