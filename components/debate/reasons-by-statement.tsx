// Relations across essays in; the statements that they bear on out, each once, with all that other essays say for it or of its limits.
import Link from 'next/link';
import type { Relation, Statement } from '../../lib/types.ts';
import { questionPath, statementPath } from '../addresses.ts';
import { authorWordsOf } from '../author-names.ts';
import type { CorpusIndex } from '../corpus-index.ts';
import { RelationLabel } from '../relation-label.tsx';
import { ReasonWords, relationKey } from './reason-row.tsx';

type Props = { readonly index: CorpusIndex; readonly relations: readonly Relation[] };

/** Those on which most is said come first; else in the order of the essays. */
export function ReasonsByStatement({ index, relations }: Props) {
  const groups = index.statements
    .map((statement) => ({ statement, reasons: relations.filter(({ to }) => to === statement.id) }))
    .filter(({ reasons }) => reasons.length > 0)
    .sort((a, b) => b.reasons.length - a.reasons.length);
  return (
    <ul className="reason-groups">
      {groups.map(({ statement, reasons }) => (
        <li key={statement.id}>
          <div>
            <p>{authorWordsOf(index, statement, true)}</p>
            <Link className="said" href={statementPath(statement.id)} prefetch={false}>
              {statement.text}
            </Link>
          </div>
          <ul>
            {reasons.map((relation) => (
              <li key={relationKey(relation)} data-relation={relationKey(relation)}>
                <p className="reason-from">
                  <RelationLabel kind={relation.kind} /> <From index={index} id={relation.from} />
                </p>
                <p className="reason-words">
                  <ReasonWords index={index} relation={relation} />
                </p>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}

/** Who says it and what, in short; or the event, with its question. */
function From({ index, id }: { readonly index: CorpusIndex; readonly id: string }) {
  const statement = index.statement.get(id);
  if (statement !== undefined) return <FromStatement index={index} statement={statement} />;
  const question = index.questions.find(({ events }) => events.some((event) => event.id === id));
  const event = question?.events.find((found) => found.id === id);
  if (question === undefined || event === undefined) return null;
  return (
    <>
      Event:{' '}
      <Link href={`${questionPath(question.id)}#what-happened`} prefetch={false}>
        {event.text}
      </Link>
    </>
  );
}

function FromStatement({ index, statement }: { readonly index: CorpusIndex; readonly statement: Statement }) {
  return (
    <>
      {authorWordsOf(index, statement, true)}:{' '}
      <Link href={statementPath(statement.id)} prefetch={false}>
        {statement.short}
      </Link>
    </>
  );
}
