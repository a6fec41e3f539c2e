// An event that bears on a statement in, one row out: how it bears, what happened, when, and by which question.
import Link from 'next/link';
import { localId, questionPath } from '../addresses.ts';
import type { CorpusIndex } from '../corpus-index.ts';
import { DateText } from '../date-text.tsx';
import { RelationLabel } from '../relation-label.tsx';
import type { EventView } from '../statement-relations.ts';

export function EventRow({ index, view }: { readonly index: CorpusIndex; readonly view: EventView }) {
  const sources = view.event.sources.flatMap((id) => index.reference.get(id)?.publisher ?? []);
  return (
    <li className="relation-row">
      <RelationLabel kind={view.relation.kind} />
      <div className="text">
        <span className="said">{view.event.text}</span>
        {view.relation.reason === null ? null : <p className="reason">{view.relation.reason}</p>}
        <p className="reason">
          <Link href={`${questionPath(view.question.id)}#${localId(view.event.id)}`} prefetch={false}>
            {view.question.title}
          </Link>
        </p>
      </div>
      <p className="who">
        <span>
          <DateText date={view.event.date} />
        </span>
        <span className="dot"> · </span>
        <span>{sources.join(' · ')}</span>
      </p>
    </li>
  );
}
