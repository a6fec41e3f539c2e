// Two authors in, the relations between their statements out, each read from the first author's statement to the second's.
import type { Relation, Statement } from '../../lib/types.ts';
import { type RelationKind, relationKinds, relationSides } from '../../lib/vocabulary.ts';
import { type CorpusIndex, linkEnds } from '../corpus-index.ts';
import type { Pair } from './pair-path.ts';

export type PairRelation = {
  readonly relation: Relation;
  /** The first author's statement, and the second's; an undercut aims at the reason whose bearing it denies. */
  readonly left: Statement;
  readonly right: Statement;
  /** It runs from right to left: its word is then the passive one. */
  readonly turned: boolean;
  /** Of an undercut: the two statements of the link that it denies. */
  readonly link: readonly [Statement, Statement] | null;
};

export type PairRelations = Readonly<Record<'agree' | 'against' | 'other', readonly PairRelation[]>>;

/** What is plainest first, within each side. */
const plainest: readonly RelationKind[] = [
  'contradicts',
  'attacks',
  'undercuts',
  'restates',
  'refines',
  'supports',
  'qualifies',
  'presupposes',
  'part-of',
];

/** A view that is only reported is nobody's, and what two authors say together joins them by itself. */
export function relationsBetween(index: CorpusIndex, [a, b]: Pair): PairRelations {
  const holders = (statement: Statement) => (statement.voice.length > 0 ? [] : (index.essay.get(statement.essay)?.authors ?? []));
  const between = index.relations.flatMap((relation): PairRelation[] => {
    const ends = linkEnds(relation.to);
    const from = index.statement.get(relation.from);
    const to = index.statement.get(ends?.[0] ?? relation.to);
    if (from === undefined || to === undefined) return [];
    const [left, right] = [holders(from), holders(to)];
    if (left.some((author) => right.includes(author))) return [];
    const link = linkOf(index, ends);
    if (left.includes(a.id) && right.includes(b.id)) return [{ relation, left: from, right: to, turned: false, link }];
    if (!left.includes(b.id) || !right.includes(a.id)) return [];
    return [{ relation, left: to, right: from, turned: !isSymmetric(relation), link }];
  });
  const sorted = between.toSorted((one, other) => plainest.indexOf(one.relation.kind) - plainest.indexOf(other.relation.kind));
  const side = (name: keyof PairRelations) => sorted.filter(({ relation }) => relationSides[relation.kind] === name);
  return { agree: side('agree'), against: side('against'), other: side('other') };
}

function isSymmetric({ kind }: Relation): boolean {
  return kind !== 'part-of' && relationKinds[kind].symmetric;
}

function linkOf(index: CorpusIndex, ends: readonly [string, string] | null): PairRelation['link'] {
  const [from, to] = (ends ?? []).flatMap((id) => index.statement.get(id) ?? []);
  return from === undefined || to === undefined ? null : [from, to];
}
