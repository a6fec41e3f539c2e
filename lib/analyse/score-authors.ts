// A graph and the state of each forecast in; the scores of the authors under every table of words out.
import type { Insights, RangeScore, ScoredForecast, Scores } from '../insights.ts';
import { brierOfRange } from '../score/brier.ts';
import { chanceOfYesWith } from '../score/chance-of-yes.ts';
import { roundFraction } from '../score/round-fraction.ts';
import { scoreForecasts } from '../score/score-forecasts.ts';
import { defaultBare, draws, leastToRank, seed } from '../score/settings.ts';
import type { ClaimGraph, Prediction } from '../types.ts';
import { byAuthor } from './by-author.ts';
import { countFunnel } from './count-funnel.ts';
import { outcomeFor } from './own-horizon.ts';

/** Every forecast that `forecasts` calls scored, in the order of the statements. */
function listScored(graph: ClaimGraph, forecasts: Insights['forecasts']): readonly ScoredForecast[] {
  const authors = new Map(graph.essays.map((essay) => [essay.id, essay.authors]));
  const questions = new Map(graph.questions.map((question) => [question.id, question]));
  const scored = graph.statements.filter((statement): statement is Prediction => forecasts[statement.id] === 'scored');
  return scored.flatMap(({ id, essay, question, answer, hedge, pYes, byDate }) => {
    const asked = question === null ? undefined : questions.get(question);
    const outcome = asked === undefined ? undefined : outcomeFor({ answer, byDate }, asked);
    if (question === null || (answer !== 'yes' && answer !== 'no') || (outcome !== 'yes' && outcome !== 'no')) return [];
    return [{ statement: id, question, authors: authors.get(essay) ?? [], hedge, answer, outcome, cameTrue: answer === outcome, pYes }];
  });
}

function rounded({ middle, nearest, farthest }: RangeScore): RangeScore {
  return { middle: roundFraction(middle), nearest: roundFraction(nearest), farthest: roundFraction(farthest) };
}

/** With Crux's own reading of a plain “will”; a page that lets the reader choose another scores `items` anew with `lib/score`. */
export function scoreAuthors(graph: ClaimGraph, forecasts: Insights['forecasts']): Scores {
  const items = listScored(graph, forecasts);
  const tables = graph.hedges.map(({ id }) => id);
  const authors = graph.authors.map(({ id }) => id).sort();
  const underTable = (item: ScoredForecast, table: string) => {
    const chance = chanceOfYesWith(item, table, defaultBare);
    return chance === null ? null : { chance, brier: rounded(brierOfRange(chance, item.outcome)) };
  };
  const scored = graph.statements.filter(({ id }) => forecasts[id] === 'scored');
  const cameTrue = new Set(items.filter((item) => item.cameTrue).map(({ statement }) => statement));
  return {
    bare: defaultBare,
    draws,
    seed,
    threshold: leastToRank,
    tables: Object.fromEntries(tables.map((table) => [table, scoreForecasts(items, { authors, table, bare: defaultBare })])),
    funnel: countFunnel(graph, forecasts),
    hits: byAuthor(graph, scored, (own) => ({ scored: own.length, cameTrue: own.filter(({ id }) => cameTrue.has(id)).length })),
    items: items.map((item) => ({ ...item, perTable: Object.fromEntries(tables.map((table) => [table, underTable(item, table)])) })),
  };
}
