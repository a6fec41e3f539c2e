// A question in, what happened out: the verdict in words, the events by date with their sources, what came too late in grey.
import type { Question } from '../../lib/types.ts';
import { outcomes } from '../../lib/vocabulary.ts';
import { localId } from '../addresses.ts';
import type { CorpusIndex } from '../corpus-index.ts';
import { DateText } from '../date-text.tsx';
import { numberedEvents } from './question-moments.ts';
import { SourceLinks } from './source-links.tsx';

export function EventList({ index, question }: { readonly index: CorpusIndex; readonly question: Question }) {
  const events = numberedEvents(question);
  if (events.length === 0) return <p className="meta event-none">No event is recorded; the verdict rests on what is said above.</p>;
  return (
    <ol className="events">
      {events.map(({ number, event }) => (
        <li key={event.id} id={localId(event.id)} data-when={event.when} data-event={event.id}>
          <span className="event-number" data-when={event.when}>
            {number}
          </span>
          <p className="event-date">
            <DateText date={event.date} /> {event.when === 'after' ? <span className="tag">late</span> : null}
          </p>
          <div className="event-text">
            <p>{event.text}</p>
            {event.speaks === null ? <p className="event-speaks">background</p> : <p className="event-speaks">speaks for {event.speaks}</p>}
          </div>
          <SourceLinks index={index} ids={event.sources} />
        </li>
      ))}
    </ol>
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
