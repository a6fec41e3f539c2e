// Questions and a chronicle in, the equal tables of the chart out: windows and verdicts; and everything in order of time.
import Link from 'next/link';
import { outcomes } from '../../lib/vocabulary.ts';
import { essayPath, localId, questionPath } from '../addresses.ts';
import { countOf } from '../author-names.ts';
import { ScrollFrame } from '../compare/scroll-frame.tsx';
import { DateText } from '../date-text.tsx';
import { formatDate } from '../format-date.ts';
import { dayNumber } from '../question/day-number.ts';
import type { Entry } from './chronicle.ts';
import { type Stretch, touched, touchedBy } from './stretches.ts';
import type { TimelineGroup } from './timeline-data.ts';

const windowsCaption = 'Every question with its window, its verdict and what came later';

export function WindowsTable({ groups, stretches }: { readonly groups: readonly TimelineGroup[]; readonly stretches: readonly Stretch[] }) {
  return (
    <ScrollFrame label={windowsCaption}>
      <table className="plain-table windows-table">
        <caption>{windowsCaption}</caption>
        <thead>
          <tr>
            <th scope="col">Question</th>
            <th scope="col">Topic</th>
            <th scope="col">Opens</th>
            <th scope="col">Closes</th>
            <th scope="col">Verdict</th>
            <th scope="col">Later, not counted</th>
            <th scope="col">Events in the window</th>
            <th scope="col">Events after it</th>
          </tr>
        </thead>
        <tbody>
          {groups.flatMap(({ topic, questions }) =>
            questions.map((question) => (
              <tr key={question.id} data-question={question.id} data-in={touchedBy(stretches, question).join(' ')}>
                <th scope="row">
                  <Link href={questionPath(question.id)} prefetch={false}>
                    {question.short}
                  </Link>
                </th>
                <td>{topic?.name ?? 'none'}</td>
                <td>
                  <DateText date={question.opens} />
                </td>
                <td>
                  <DateText date={question.closes} />
                </td>
                <td>
                  {outcomes[question.outcome]}
                  {question.decided === null ? null : `, ${formatDate(question.decided)}`}
                </td>
                <td>{question.late === null ? 'nothing' : `${outcomes[question.late.outcome]}, ${formatDate(question.late.date)}`}</td>
                <td>{question.events.filter(({ when }) => when === 'inside').length}</td>
                <td>{question.events.filter(({ when }) => when === 'after').length}</td>
              </tr>
            )),
          )}
        </tbody>
      </table>
    </ScrollFrame>
  );
}

const entryWords: Readonly<Record<Entry['kind'], string>> = { essay: 'Essay', event: 'Event', verdict: 'Verdict', late: 'Late outcome' };
const chronicleCaption = 'Essays, events and verdicts in order of time';

type ChronicleProps = { readonly entries: readonly Entry[]; readonly stretches: readonly Stretch[] };

export function ChronicleTable({ entries, stretches }: ChronicleProps) {
  return (
    <ScrollFrame label={chronicleCaption}>
      <table className="plain-table chronicle-table">
        <caption>{chronicleCaption}</caption>
        <thead>
          <tr>
            <th scope="col">Date</th>
            <th scope="col">What</th>
            <th scope="col">In words</th>
            <th scope="col">Question</th>
          </tr>
        </thead>
        <tbody>
          {entries.map((entry) => {
            const day = dayNumber(entry.date);
            return (
              <tr
                key={`${entry.kind} ${entry.id}`}
                data-entry={`${entry.kind} ${entry.id}`}
                data-in={touched(stretches, day, day).join(' ')}
              >
                <th scope="row">
                  <DateText date={entry.date} published={entry.kind === 'essay'} />
                </th>
                <td>{entryWords[entry.kind]}</td>
                <td>
                  <EntryWords entry={entry} />
                </td>
                <td>
                  <EntryPlaces entry={entry} />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </ScrollFrame>
  );
}

function EntryWords({ entry }: { readonly entry: Entry }) {
  if (entry.kind === 'event') return entry.text;
  if (entry.kind !== 'essay') return outcomes[entry.outcome];
  return (
    <>
      {entry.essay.names},{' '}
      <Link href={essayPath(entry.essay.id)} prefetch={false}>
        “{entry.essay.title}”
      </Link>
    </>
  );
}

/** The questions on which an event is told, each linked to the event there; the question of a verdict; how many an essay answers. */
function EntryPlaces({ entry }: { readonly entry: Entry }) {
  if (entry.kind === 'essay') return `answers ${countOf(entry.essay.answers, 'question', 'questions')}`;
  const places =
    entry.kind === 'event'
      ? entry.places.map(({ question, event }) => ({ question, hash: localId(event.id), late: event.when === 'after' }))
      : [{ question: entry.question, hash: 'what-happened', late: false }];
  return (
    <ul>
      {places.map(({ question, hash, late }) => (
        <li key={question.id}>
          <Link href={`${questionPath(question.id)}#${hash}`} prefetch={false}>
            {question.short}
          </Link>
          {late ? ' (late)' : null}
        </li>
      ))}
    </ul>
  );
}
