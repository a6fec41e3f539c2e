// Two related statements in, one row out: statement, relation, statement, and beside them why it matters.
import Link from 'next/link';
import type { ReactNode } from 'react';
import type { Relation, Statement } from '../lib/types.ts';
import { statementPath } from './addresses.ts';
import { authorWordsOf } from './author-names.ts';
import { type CorpusIndex, linkEnds } from './corpus-index.ts';
import { RelationLabel } from './relation-label.tsx';

type Props = {
  readonly index: CorpusIndex;
  readonly relation: Relation /** The reason, or what the pair turns on. */;
  readonly aside?: ReactNode;
};

/** To be put in a list item. Nothing where an end is no statement (an event). */
export function PairRow({ index, relation, aside }: Props) {
  const from = index.statement.get(relation.from);
  const to = index.statement.get(linkEnds(relation.to)?.[1] ?? relation.to);
  if (from === undefined || to === undefined) return null;
  return (
    <div className="pair">
      <Side index={index} statement={from} />
      <RelationLabel kind={relation.kind} />
      <Side index={index} statement={to} />
      {aside === undefined || aside === null ? null : <div className="aside">{aside}</div>}
    </div>
  );
}

function Side({ index, statement }: { readonly index: CorpusIndex; readonly statement: Statement }) {
  return (
    <div>
      <p>{authorWordsOf(index, statement, true)}</p>
      <Link className="said" href={statementPath(statement.id)} prefetch={false}>
        {statement.text}
      </Link>
    </div>
  );
}
