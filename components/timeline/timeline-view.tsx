// A packed line of time in, the chart with its zooms and its equal tables out; the zoom stands in the address. Without a script all is shown.
'use client';

import { type MouseEvent, useMemo } from 'react';
import { countOf } from '../author-names.ts';
import { useQuery } from '../compare/use-query.ts';
import { dayNumber } from '../question/day-number.ts';
import { chronicleOf } from './chronicle.ts';
import { touchedBy, type Zoom, zoomsOf } from './stretches.ts';
import { type PackedTimeline, type TimelineGroup, type TimelineQuestion, unpackGroups } from './timeline-data.ts';
import { EssayLine, TimeAxis, TimeGrid } from './timeline-head.tsx';
import { TimelineLegend } from './timeline-legend.tsx';
import { TimelineRow } from './timeline-row.tsx';
import { ChronicleTable, WindowsTable } from './timeline-tables.tsx';

export function TimelineView({ packed }: { readonly packed: PackedTimeline }) {
  const [key, setKey] = useQuery('zoom');
  const zooms = zoomsOf(packed.stretches);
  const zoom = zooms.find((one) => one.key === key) ?? zooms[0];
  const groups = useMemo(() => unpackGroups(packed), [packed]);
  return (
    <>
      {zoom === undefined ? null : (
        <div className="controls time-controls needs-script">
          <ZoomLinks zooms={zooms} current={zoom} onChoose={setKey} />
          <p className="meta" role="status">
            {countWords(packed, groups, zoom)}
          </p>
        </div>
      )}
      <TimelineLegend />
      <div className="time-view" data-shows={zoom?.shows.join(' ')} data-zoomed={(zoom?.key ?? '') !== '' || undefined}>
        <Contents packed={packed} groups={groups} />
      </div>
    </>
  );
}

type ZoomProps = { readonly zooms: readonly Zoom[]; readonly current: Zoom; readonly onChoose: (key: string) => void };

function ZoomLinks({ zooms, current, onChoose }: ZoomProps) {
  const choose = (event: MouseEvent, key: string) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    onChoose(key);
  };
  return (
    <nav className="segments" aria-label="Part of the time">
      {zooms.map((zoom) => (
        <a
          key={zoom.key}
          href={zoom.key === '' ? '?' : `?zoom=${zoom.key}`}
          aria-current={zoom === current ? 'page' : undefined}
          onClick={(event) => choose(event, zoom.key)}
        >
          {zoom.label}
        </a>
      ))}
    </nav>
  );
}

function countWords({ stretches }: PackedTimeline, groups: readonly TimelineGroup[], { key, shows }: Zoom): string {
  const questions = groups.flatMap((group) => group.questions);
  if (key === '') return `All ${countOf(questions.length, 'question', 'questions')}`;
  const there = questions.filter((question) => touchedBy(stretches, question).some((place) => shows.includes(place)));
  return `${there.length} of ${countOf(questions.length, 'question reaches', 'questions reach')} into it`;
}

/** The same whatever the zoom: which of it shows is a matter of style. */
function Contents({ packed, groups }: { readonly packed: PackedTimeline; readonly groups: readonly TimelineGroup[] }) {
  const { essays, stretches } = packed;
  const questions = groups.flatMap((group) => group.questions);
  const from = stretches[0]?.from ?? 0;
  const earlier = packed.events.filter(({ date }) => dayNumber(date) < from).length;
  return (
    <>
      <div className="time-chart">
        <EssayLine essays={essays} stretches={stretches} />
        <TimeAxis stretches={stretches} />
        <div className="time-groups">
          <TimeGrid stretches={stretches} />
          {groups.map((group) => (
            <section key={group.topic?.id ?? ''} data-in={placesOf(packed, group.questions)}>
              <h2>{group.topic?.name ?? 'Without a topic'}</h2>
              <ul>
                {group.questions.map((question) => (
                  <TimelineRow key={question.id} question={question} stretches={stretches} />
                ))}
              </ul>
            </section>
          ))}
        </div>
      </div>
      <p className="fine time-note">
        {stretches.length > 1 ? 'The line is cut where its scale changes, so compare lengths only within one part. ' : null}A mark stands on
        the first day of what it stands for, and a question under one of its topics.
        {earlier === 0 ? null : ` ${countOf(earlier, 'earlier event is', 'earlier events are')} told on the questions’ own pages alone.`}
      </p>
      <details className="disclosure figures time-table">
        <summary>Windows and verdicts as a table</summary>
        <WindowsTable groups={groups} stretches={stretches} />
      </details>
      <details className="disclosure figures time-table">
        <summary>Essays, events and verdicts as a table, in order of time</summary>
        <ChronicleTable entries={chronicleOf(essays, questions, from)} stretches={stretches} />
      </details>
    </>
  );
}

function placesOf({ stretches }: PackedTimeline, questions: readonly TimelineQuestion[]): string {
  return [...new Set(questions.flatMap((question) => touchedBy(stretches, question)))].sort().join(' ');
}
