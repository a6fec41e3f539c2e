// A question in, the debates that take up an answer to it out.
import type { Debate, Question } from '../../lib/types.ts';
import { forecastsOn } from '../compare/forecasts.ts';
import { type CorpusIndex, linkEnds } from '../corpus-index.ts';

/** Debates with a position, crux or relation that names one of the question's forecasts. */
export function debatesWith(index: CorpusIndex, question: Question): readonly Debate[] {
  const ids = new Set(forecastsOn(index, question).map(({ prediction }) => prediction.id));
  return index.debates.filter((debate) => statementsIn(index, debate).some((id) => ids.has(id)));
}

/** Ids of all statements that a debate names, each once, in no order of weight. */
export function statementsIn(index: CorpusIndex, debate: Debate): readonly string[] {
  const relations = index.relations.filter((relation) => relation.in === debate.id);
  const named = [
    ...debate.positions.flatMap((position) => position.statements),
    ...debate.cruxes.flatMap((crux) => [...crux.holds, ...crux.denies]),
    ...relations.flatMap((relation) => [relation.from, ...(linkEnds(relation.to) ?? [relation.to]), ...relation.with]),
  ];
  return [...new Set(named)].filter((id) => index.statement.has(id));
}
