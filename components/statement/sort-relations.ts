// A statement in, its relations sorted into the sections of its page out: each relation in one section.
import type { Statement } from '../../lib/types.ts';
import { sameAuthor } from '../author-names.ts';
import type { CorpusIndex } from '../corpus-index.ts';
import { type RelationView, relationsOf } from '../statement-relations.ts';

export type SortedRelations = {
  /** Reasons of the same author: what supports it, what it presupposes. */
  readonly restsOn: readonly RelationView[];
  /** Relations with statements of other authors, both ways. */
  readonly others: readonly RelationView[];
  /** What the same author builds on it. */
  readonly builtOn: readonly RelationView[];
  /** Predictions and advice that rest on it through other statements. */
  readonly carries: readonly Statement[];
  readonly partOf: readonly RelationView[];
  readonly parts: readonly RelationView[];
  /** What else the same author says on it. */
  readonly within: readonly RelationView[];
};

export function sortRelations(index: CorpusIndex, statement: Statement): SortedRelations {
  const views = relationsOf(index, statement.id);
  const own = views.filter((view) => sameAuthor(index, statement, view.other));
  const restsOn = own.filter(({ relation, outgoing }) => (outgoing ? relation.kind === 'presupposes' : relation.kind === 'supports'));
  const builtOn = own.filter(({ relation, outgoing }) => (outgoing ? relation.kind === 'supports' : relation.kind === 'presupposes'));
  const partOf = own.filter(({ relation, outgoing }) => relation.kind === 'part-of' && outgoing);
  const parts = own.filter(({ relation, outgoing }) => relation.kind === 'part-of' && !outgoing);
  const placed = new Set([...restsOn, ...builtOn, ...partOf, ...parts]);
  const direct = new Set(views.map((view) => view.other.id));
  return {
    restsOn,
    others: views.filter((view) => !sameAuthor(index, statement, view.other)),
    builtOn,
    carries: (index.insights.carries[statement.id] ?? []).flatMap((id) => (direct.has(id) ? [] : (index.statement.get(id) ?? []))),
    partOf,
    parts,
    within: own.filter((view) => !placed.has(view)),
  };
}
