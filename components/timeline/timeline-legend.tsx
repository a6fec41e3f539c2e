// Nothing in, what the marks of the chart mean out.
import { OutcomeGlyph } from '../outcome-badge.tsx';

const verdicts = [
  ['yes', 'happened'],
  ['no', 'did not happen'],
  ['partly', 'in part'],
] as const;

export function TimelineLegend() {
  return (
    <ul className="legend time-legend">
      <li>
        <svg width="44" height="22" aria-hidden="true">
          <rect className="time-window" x="1" y="2" width="42" height="16" />
          <path className="time-base" d="M1 2v16h42v-7" />
        </svg>
        window of a question
      </li>
      <li>
        <svg width="22" height="22" aria-hidden="true">
          <rect className="time-event" x="4" y="8" />
          <rect className="time-event" x="12" y="8" />
          <rect className="time-event" x="12" y="1" />
        </svg>
        an event each
      </li>
      {verdicts.map(([outcome, words]) => (
        <li key={outcome}>
          <OutcomeGlyph outcome={outcome} />
          {words}
        </li>
      ))}
      <li>
        <svg width="44" height="22" aria-hidden="true">
          <line className="time-lead" x1="0" x2="28" y1="12" y2="12" />
          <rect className="time-event" data-when="after" x="10" y="1" />
          <g className="time-pin" data-late="true" transform="translate(29 5)">
            <OutcomeGlyph outcome="yes" />
          </g>
        </svg>
        grey: outside the window, not counted
      </li>
    </ul>
  );
}
