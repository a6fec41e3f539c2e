// Essays and stretches of time in, the head of the chart out: the essays where they came out, then days, months and years.
import Link from 'next/link';
import { essayPath } from '../addresses.ts';
import { countOf } from '../author-names.ts';
import { formatPublished } from '../format-date.ts';
import { dayNumber } from '../question/day-number.ts';
import { stackMarks } from '../question/stack-marks.ts';
import { percent } from './percent.ts';
import { type StretchTick, stretchTicks } from './stretch-ticks.ts';
import { lastDay, placeIn, type Stretch } from './stretches.ts';
import type { TimelineEssay } from './timeline-data.ts';

/** Names nearer than this, as a fraction of a stretch at its narrowest, stand one above the other. */
const least = 0.7;
const lanePitch = 24;
/** More names above each other than this would be a tower; then their number stands for them. */
const mostLanes = 8;

type Props = { readonly essays: readonly TimelineEssay[]; readonly stretches: readonly Stretch[] };

export function EssayLine({ essays, stretches }: Props) {
  const panels = stretches.map((stretch) => {
    const marks = essaysIn(essays, stretch);
    const lanes = Math.max(1, ...marks.map(({ lane }) => lane + 1));
    const named = lanes <= mostLanes;
    return { stretch, marks, named, height: (named ? lanes : 2) * lanePitch + 4 };
  });
  return (
    <div className="time-essays">
      <p className="time-label">Essays</p>
      <div className="time-line">
        {panels.map(({ stretch, marks, named, height }, at) => (
          <svg key={stretch.from} className="time-panel" data-panel={at + 1} width="100%" height={height}>
            <title>{`Essays, ${stretch.label}`}</title>
            {named ? null : (
              <text x="0" y={height - 32}>
                {countOf(marks.length, 'essay', 'essays')}
              </text>
            )}
            {marks.map((mark) => (
              <EssayMark key={mark.essay.id} mark={mark} named={named} height={height} />
            ))}
          </svg>
        ))}
      </div>
    </div>
  );
}

type EssayMarkProps = { readonly mark: ReturnType<typeof essaysIn>[number]; readonly named: boolean; readonly height: number };

function EssayMark({ mark: { essay, x, width, lane }, named, height }: EssayMarkProps) {
  const top = height - 20 - (named ? lane * lanePitch : 0);
  return (
    <>
      <rect className="time-essay" x={percent(x)} y={height - 6} width={percent(width)} height="6" />
      <line className="time-essay-lead" x1={percent(x)} x2={percent(x)} y1={top} y2={height} />
      {named ? (
        <Link
          href={essayPath(essay.id)}
          prefetch={false}
          aria-label={`${essay.surnames}, “${essay.title}”, ${formatPublished(essay.published)}`}
        >
          <text x={percent(x)} dx={x > 0.6 ? -5 : 5} y={top + 11} textAnchor={x > 0.6 ? 'end' : 'start'}>
            {essay.surnames}
          </text>
        </Link>
      ) : null}
    </>
  );
}

/** The latest lowest, so that no name stands on the lead of another. */
function essaysIn(essays: readonly TimelineEssay[], stretch: Stretch) {
  const marks = essays
    .map((essay) => {
      const first = dayNumber(essay.published);
      const width = (lastDay(essay.published) - first) / (stretch.to - stretch.from);
      return { essay, x: placeIn(stretch, first), width };
    })
    .filter(({ x }) => x >= 0 && x < 1);
  const mirrored = stackMarks(
    [...marks].reverse().map((mark) => ({ ...mark, x: -mark.x })),
    least,
  );
  return mirrored.map((mark) => ({ ...mark, x: -mark.x })).reverse();
}

/** What the line says, and in which stretches it is drawn with a scale of its own. */
export function TimeAxis({ stretches }: { readonly stretches: readonly Stretch[] }) {
  return (
    <div className="time-axis">
      <p className="time-label">Questions</p>
      <div className="time-line">
        {stretches.map((stretch, index) => (
          <div key={stretch.from} className="time-panel" data-panel={index + 1}>
            <p>{stretch.label}</p>
            <svg width="100%" height="20" aria-hidden="true">
              {stretchTicks(stretch).map((tick) => (
                <TickMark key={tick.day} tick={tick} />
              ))}
            </svg>
          </div>
        ))}
      </div>
    </div>
  );
}

function TickMark({ tick: { x, words, tier } }: { readonly tick: StretchTick }) {
  return (
    <g data-tier={tier}>
      <line x1={percent(x)} x2={percent(x)} y1="14" y2="20" />
      <text x={percent(x)} y="11" textAnchor={x > 0.9 ? 'end' : 'middle'}>
        {words}
      </text>
    </g>
  );
}

/** The ticks again as lines through all rows. */
export function TimeGrid({ stretches }: { readonly stretches: readonly Stretch[] }) {
  return (
    <div className="time-grid" aria-hidden="true">
      {stretches.map((stretch, index) => (
        <svg key={stretch.from} className="time-panel" data-panel={index + 1} width="100%" height="100%" aria-hidden="true">
          {stretchTicks(stretch)
            .filter(({ tier }) => tier < 3)
            .map(({ day, x, tier }) => (
              <line key={day} data-tier={tier} x1={percent(x)} x2={percent(x)} y1="0" y2="100%" />
            ))}
        </svg>
      ))}
    </div>
  );
}
