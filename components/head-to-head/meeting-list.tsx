// Relations between two authors in, rows out: the first author's statement, the relation as read from it, the second's, the reason.
'use client';

import Link from 'next/link';
import { debatePath, statementPath } from '../addresses.ts';
import { RelationLabel } from '../relation-label.tsx';
import type { MeetingData, SaidData } from './meeting-data.ts';

export function MeetingList({ rows }: { readonly rows: readonly MeetingData[] }) {
  return (
    <ul className="pairs">
      {rows.map(({ key, kind, turned, left, right, notes, debate }) => (
        <li key={key} data-relation={key}>
          <div className="pair">
            <Side said={left} />
            <RelationLabel kind={kind} passive={turned} />
            <Side said={right} />
            <div className="aside">
              {notes.map((note) => (
                <p key={note}>{note}</p>
              ))}
              {debate === null ? null : (
                <p>
                  <Link href={debatePath(debate.id)} prefetch={false}>
                    {debate.title}
                  </Link>
                </p>
              )}
            </div>
          </div>
        </li>
      ))}
    </ul>
  );
}

function Side({ said: { id, who, text } }: { readonly said: SaidData }) {
  return (
    <div>
      <p>{who}</p>
      <Link className="said" href={statementPath(id)} prefetch={false}>
        {text}
      </Link>
    </div>
  );
}
