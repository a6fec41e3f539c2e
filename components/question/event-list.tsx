// A question in, what happened out: the verdict in words, then by date the window, the essays and the events with their sources.
import Link from 'next/link';
import type { Question, QuestionEvent } from '../../lib/types.ts';
import { outcomes } from '../../lib/vocabulary.ts';
import { essayPath, localId } from '../addresses.ts';
import { authorWords } from '../author-names.ts';
import type { CorpusIndex } from '../corpus-index.ts';
import { DateText } from '../date-text.tsx';
import { type Moment, momentsOf, type NumberedEvent } from './question-moments.ts';
import { SourceLinks } from './source-links.tsx';

export function EventList({ index, question }: { readonly index: CorpusIndex; readonly question: Question }) {
  return (
    <>
      <ol className="events">
        {momentsOf(index, question).map((moment) =>
          moment.kind === 'event' ? (
            <EventItem key={moment.event.id} index={index} number={moment.number} event={moment.event} />
          ) : (
            <MarkItem key={`${moment.kind} ${moment.kind === 'essay' ? moment.essay.id : ''}`} index={index} moment={moment} />
          ),
        )}
      </ol>
      {question.events.length > 0 ? null : (
        <p className="meta event-none">No event is recorded; the verdict rests on what is said above.</p>
      )}
    </>
  );
}

const whenTags: Readonly<Record<QuestionEvent['when'], string | null>> = { before: 'before', inside: null, after: 'late' };

function EventItem({ index, number, event }: { readonly index: CorpusIndex } & NumberedEvent) {
  const tag = whenTags[event.when];
  return (
    <li id={localId(event.id)} data-when={event.when} data-event={event.id}>
      <span className="event-number" data-when={event.when}>
        {number}
      </span>
      <p className="event-date">
        <DateText date={event.date} /> {tag === null ? null : <span className="tag">{tag}</span>}
      </p>
      <div className="event-text">
        <p>{event.text}</p>
        {event.speaks === null ? <p className="event-speaks">background</p> : <p className="event-speaks">speaks for {event.speaks}</p>}
      </div>
      <SourceLinks index={index} ids={event.sources} />
    </li>
  );
}

/** An essay or an end of the window: a line without a number. */
function MarkItem({ index, moment }: { readonly index: CorpusIndex; readonly moment: Exclude<Moment, { kind: 'event' }> }) {
  return (
    <li data-mark={moment.kind}>
      <MarkGlyph kind={moment.kind} />
      <p className="event-date">
        <DateText date={moment.date} published={moment.kind === 'essay'} />
      </p>
      {moment.kind === 'essay' ? (
        <p className="event-text">
          {authorWords(index, moment.essay)} writes{' '}
          <Link href={essayPath(moment.essay.id)} prefetch={false}>
            “{moment.essay.title}”
          </Link>
        </p>
      ) : (
        <p className="event-text">The window {moment.kind}</p>
      )}
    </li>
  );
}

/** As on the line above: a tick for an essay, a ring for the end of the window, a bar for its start. */
function MarkGlyph({ kind }: { readonly kind: 'essay' | 'opens' | 'closes' }) {
  return (
    <svg className="event-glyph" width="22" height="22" viewBox="0 0 22 22" aria-hidden="true">
      {kind === 'essay' ? <path d="M11 5v12" /> : null}
      {kind === 'opens' ? <path d="M11 5v12M11 17h9M11 5h9" /> : null}
      {kind === 'closes' ? <circle cx="11" cy="11" r="5" /> : null}
    </svg>
  );
}

/** Why the outcome is what it is, and what came after the window. */
export function Verdict({ question }: { readonly question: Question }) {
  return (
    <div className="verdict">
      <p>
        <b>{outcomes[question.outcome]}.</b> {question.why ?? 'The question is not decided yet.'}
      </p>
      {question.late === null ? null : (
        <p className="verdict-late">
          <b>
            Late: {outcomes[question.late.outcome].toLowerCase()}, <DateText date={question.late.date} />.
          </b>{' '}
          {question.late.why}
        </p>
      )}
    </div>
  );
}
