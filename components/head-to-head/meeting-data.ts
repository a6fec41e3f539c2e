// The relations between two authors in, what a row of each shows and no more out: a page of many rows stays light.
import type { Statement } from '../../lib/types.ts';
import type { RelationKind } from '../../lib/vocabulary.ts';
import { authorWordsOf } from '../author-names.ts';
import type { CorpusIndex } from '../corpus-index.ts';
import { relationNotes } from '../relation-notes.ts';
import type { PairRelation } from './pair-relations.ts';

export type SaidData = { readonly id: string; readonly who: string; readonly text: string };
export type MeetingData = {
  /** "from kind to". */
  readonly key: string;
  readonly kind: RelationKind;
  readonly turned: boolean;
  readonly left: SaidData;
  readonly right: SaidData;
  readonly notes: readonly string[];
  /** Where it stands, unless the list says so already. */
  readonly debate: { readonly id: string; readonly title: string } | null;
};

/** A statement that stands in several rows is one object, so that it is sent once. */
export function meetingData(index: CorpusIndex): (met: PairRelation) => MeetingData {
  const known = new Map<string, SaidData>();
  const said = (statement: Statement): SaidData => {
    const made = known.get(statement.id) ?? { id: statement.id, who: authorWordsOf(index, statement, true), text: statement.text };
    known.set(statement.id, made);
    return made;
  };
  return ({ relation, left, right, turned, link }) => {
    const debate = relation.in === null ? undefined : index.debate.get(relation.in);
    return {
      key: `${relation.from} ${relation.kind} ${relation.to}`,
      kind: relation.kind,
      turned,
      left: said(left),
      right: said(right),
      notes: relationNotes(index, { relation, link }),
      debate: debate === undefined ? null : { id: debate.id, title: debate.title },
    };
  };
}
