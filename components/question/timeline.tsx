// A question in, its line of time out: window, essays, numbered events; once for wide pages and once for narrow ones. The list below says the same.
import type { Question } from '../../lib/types.ts';
import { authorWords, joinWords } from '../author-names.ts';
import type { CorpusIndex } from '../corpus-index.ts';
import { dateEnds, formatDate } from '../format-date.ts';
import { dayNumber } from './day-number.ts';
import { essaysOn, numberedEvents } from './question-moments.ts';
import { stackMarks } from './stack-marks.ts';
import { lastStart, type TimelineScale, timelineScale } from './timeline-scale.ts';

const lane = 25;
const radius = 10;
/** Width of a letter, and the room between two labels, in px. */
const letter = 7;
const labelGap = 10;

export function Timeline({ index, question }: { readonly index: CorpusIndex; readonly question: Question }) {
  const essays = essaysOn(index, question).map((essay) => ({ day: dayNumber(essay.published), name: authorWords(index, essay, true) }));
  const events = numberedEvents(question).map(({ number, event }) => {
    const last = dayNumber(dateEnds(event.date)[1]);
    return { day: dayNumber(event.date), last, number, when: event.when };
  });
  const window = { opens: dayNumber(question.opens), closes: dayNumber(question.closes) };
  const days = [...essays.map(({ day }) => day), ...events.flatMap(({ day, last }) => [day, last])];
  const scale = timelineScale([window.opens, window.closes, ...days], window.closes);
  const words = `window of the question, ${formatDate(question.opens)} to ${formatDate(question.closes)}`;
  const moments = { essays, events, window, scale };
  return (
    <div className="timeline">
      <Line {...moments} size="wide" width={1160} windowWords={words} />
      <Line {...moments} size="narrow" width={334} windowWords="window" />
      <p className="fine timeline-note">
        Busy weeks are drawn wider than quiet ones{scale.stretches.length > 1 ? ', and dotted stretches are left out' : ''}: the dates are
        in the list.
      </p>
    </div>
  );
}

type EssayMark = { readonly day: number; readonly name: string };
type EventMark = {
  readonly day: number;
  readonly last: number;
  readonly number: number;
  readonly when: Question['events'][number]['when'];
};
type LineProps = {
  readonly essays: readonly EssayMark[];
  readonly events: readonly EventMark[];
  readonly window: { readonly opens: number; readonly closes: number };
  readonly scale: TimelineScale;
  readonly size: 'wide' | 'narrow';
  /** The least width in px at which the marks must not overlap. */
  readonly width: number;
  readonly windowWords: string;
};

function Line({ essays, events, window, scale, size, width, windowWords }: LineProps) {
  const at = (day: number) => percent(scale.x(day));
  const marks = stackMarks(
    events.map((event) => ({ ...event, x: scale.x(event.day) })),
    (2 * radius + 3) / width,
  );
  const lanes = Math.max(1, ...marks.map((mark) => mark.lane + 1));
  const axis = 28 + lanes * lane;
  return (
    <svg data-size={size} width="100%" height={axis + 48} aria-hidden="true">
      <rect
        className="timeline-window"
        x={at(window.opens)}
        y="22"
        width={percent(scale.x(window.closes) - scale.x(window.opens))}
        height={axis - 22}
      />
      <text className="timeline-words" x={at(window.opens)} dx="2" y="14">
        {windowWords}
      </text>
      <Axis scale={scale} y={axis} least={(size === 'wide' ? 52 : 44) / width} />
      <Essays essays={essays} scale={scale} y={axis} width={width} />
      <circle className="timeline-close" cx={at(window.closes)} cy={axis} r="5" />
      {marks.map((mark) => (
        <g key={mark.number} className="event-disc" data-when={mark.when}>
          {mark.last === mark.day ? null : (
            <line x1={at(mark.day)} x2={at(mark.last)} y1={axis - mark.lane * lane} y2={axis - mark.lane * lane} />
          )}
          {mark.lane === 0 ? null : <line x1={at(mark.day)} x2={at(mark.day)} y1={axis - mark.lane * lane} y2={axis} />}
        </g>
      ))}
      {marks.map((mark) => (
        <g key={mark.number} className="event-disc" data-when={mark.when}>
          <circle cx={at(mark.day)} cy={axis - mark.lane * lane} r={radius} />
          <text x={at(mark.day)} y={axis - mark.lane * lane + 4.5} textAnchor="middle">
            {mark.number}
          </text>
        </g>
      ))}
    </svg>
  );
}

function Axis({ scale, y, least }: { readonly scale: TimelineScale; readonly y: number; readonly least: number }) {
  return (
    <>
      {scale.stretches.map(([from, to]) => (
        <line key={from} className="timeline-axis" x1={percent(from)} x2={percent(to)} y1={y} y2={y} />
      ))}
      {scale.stretches.slice(1).map(([from], index) => (
        <line key={from} className="timeline-gap" x1={percent(scale.stretches[index]?.[1] ?? 0)} x2={percent(from)} y1={y} y2={y} />
      ))}
      {scale.ticks(least).map(({ words, x, turn }) => (
        <g key={x}>
          {turn ? <line className="timeline-tick" x1={percent(x)} x2={percent(x)} y1={y} y2={y + 5} /> : null}
          <text className="timeline-words" x={percent(x)} y={y + 42} textAnchor={x > lastStart ? 'end' : 'start'}>
            {words}
          </text>
        </g>
      ))}
    </>
  );
}

type EssaysProps = Pick<LineProps, 'essays' | 'scale' | 'width'> & { readonly y: number };

/** A tick each; names under them where they fit, else how many there are. */
function Essays({ essays, scale, y, width }: EssaysProps) {
  const marks = essays.map((essay) => ({ ...essay, x: scale.x(essay.day) })).sort((a, b) => a.x - b.x);
  const groups = groupNear(marks, 84 / width);
  return groups.map(({ x, members }, index) => {
    const names = joinWords(members.map(({ name }) => name));
    const room = ((groups[index + 1]?.x ?? (x > 0.9 ? 2 : 1)) - x) * width;
    return (
      <g key={x}>
        {members.map((essay) => (
          <line
            key={`${essay.day} ${essay.name}`}
            className="timeline-essay"
            x1={percent(essay.x)}
            x2={percent(essay.x)}
            y1={y}
            y2={y + 11}
          />
        ))}
        <text className="timeline-words" x={percent(x)} y={y + 25} textAnchor={x > 0.9 ? 'end' : 'start'}>
          {members.length === 1 || names.length * letter + labelGap < room ? names : `${members.length} essays`}
        </text>
      </g>
    );
  });
}

/** Marks that lie too near for a label each share one, at the place of the first. */
function groupNear<Mark extends { readonly x: number }>(marks: readonly Mark[], least: number) {
  const groups: { x: number; members: Mark[] }[] = [];
  for (const mark of marks) {
    const last = groups.at(-1);
    if (last !== undefined && mark.x - last.x < least) last.members.push(mark);
    else groups.push({ x: mark.x, members: [mark] });
  }
  return groups;
}

function percent(fraction: number): string {
  return `${Math.round(fraction * 10_000) / 100}%`;
}
