// A question in, its row out: name and verdict in words, and on the line of time its window, its events, its verdict.
import Link from 'next/link';
import { type Outcome, outcomes } from '../../lib/vocabulary.ts';
import { questionPath } from '../addresses.ts';
import { countOf } from '../author-names.ts';
import { formatDate } from '../format-date.ts';
import { LateOutcome, OutcomeBadge, OutcomeGlyph } from '../outcome-badge.tsx';
import { dayNumber } from '../question/day-number.ts';
import { stackMarks } from '../question/stack-marks.ts';
import { percent } from './percent.ts';
import { placeIn, type Stretch, touchedBy } from './stretches.ts';
import type { TimelineEvent, TimelineQuestion } from './timeline-data.ts';

/** Two events nearer than this, as a fraction of a stretch at its narrowest, stand one above the other. */
const least = 0.029;
const lanePitch = 7;
const markHeight = 6;
const mostLetters = 80;

type Props = { readonly question: TimelineQuestion; readonly stretches: readonly Stretch[] };

export function TimelineRow({ question, stretches }: Props) {
  const panels = stretches.map((stretch) => ({ stretch, marks: marksIn(question, stretch) }));
  const lanes = Math.max(1, ...panels.flatMap(({ marks }) => marks.map(({ lane }) => lane + 1)));
  const base = 11 + lanes * lanePitch;
  return (
    <li className="time-row" data-question={question.id} data-in={touchedBy(stretches, question).join(' ')}>
      <div className="time-label">
        <Link href={questionPath(question.id)} prefetch={false}>
          {question.short}
        </Link>
        <p>
          <OutcomeBadge outcome={question.outcome} date={question.decided} />
          <LateOutcome question={question} />
        </p>
      </div>
      <div className="time-line" role="img" aria-label={lineWords(question)}>
        {panels.map(({ stretch, marks }, index) => (
          <svg key={stretch.from} className="time-panel" data-panel={index + 1} width="100%" height={base + 10} aria-hidden="true">
            <Window question={question} stretch={stretch} base={base} />
            {marks.map(({ x, lane, when, id, words }) => (
              <rect
                key={id}
                className="time-event"
                data-when={when === 'inside' ? undefined : when}
                x={percent(x)}
                y={base - 9 - markHeight - lane * lanePitch}
              >
                <title>{words}</title>
              </rect>
            ))}
            <Verdicts question={question} stretch={stretch} base={base} />
          </svg>
        ))}
      </div>
    </li>
  );
}

function marksIn({ events }: TimelineQuestion, stretch: Stretch) {
  const marks = events
    .map(({ id, date, when, text }) => ({
      id,
      when,
      x: placeIn(stretch, dayNumber(date)),
      words: `${formatDate(date)}: ${shortened(text)}`,
    }))
    .filter(({ x }) => x >= 0 && x < 1)
    .sort((a, b) => a.x - b.x || (a.id < b.id ? -1 : 1));
  return stackMarks(marks, least);
}

/** For the tip of a mark; the list on the question's page and the table have the whole. */
function shortened(text: string): string {
  return text.length <= mostLetters ? text : `${text.slice(0, text.lastIndexOf(' ', mostLetters))} …`;
}

type PartProps = { readonly question: TimelineQuestion; readonly stretch: Stretch; readonly base: number };

/** The part of the window that lies in the stretch; its ends are drawn where they lie. */
function Window({ question, stretch, base }: PartProps) {
  const length = stretch.to - stretch.from;
  const place = (day: number) => Math.min(1, Math.max(0, (day - stretch.from) / length));
  const opens = dayNumber(question.opens);
  const [from, to] = [place(opens), place(dayNumber(question.closes) + 1)];
  const late = question.late === null ? to : place(dayNumber(question.late.date));
  return (
    <>
      {from === to ? null : (
        <>
          <rect className="time-window" x={percent(from)} y="2" width={percent(to - from)} height={base - 2} />
          <line className="time-base" x1={percent(from)} x2={percent(to)} y1={base} y2={base} />
          {opens < stretch.from ? null : <line className="time-base" x1={percent(from)} x2={percent(from)} y1="2" y2={base} />}
          {to < 1 ? <line className="time-base" x1={percent(to)} x2={percent(to)} y1={base - 7} y2={base} /> : null}
        </>
      )}
      {late > to ? <line className="time-lead" x1={percent(to)} x2={percent(late)} y1={base} y2={base} /> : null}
    </>
  );
}

/** The verdict on the day it fell, of a question that is not decided at the end of its window; and what came too late. */
function Verdicts({ question, stretch, base }: PartProps) {
  return (
    <>
      <Pin outcome={question.outcome} date={question.decided ?? question.closes} stretch={stretch} base={base} />
      {question.late === null ? null : <Pin outcome={question.late.outcome} date={question.late.date} stretch={stretch} base={base} late />}
    </>
  );
}

type PinProps = Omit<PartProps, 'question'> & { readonly outcome: Outcome; readonly date: string; readonly late?: boolean };

function Pin({ outcome, date, stretch, base, late = false }: PinProps) {
  const x = placeIn(stretch, dayNumber(date));
  if (x < 0 || x >= 1) return null;
  return (
    <svg className="time-pin" data-late={late || undefined} x={percent(x)} y={base} overflow="visible">
      <title>{`${late ? 'Late: ' : ''}${outcomes[outcome]}, ${formatDate(date)}`}</title>
      <circle r="7.5" />
      <g transform="translate(-7 -7)">
        <OutcomeGlyph outcome={outcome} />
      </g>
    </svg>
  );
}

/** "Window 3 Jan 2020 to 20 Jan 2021; 10 events in it, 2 after it; partly, 20 Jan 2021". */
function lineWords({ opens, closes, events, outcome, decided, late }: TimelineQuestion): string {
  const count = (when: TimelineEvent['when']) => events.filter((event) => event.when === when).length;
  const told = [
    count('before') === 0 ? null : `${count('before')} before it`,
    `${countOf(count('inside'), 'event', 'events')} in it`,
    count('after') === 0 ? null : `${count('after')} after it`,
  ].filter((words) => words !== null);
  return [
    `Window ${formatDate(opens)} to ${formatDate(closes)}`,
    told.join(', '),
    [outcomes[outcome].toLowerCase(), decided === null ? null : formatDate(decided)].filter((words) => words !== null).join(', '),
    late === null ? null : `late: ${outcomes[late.outcome].toLowerCase()}, ${formatDate(late.date)}`,
  ]
    .filter((words) => words !== null)
    .join('; ');
}
