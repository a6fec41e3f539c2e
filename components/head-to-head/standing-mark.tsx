// How a forecast stands in, the same as a mark and a word out, or why it is not held against the outcome.
import { forecastStates } from '../../lib/vocabulary.ts';
import type { Standing } from './standings.ts';

export function StandingMark({ standing }: { readonly standing: Standing }) {
  if (standing.right === null) return <span className="standing">{forecastStates[standing.state]}</span>;
  return (
    <span className="standing" data-right={standing.right}>
      <svg width="14" height="14" viewBox="0 0 16 16" fill="none" stroke="currentColor" strokeWidth="2" aria-hidden="true">
        <path d={standing.right ? 'm2.5 8.5 4 4 7-9' : 'm3.5 3.5 9 9M12.5 3.5l-9 9'} />
      </svg>
      {standing.right ? 'right' : 'wrong'}
    </span>
  );
}
