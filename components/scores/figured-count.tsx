// An author, or nobody in, how many of the forecasts have a figure under the reader's settings out.
'use client';

import { useSettings } from '../compare/settings.tsx';
import { FunnelBar } from './funnel-bar.tsx';
import { useScores } from './score-context.tsx';

type Props = { readonly author: string | null; readonly predictions: number };

/** The number with its bar, as the other steps have it. */
export function FiguredCount({ author, predictions }: Props) {
  const { scores } = useScores();
  const n = (author === null ? scores?.all.n : scores?.authors[author]?.n) ?? 0;
  return (
    <>
      {n}
      <FunnelBar share={predictions === 0 ? 0 : n / predictions} />
    </>
  );
}

/** The last step of the funnel: it hangs on the table, so it is no part of the compiled one. */
export function FiguredStep({ predictions }: Pick<Props, 'predictions'>) {
  const { scores, all } = useScores();
  const { table } = useSettings();
  if (scores === null || table === null) return null;
  const { n } = scores.all;
  const without = all.scored - n;
  return (
    <li data-step="figure">
      <p>
        <b>{n}</b> whose words have a figure in {table.name}, or in our reading of a plain “will”
      </p>
      <FunnelBar share={predictions === 0 ? 0 : n / predictions} />
      {without === 0 ? null : (
        <ul className="fine funnel-out">
          <li>
            <span>− {without}</span> words without a figure
          </li>
        </ul>
      )}
    </li>
  );
}
