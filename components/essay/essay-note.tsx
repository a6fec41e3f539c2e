// An essay and its note's prose in, the annotated reading out: rail, text, and the margin beside each statement.
import type { Root } from 'hast';
import { Fragment } from 'react';
import type { Essay, Statement } from '../../lib/types.ts';
import type { CorpusIndex } from '../corpus-index.ts';
import { MarginReplies } from '../margin-replies.tsx';
import { Prose } from '../prose.tsx';
import { ReplySheet } from '../reply-sheet.tsx';
import { StatementCard } from '../statement-card.tsx';
import { EssayHead } from './essay-head.tsx';
import { EssayRail } from './essay-rail.tsx';
import { splitLead } from './split-lead.ts';

type Props = {
  readonly index: CorpusIndex;
  readonly essay: Essay;
  readonly body: Root | null;
  /** The commentary of a statement, by id. */
  readonly bodyOf: (id: string) => Root | null;
};

export function EssayNote({ index, essay, body, bodyOf }: Props) {
  const { lead, rest } = splitLead(body);
  const statements = index.statementsOf.get(essay.id) ?? [];
  const entry = (id: string) => {
    const statement = index.statement.get(id) ?? index.statement.get(`${essay.id}/${id}`);
    return statement === undefined ? null : <Entry index={index} statement={statement} commentary={bodyOf(statement.id)} />;
  };
  return (
    <div className="page essay">
      <EssayHead index={index} essay={essay} view="note" lead={lead === null ? null : <Prose index={index} body={lead} />} />
      <EssayRail index={index} essay={essay} />
      <div className="essay-body">
        {rest === null ? (
          statements.map((statement) => <Fragment key={statement.id}>{entry(statement.id)}</Fragment>)
        ) : (
          <Prose index={index} body={rest} statement={entry} />
        )}
      </div>
      <ReplySheet />
    </div>
  );
}

function Entry({
  index,
  statement,
  commentary,
}: {
  readonly index: CorpusIndex;
  readonly statement: Statement;
  readonly commentary: Root | null;
}) {
  return (
    <div className="entry" data-weight={statement.weight} data-kind={statement.kind}>
      <StatementCard index={index} statement={statement} inNote commentary={commentary} />
      <MarginReplies index={index} statement={statement} />
    </div>
  );
}
