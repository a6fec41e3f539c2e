// A relation of a debate in, one row out: what stands against what, and why.
import Link from 'next/link';
import type { Relation } from '../../lib/types.ts';
import { questionPath, statementPath } from '../addresses.ts';
import { authorWordsOf } from '../author-names.ts';
import { type CorpusIndex, linkEnds } from '../corpus-index.ts';
import { DateText } from '../date-text.tsx';
import { PairRow } from '../pair-row.tsx';
import { RelationLabel, relationWord } from '../relation-label.tsx';

type Props = { readonly index: CorpusIndex; readonly relation: Relation };

export function ReasonRow({ index, relation }: Props) {
  const plain = index.statement.has(relation.from) && linkEnds(relation.to) === null;
  if (plain) return <PairRow index={index} relation={relation} aside={<ReasonWords index={index} relation={relation} />} />;
  return (
    <div className="pair">
      <FromSide index={index} id={relation.from} />
      <RelationLabel kind={relation.kind} />
      <ToSide index={index} to={relation.to} />
      <div className="aside">
        <ReasonWords index={index} relation={relation} />
      </div>
    </div>
  );
}

export function ReasonWords({ index, relation }: Props) {
  const joint = relation.with.flatMap((id) => index.statement.get(id)?.short ?? []);
  return (
    <>
      {relation.reason}
      {joint.length === 0 ? null : ` Only together with ${joint.map((short) => `“${short}”`).join(' and ')}.`}
    </>
  );
}

/** A statement, or an event with its date and its question. */
function FromSide({ index, id }: { readonly index: CorpusIndex; readonly id: string }) {
  const statement = index.statement.get(id);
  if (statement !== undefined) {
    return (
      <div>
        <p>{authorWordsOf(index, statement, true)}</p>
        <Link className="said" href={statementPath(id)} prefetch={false}>
          {statement.text}
        </Link>
      </div>
    );
  }
  const question = index.questions.find((found) => found.events.some((event) => event.id === id));
  const event = question?.events.find((found) => found.id === id);
  if (question === undefined || event === undefined) return <div />;
  return (
    <div>
      <p>
        Event, <DateText date={event.date} />
      </p>
      <Link className="said" href={`${questionPath(question.id)}#what-happened`} prefetch={false}>
        {event.text}
      </Link>
    </div>
  );
}

/** A statement, or the step from one to another that an undercut denies. */
function ToSide({ index, to }: { readonly index: CorpusIndex; readonly to: string }) {
  const [first, second] = (linkEnds(to) ?? [to]).map((id) => index.statement.get(id));
  if (first === undefined) return <div />;
  const link = second === undefined ? undefined : index.from.get(first.id)?.find((relation) => relation.to === second.id);
  return (
    <div>
      <p>{authorWordsOf(index, first, true)}</p>
      <Link className="said" href={statementPath(first.id)} prefetch={false}>
        {first.text}
      </Link>
      {second === undefined ? null : (
        <p className="step">
          as what {link === undefined ? 'bears on' : relationWord(link.kind)}{' '}
          <Link href={statementPath(second.id)} prefetch={false}>
            {second.short}
          </Link>
        </p>
      )}
    </div>
  );
}

/** "a/x supports b/y". */
export function relationKey({ from, kind, to }: Relation): string {
  return `${from} ${kind} ${to}`;
}
