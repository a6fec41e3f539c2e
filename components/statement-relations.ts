// A statement in, its relations in both directions, its counts and the events that bear on it out.
import type { Relation, Statement } from '../lib/types.ts';
import type { RelationKind } from '../lib/vocabulary.ts';
import { relationKinds } from '../lib/vocabulary.ts';
import { sameAuthor } from './author-names.ts';
import { type CorpusIndex, type EventAtQuestion, linkEnds } from './corpus-index.ts';
import { relationFamily } from './relation-label.tsx';

/** A relation as it is seen from one statement. */
export type RelationView = {
  readonly relation: Relation;
  /** The statement at the other end; for an undercut made by this statement, the end of the link it denies. */
  readonly other: Statement;
  /** The relation runs from this statement to the other. Of a symmetric one always false: it reads the same both ways. */
  readonly outgoing: boolean;
  /** Of an undercut: the two statements of the link that it denies. */
  readonly link: readonly [Statement, Statement] | null;
};

const ranks: Readonly<Record<RelationKind, number>> = {
  contradicts: 0,
  attacks: 1,
  undercuts: 2,
  supports: 3,
  qualifies: 4,
  presupposes: 5,
  refines: 6,
  restates: 7,
  'part-of': 8,
};

/** All relations of a statement with other statements: against first, then support, then the rest. */
export function relationsOf(index: CorpusIndex, id: string): readonly RelationView[] {
  const views = [
    ...(index.to.get(id) ?? []).map((relation) => viewFrom(index, relation, relation.from, false)),
    ...(index.from.get(id) ?? []).map((relation) => viewFrom(index, relation, linkEnds(relation.to)?.[1] ?? relation.to, true)),
  ];
  return views.filter((view) => view !== null && view.other.id !== id).sort(byRank) as RelationView[];
}

function viewFrom(index: CorpusIndex, relation: Relation, otherId: string, outgoing: boolean): RelationView | null {
  const other = index.statement.get(otherId);
  if (other === undefined) return null;
  const symmetric = relation.kind !== 'part-of' && relationKinds[relation.kind].symmetric;
  const ends = linkEnds(relation.to)?.flatMap((end) => index.statement.get(end) ?? []);
  const link = ends?.[0] !== undefined && ends[1] !== undefined ? ([ends[0], ends[1]] as const) : null;
  return { relation, other, outgoing: outgoing && !symmetric, link };
}

function byRank(a: RelationView | null, b: RelationView | null): number {
  if (a === null || b === null) return 0;
  const rank = ranks[a.relation.kind] - ranks[b.relation.kind];
  return rank || (a.other.id < b.other.id ? -1 : a.other.id > b.other.id ? 1 : 0);
}

/** The relations with statements of other authors, for the margin of a card: against first, then what others say on it, then its own. */
export function repliesTo(index: CorpusIndex, statement: Statement): readonly RelationView[] {
  const turn = ({ relation, outgoing }: RelationView) => (relationFamily(relation.kind) === 'attack' ? 0 : outgoing ? 2 : 1);
  return relationsOf(index, statement.id)
    .filter((view) => !sameAuthor(index, statement, view.other))
    .sort((a, b) => turn(a) - turn(b));
}

/** How many statements stand for it, against it, undercut a link of it, qualify it. */
export type Counts = { readonly support: number; readonly attack: number; readonly undercut: number; readonly qualify: number };

/** Counts of what bears on a statement; relations that it makes itself do not count, but symmetric ones do. */
export function countsOf(index: CorpusIndex, id: string): Counts {
  const incoming = relationsOf(index, id).filter((view) => !view.outgoing);
  const count = (test: (view: RelationView) => boolean) => incoming.filter(test).length;
  return {
    support: count((view) => view.relation.kind === 'supports'),
    attack: count((view) => relationFamily(view.relation.kind) === 'attack'),
    undercut: count((view) => view.relation.kind === 'undercuts'),
    qualify: count((view) => view.relation.kind === 'qualifies'),
  };
}

/** Whether another statement attacks, contradicts or undercuts it. */
export function isContested(index: CorpusIndex, id: string): boolean {
  const counts = countsOf(index, id);
  return counts.attack + counts.undercut > 0;
}

/** An event and how it bears on a statement. */
export type EventView = EventAtQuestion & { readonly relation: Relation };

/** The events that support or attack a statement, by date. */
export function eventsOn(index: CorpusIndex, id: string): readonly EventView[] {
  return (index.to.get(id) ?? [])
    .flatMap((relation) => {
      const found = index.event.get(relation.from);
      return found === undefined ? [] : [{ ...found, relation }];
    })
    .sort((a, b) => (a.event.date < b.event.date ? -1 : a.event.date > b.event.date ? 1 : a.id < b.id ? -1 : 1));
}

/** The stated reason, or what a derived relation follows from; null where there is none. */
export function reasonOf(index: CorpusIndex, relation: Relation): string | null {
  if (relation.reason !== null) return relation.reason;
  if (relation.origin === 'stated' || relation.because === null) return null;
  const question = index.question.get(relation.because);
  if (question === undefined) return null;
  return relation.kind === 'contradicts' ? `Opposite answers to “${question.title}”` : `By the answer to “${question.title}”`;
}
