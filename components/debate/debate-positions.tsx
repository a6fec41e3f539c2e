// A debate in, where its authors stand out: on one line from pole to pole, what each holds, rests on and would have to give up.
import Link from 'next/link';
import type { Debate, DebatePosition } from '../../lib/types.ts';
import { authorPath, statementPath } from '../addresses.ts';
import type { CorpusIndex } from '../corpus-index.ts';
import { KindIcon } from '../kind-icon.tsx';
import { kindWord } from '../kind-label.tsx';
import { SectionHeading } from '../section-heading.tsx';

/** As many columns as fit a page of 1160 px; more stand one below the other. */
const columnsThatFit = 6;

export function DebatePositions({ index, debate }: { readonly index: CorpusIndex; readonly debate: Debate }) {
  if (debate.positions.length === 0) return null;
  return (
    <section className="section" aria-labelledby="positions">
      <SectionHeading
        id="positions"
        title="Positions"
        aside={debate.poles === null ? null : `from “${debate.poles[0]}” to “${debate.poles[1]}”`}
      />
      <ol className="positions" data-columns={debate.positions.length <= columnsThatFit || undefined}>
        {debate.positions.map((position) => (
          <Position key={position.author} index={index} position={position} />
        ))}
      </ol>
    </section>
  );
}

function Position({ index, position }: { readonly index: CorpusIndex; readonly position: DebatePosition }) {
  const statements = position.statements.flatMap((id) => index.statement.get(id) ?? []);
  return (
    <li data-position={position.author}>
      <p className="position-who">
        <Link href={authorPath(position.author)} prefetch={false}>
          {index.author.get(position.author)?.name ?? position.author}
        </Link>
      </p>
      <h3>{position.label}</h3>
      <p className="position-text">{position.text}</p>
      <ul className="position-grounds">
        {statements.map((statement) => (
          <li key={statement.id}>
            <KindIcon kind={statement.kind} />
            <Link href={statementPath(statement.id)} prefetch={false}>
              <span className="visually-hidden">{kindWord(statement.kind)}: </span>
              {statement.short}
            </Link>
          </li>
        ))}
      </ul>
      <p className="position-concede">
        <span>To agree, would have to give up </span>
        {position.concede}.
      </p>
    </li>
  );
}
