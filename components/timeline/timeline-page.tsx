// The corpus and a number of a page in, the page out: essays, windows, events and verdicts on one line of time.
import Link from 'next/link';
import { countOf, numberWord } from '../author-names.ts';
import { EmptyPage } from '../compare/empty-page.tsx';
import { PredictionTabs } from '../compare/prediction-tabs.tsx';
import type { CorpusIndex } from '../corpus-index.ts';
import { formatDate } from '../format-date.ts';
import { dayNumber, isoMonth } from '../question/day-number.ts';
import { packTimeline, timelinePages, timelinePath } from './pack-timeline.ts';
import type { PackedTimeline } from './timeline-data.ts';
import { TimelineView } from './timeline-view.tsx';
import '../compare/compare.css';
import './timeline.css';

type Props = { readonly index: CorpusIndex; readonly page: number };

export function TimelinePage({ index, page }: Props) {
  const packed = packTimeline(index, page);
  const empty = index.questions.length === 0;
  return (
    <div className="page compare-page">
      <header className="page-head">
        <h1>Timeline</h1>
        {empty ? null : <p className="lead">{leadOf(packed, index.questions.length)}</p>}
      </header>
      <PredictionTabs />
      {empty ? (
        <EmptyPage sentence="No shared question has been asked of these essays yet, so there is no window to draw." />
      ) : (
        <>
          <Pager index={index} page={page} />
          <TimelineView packed={packed} />
        </>
      )}
    </div>
  );
}

function leadOf({ essays, groups, events, stretches }: PackedTimeline, all: number): string {
  const from = stretches[0]?.from ?? 0;
  const questions = groups.reduce((sum, group) => sum + group.questions.length, 0);
  const counts = [
    `${numberWord(essays.length)} ${essays.length === 1 ? 'essay' : 'essays'}`,
    questions === all ? countOf(all, 'question', 'questions') : `${questions} of ${all} questions`,
    countOf(events.filter(({ date }) => dayNumber(date) >= from).length, 'event', 'events'),
  ];
  return `${counts[0]}, ${counts[1]} and ${counts[2]} on one line of time from ${formatDate(isoMonth(from), true)} on: when each window was open, what happened, and when the verdict fell.`;
}

/** Nothing where all questions fit one page. */
function Pager({ index, page }: Props) {
  const pages = timelinePages(index);
  if (pages === 1) return null;
  return (
    <nav className="jump" aria-label="Pages">
      {Array.from({ length: pages }, (_, at) => at + 1).map((number) => (
        <Link key={number} href={timelinePath(number)} prefetch={false} aria-current={number === page ? 'page' : undefined}>
          Page {number}
        </Link>
      ))}
    </nav>
  );
}
