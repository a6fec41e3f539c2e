// The corpus in; the whole graph as nested lists, complete without a script, out: every relation once, under what it bears on.
import Link from 'next/link';
import type { Question, Relation, Statement } from '../../lib/types.ts';
import { answers as answerWords } from '../../lib/vocabulary.ts';
import { localId, questionPath, statementPath } from '../addresses.ts';
import { authorWords, authorWordsOf } from '../author-names.ts';
import type { CorpusIndex } from '../corpus-index.ts';
import { linkEnds } from '../corpus-index.ts';
import { DateText } from '../date-text.tsx';
import { inOrderOfPublication } from '../essay/essay-order.ts';
import { KindIcon } from '../kind-icon.tsx';
import { kindWord } from '../kind-label.tsx';
import { OutcomeBadge } from '../outcome-badge.tsx';
import { RelationLabel } from '../relation-label.tsx';
import { reasonOf } from '../statement-relations.ts';

type Props = { readonly index: CorpusIndex };

export function GraphOutline({ index }: Props) {
  const into = relationsByEnd(index);
  return (
    <section id="outline" className="graph-outline" aria-labelledby="outline-title">
      <h2 id="outline-title">Outline</h2>
      {index.questions.length === 0 ? null : (
        <section className="outline-part" data-part>
          <h3>Questions</h3>
          <ul>
            {index.questions.map((question) => (
              <QuestionEntry key={question.id} index={index} question={question} />
            ))}
          </ul>
        </section>
      )}
      {inOrderOfPublication(index.essays).map((essay) => (
        <section key={essay.id} className="outline-part" data-part>
          <h3>
            {essay.title} <span className="outline-by">{authorWords(index, essay, true)}</span>
          </h3>
          <ul>
            {(index.statementsOf.get(essay.id) ?? []).map((statement) => (
              <StatementEntry key={statement.id} index={index} statement={statement} relations={into.get(statement.id) ?? []} />
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}

type Numbered = { readonly relation: Relation; readonly number: number };

/** Each relation once, at the statement where it ends; an undercut at the end of the link that it denies. */
function relationsByEnd(index: CorpusIndex): ReadonlyMap<string, readonly Numbered[]> {
  const found = new Map<string, Numbered[]>();
  for (const [number, relation] of index.relations.entries()) {
    const end = linkEnds(relation.to)?.[1] ?? relation.to;
    found.set(end, [...(found.get(end) ?? []), { relation, number }]);
  }
  return found;
}

function QuestionEntry({ index, question }: { readonly index: CorpusIndex; readonly question: Question }) {
  const answers = index.statements.filter((statement) => statement.kind === 'prediction' && statement.question === question.id);
  return (
    <li data-node={question.id}>
      <p className="outline-kind">
        <KindIcon kind="question" /> Question <OutcomeBadge outcome={question.outcome} />
      </p>
      <p className="outline-text">
        <Link href={questionPath(question.id)} prefetch={false}>
          {question.title}
        </Link>
      </p>
      {answers.length === 0 ? null : (
        <ul>
          {answers.map((statement) => (
            <li key={statement.id} data-node={statement.id}>
              <p className="outline-kind">
                <KindIcon kind="prediction" /> Answered {answerOf(statement)} by {authorWordsOf(index, statement, true)}
              </p>
              <StatementLink statement={statement} />
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}

function answerOf(statement: Statement): string {
  const side = statement.kind === 'prediction' ? statement.answer : null;
  return side === null ? '' : `${answerWords[side].toLowerCase()}${statement.voice.length > 0 ? ', as reported,' : ''}`;
}

function StatementLink({ statement }: { readonly statement: Statement }) {
  return (
    <p className="outline-text">
      <Link href={statementPath(statement.id)} prefetch={false}>
        {statement.short}
      </Link>
    </p>
  );
}

function StatementEntry({
  index,
  statement,
  relations,
}: {
  readonly index: CorpusIndex;
  readonly statement: Statement;
  readonly relations: readonly Numbered[];
}) {
  return (
    <li data-node={statement.id}>
      <p className="outline-kind">
        <KindIcon kind={statement.kind} /> {kindWord(statement.kind)}
      </p>
      <p className="outline-text outline-statement">
        <Link href={statementPath(statement.id)} prefetch={false}>
          {statement.text}
        </Link>
      </p>
      {relations.length === 0 ? null : (
        <ul>
          {relations.map(({ relation, number }) => (
            <RelationEntry key={number} index={index} relation={relation} number={number} />
          ))}
        </ul>
      )}
    </li>
  );
}

function RelationEntry({ index, relation, number }: { readonly index: CorpusIndex; readonly relation: Relation; readonly number: number }) {
  const statement = index.statement.get(relation.from);
  const event = index.event.get(relation.from);
  const because = relation.reason === null ? reasonOf(index, relation) : null;
  const denied = linkEnds(relation.to);
  return (
    <li data-from={relation.from} data-kind={relation.kind} data-to={relation.to} data-origin={relation.origin} data-relation={number}>
      <p className="outline-kind">
        <RelationLabel kind={relation.kind} passive />{' '}
        {event === undefined ? (
          statement === undefined ? null : (
            authorWordsOf(index, statement, true)
          )
        ) : (
          <DateText date={event.event.date} />
        )}
        {relation.origin === 'derived' ? <span className="tag">derived</span> : null}
      </p>
      {statement === undefined ? (
        <p className="outline-text">
          {event === undefined ? (
            relation.from
          ) : (
            <Link href={`${questionPath(event.question.id)}#${localId(event.id)}`} prefetch={false}>
              {event.event.text}
            </Link>
          )}
        </p>
      ) : (
        <StatementLink statement={statement} />
      )}
      {relation.with.length === 0 ? null : (
        <p className="outline-note">Only together with {relation.with.map((id) => `“${shortOf(index, id)}”`).join(' and ')}</p>
      )}
      {denied === null ? null : <p className="outline-note">Denies that “{shortOf(index, denied[0])}” counts here</p>}
      {relation.reason === null ? null : (
        <p className="outline-note" data-reason>
          {relation.reason}
        </p>
      )}
      {because === null ? null : <p className="outline-note">{because}</p>}
    </li>
  );
}

function shortOf(index: CorpusIndex, id: string): string {
  return index.statement.get(id)?.short ?? index.event.get(id)?.event.text ?? id;
}
