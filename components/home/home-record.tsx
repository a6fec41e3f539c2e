// The corpus in, the list of its main dates out; nothing where there is only the essays' own.
import Link from 'next/link';
import type { CorpusIndex } from '../corpus-index.ts';
import { DateText } from '../date-text.tsx';
import { type RecordEntry, recordOf } from './record.ts';

export function HomeRecord({ index }: { readonly index: CorpusIndex }) {
  const entries = recordOf(index);
  if (entries.every((entry) => entry.kind === 'essays')) return null;
  return (
    <section className="record" aria-labelledby="record">
      <h2 id="record">The record</h2>
      <ol>
        {entries.map((entry, at) => (
          <li key={`${entry.date} ${entry.text}`} data-kind={entry.kind}>
            <DateText date={entry.date} published={entry.published} withoutYear={!entry.published && sameYear(entries[at - 1], entry)} />
            <Link href={entry.href} prefetch={false}>
              {entry.text}
            </Link>
          </li>
        ))}
      </ol>
      {entries.some((entry) => entry.kind === 'late') ? (
        <p className="fine">Grey: after the questions closed. Shown, never scored.</p>
      ) : null}
    </section>
  );
}

/** The year is said once. */
function sameYear(before: RecordEntry | undefined, entry: RecordEntry): boolean {
  return before !== undefined && before.date.slice(0, 4) === entry.date.slice(0, 4) && entry.date.length > 4;
}
