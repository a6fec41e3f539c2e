// A forecast and one of its grounds in, what other authors hold against either out.
import type { Statement } from '../../lib/types.ts';
import { sameAuthor } from '../author-names.ts';
import { type CorpusIndex, linkEnds } from '../corpus-index.ts';
import { relationFamily } from '../relation-label.tsx';
import { type RelationView, relationsOf } from '../statement-relations.ts';

/**
 * Attacks and contradictions that end at the ground; and undercuts that deny what supports it, or the step from it to the
 * forecast, if one is named. An undercut of what else it supports is no matter of this forecast.
 */
export function attacksOnGround(index: CorpusIndex, ground: Statement, forecast: Statement | null): readonly RelationView[] {
  return against(index, ground).filter(({ relation }) => {
    const ends = linkEnds(relation.to);
    return ends === null || ends[1] === ground.id || (forecast !== null && ends.includes(forecast.id));
  });
}

/** The same of the forecast itself, as stated: opposite answers stand beside it anyway, and undercut grounds under these. */
export function attacksOnForecast(index: CorpusIndex, forecast: Statement, grounds: readonly Statement[]): readonly RelationView[] {
  return against(index, forecast).filter(({ relation }) => {
    const ends = linkEnds(relation.to);
    return relation.origin === 'stated' && (ends === null || !grounds.some((ground) => ends.includes(ground.id)));
  });
}

function against(index: CorpusIndex, statement: Statement): readonly RelationView[] {
  return relationsOf(index, statement.id)
    .filter((view) => !view.outgoing && !sameAuthor(index, statement, view.other))
    .filter(({ relation }) => relationFamily(relation.kind) === 'attack' || relation.kind === 'undercuts');
}
