// A statement in, the sections of its page out: reasons, others, what is built on it, parts, events. Empty ones are left out.
import Link from 'next/link';
import type { Statement } from '../../lib/types.ts';
import { statementPath } from '../addresses.ts';
import { authorWordsOf } from '../author-names.ts';
import type { CorpusIndex } from '../corpus-index.ts';
import { kindWord } from '../kind-label.tsx';
import { RelationRow } from '../relation-row.tsx';
import { SectionHeading } from '../section-heading.tsx';
import { eventsOn, type RelationView } from '../statement-relations.ts';
import { EventRow } from './event-row.tsx';
import { sortRelations } from './sort-relations.ts';

type Props = { readonly index: CorpusIndex; readonly statement: Statement };

export function RelationSections({ index, statement }: Props) {
  const sorted = sortRelations(index, statement);
  const events = eventsOn(index, statement.id);
  const built = [...sorted.builtOn.map((view) => view.other), ...sorted.carries];
  const onlyAdvice = built.length > 0 && built.every((other) => other.kind === 'recommendation');
  return (
    <>
      <Rows index={index} id="rests-on" title="Rests on" views={sorted.restsOn} directed />
      <section className="section" aria-labelledby="others">
        <SectionHeading title="Others on this" id="others" />
        {sorted.others.length === 0 ? (
          <p className="meta section-empty">No other author answers this.</p>
        ) : (
          <RowList index={index} views={sorted.others} />
        )}
      </section>
      {built.length === 0 ? null : (
        <section className="section" aria-labelledby="built-on">
          <SectionHeading title={onlyAdvice ? 'Advice built on it' : 'Built on it'} id="built-on" />
          <RowList index={index} views={sorted.builtOn} directed />
          {sorted.carries.length === 0 ? null : <Carried index={index} statements={sorted.carries} />}
        </section>
      )}
      <Rows index={index} id="part-of" title="Part of" views={sorted.partOf} directed />
      <Rows index={index} id="parts" title="Parts" views={sorted.parts} directed />
      <Rows index={index} id="within" title="Also in this essay" views={sorted.within} />
      {events.length === 0 ? null : (
        <section className="section" aria-labelledby="events">
          <SectionHeading title="Events that bear on it" id="events" />
          <ul className="relation-rows">
            {events.map((view) => (
              <EventRow key={view.id} index={index} view={view} />
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

type RowsProps = { readonly index: CorpusIndex; readonly views: readonly RelationView[]; readonly directed?: boolean };

function Rows({ id, title, ...rows }: RowsProps & { readonly id: string; readonly title: string }) {
  if (rows.views.length === 0) return null;
  return (
    <section className="section" aria-labelledby={id}>
      <SectionHeading title={title} id={id} />
      <RowList {...rows} />
    </section>
  );
}

function RowList({ index, views, directed = false }: RowsProps) {
  if (views.length === 0) return null;
  return (
    <ul className="relation-rows">
      {views.map((view) => (
        <RelationRow
          key={`${view.relation.kind} ${view.relation.from} ${view.relation.to}`}
          index={index}
          view={view}
          directed={directed}
        />
      ))}
    </ul>
  );
}

function Carried({ index, statements }: { readonly index: CorpusIndex; readonly statements: readonly Statement[] }) {
  return (
    <ul className="relation-rows">
      {statements.map((other) => (
        <li className="relation-row" key={other.id}>
          <span className="relation">Through others</span>
          <div className="text">
            <Link href={statementPath(other.id)} prefetch={false}>
              {other.text}
            </Link>
          </div>
          <p className="who">
            <span>{authorWordsOf(index, other, true)}</span>
            <span className="dot"> · </span>
            <span>{kindWord(other.kind)}</span>
          </p>
        </li>
      ))}
    </ul>
  );
}
