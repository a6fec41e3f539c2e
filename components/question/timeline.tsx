// A question in, its line of time out: window, essays, numbered events; once for wide pages and once for narrow ones. The list below says the same.
import type { Question } from '../../lib/types.ts';
import { authorWords } from '../author-names.ts';
import type { CorpusIndex } from '../corpus-index.ts';
import { formatDate } from '../format-date.ts';
import { dayNumber } from './day-number.ts';
import { essaysOn, numberedEvents } from './question-moments.ts';
import { stackMarks } from './stack-marks.ts';
import { type TimelineScale, timelineScale } from './timeline-scale.ts';

const lane = 25;
const radius = 10;

export function Timeline({ index, question }: { readonly index: CorpusIndex; readonly question: Question }) {
  const essays = essaysOn(index, question).map((essay) => ({ day: dayNumber(essay.published), name: authorWords(index, essay, true) }));
  const events = numberedEvents(question).map(({ number, event }) => ({ day: dayNumber(event.date), number, when: event.when }));
  const window = { opens: dayNumber(question.opens), closes: dayNumber(question.closes) };
  const scale = timelineScale([window.opens, window.closes, ...essays.map(({ day }) => day), ...events.map(({ day }) => day)]);
  const words = `window of the question, ${formatDate(question.opens)} to ${formatDate(question.closes)}`;
  const moments = { essays, events, window, scale };
  return (
    <div className="timeline">
      <Line {...moments} size="wide" width={1160} windowWords={words} />
      <Line {...moments} size="narrow" width={350} windowWords="window" />
    </div>
  );
}

type LineProps = {
  readonly essays: readonly { readonly day: number; readonly name: string }[];
  readonly events: readonly { readonly day: number; readonly number: number; readonly when: Question['events'][number]['when'] }[];
  readonly window: { readonly opens: number; readonly closes: number };
  readonly scale: TimelineScale;
  readonly size: 'wide' | 'narrow';
  /** The least width in px at which the marks must not overlap. */
  readonly width: number;
  readonly windowWords: string;
};

function Line({ essays, events, window, scale, size, width, windowWords }: LineProps) {
  const at = (day: number) => `${Math.round(scale.x(day) * 10_000) / 100}%`;
  const marks = stackMarks(
    events.map((event) => ({ ...event, x: scale.x(event.day) })),
    (2 * radius + 3) / width,
  );
  const lanes = Math.max(1, ...marks.map((mark) => mark.lane + 1));
  const axis = 28 + lanes * lane;
  const groups = groupNear(
    essays.map((essay) => ({ ...essay, x: scale.x(essay.day) })),
    84 / width,
  );
  return (
    <svg data-size={size} width="100%" height={axis + 48} aria-hidden="true">
      <rect
        className="timeline-window"
        x={at(window.opens)}
        y="22"
        width={`${(scale.x(window.closes) - scale.x(window.opens)) * 100}%`}
        height={axis - 22}
      />
      <text className="timeline-words" x={at(window.opens)} dx="2" y="14">
        {windowWords}
      </text>
      {scale.stretches.map(([from, to]) => (
        <line key={from} className="timeline-axis" x1={`${from * 100}%`} x2={`${to * 100}%`} y1={axis} y2={axis} />
      ))}
      {scale.stretches.slice(1).map(([from], index) => (
        <line
          key={from}
          className="timeline-gap"
          x1={`${(scale.stretches[index]?.[1] ?? 0) * 100}%`}
          x2={`${from * 100}%`}
          y1={axis}
          y2={axis}
        />
      ))}
      {scale.years.map(({ year, x, turn }) => (
        <g key={year}>
          {turn ? <line className="timeline-tick" x1={`${x * 100}%`} x2={`${x * 100}%`} y1={axis} y2={axis + 5} /> : null}
          <text className="timeline-words" x={`${x * 100}%`} y={axis + 42} textAnchor={x > 0.95 ? 'end' : 'start'}>
            {year}
          </text>
        </g>
      ))}
      {groups.map((group) => (
        <g key={group.x}>
          {group.members.map((essay) => (
            <line key={essay.name} className="timeline-essay" x1={at(essay.day)} x2={at(essay.day)} y1={axis} y2={axis + 11} />
          ))}
          <text className="timeline-words" x={`${group.x * 100}%`} y={axis + 25} textAnchor={group.x > 0.9 ? 'end' : 'start'}>
            {group.members.length === 1 ? group.members[0]?.name : `${group.members.length} essays`}
          </text>
        </g>
      ))}
      <circle className="timeline-close" cx={at(window.closes)} cy={axis} r="5" />
      {marks.map((mark) => (
        <g key={mark.number} className="event-disc" data-when={mark.when}>
          {mark.lane === 0 ? null : <line x1={at(mark.day)} x2={at(mark.day)} y1={axis - mark.lane * lane} y2={axis} />}
          <circle cx={at(mark.day)} cy={axis - mark.lane * lane} r={radius} />
          <text x={at(mark.day)} y={axis - mark.lane * lane + 4.5} textAnchor="middle">
            {mark.number}
          </text>
        </g>
      ))}
    </svg>
  );
}

/** Marks that lie too near for a label each share one, at the place of the first. */
function groupNear<Mark extends { readonly x: number }>(marks: readonly Mark[], least: number) {
  const groups: { x: number; members: Mark[] }[] = [];
  for (const mark of [...marks].sort((a, b) => a.x - b.x)) {
    const last = groups.at(-1);
    if (last !== undefined && mark.x - last.x < least) last.members.push(mark);
    else groups.push({ x: mark.x, members: [mark] });
  }
  return groups;
}
