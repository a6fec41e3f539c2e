// A graph in; for each prediction whether it is scored, or the first reason why not, out.

import type { Insights } from '../insights.ts';
import type { ClaimGraph, Essay, Prediction, Question } from '../types.ts';
import { type ForecastState, forecastStates } from '../vocabulary.ts';
import { firstDay, lastDay } from './day-bounds.ts';
import { isDue, outcomeFor } from './own-horizon.ts';

type Known = {
  readonly asOf: string;
  readonly essays: ReadonlyMap<string, Essay>;
  readonly questions: ReadonlyMap<string, Question>;
  /** By prediction id the predictions that it presupposes. */
  readonly premises: ReadonlyMap<string, readonly Prediction[]>;
};
type Case = { readonly prediction: Prediction; readonly question: Question; readonly known: Known };

const settles = (answer: Prediction['answer']) => answer === 'yes' || answer === 'no';

/** Without a question that decides it, a condition counts as open. */
function conditionMet({ prediction, known }: Case): boolean {
  if (prediction.if === null && prediction.ifQuestion === null) return true;
  if (prediction.ifQuestion === null || prediction.ifAnswer === null) return false;
  return known.questions.get(prediction.ifQuestion)?.outcome === prediction.ifAnswer;
}

/** A premise that answers no question can neither come true nor fail by a rule. */
function premiseFailed({ prediction, known }: Case): boolean {
  return (known.premises.get(prediction.id) ?? []).some((premise) => {
    if (premise.question === null || !settles(premise.answer)) return false;
    const question = known.questions.get(premise.question);
    return question === undefined || outcomeFor(premise, question) !== premise.answer;
  });
}

/** The last day of a span counts, so that no forecast is scored that may have been written with the answer known. */
function alreadyDecided({ prediction, question, known }: Case): boolean {
  const essay = known.essays.get(prediction.essay);
  return question.decided !== null && essay !== undefined && lastDay(essay.published) >= firstDay(question.decided);
}

const tests: Record<Exclude<ForecastState, 'no-question'>, (forecast: Case) => boolean> = {
  reported: ({ prediction }) => prediction.voice.length > 0,
  'open-answer': ({ prediction }) => !settles(prediction.answer),
  'already-decided': alreadyDecided,
  'window-open': ({ prediction, question, known }) => !isDue(prediction, question, known.asOf),
  'outcome-open': ({ prediction, question }) => outcomeFor(prediction, question) === 'open',
  'outcome-partly': ({ question }) => question.outcome === 'partly',
  'outcome-void': ({ question }) => question.outcome === 'void',
  'condition-unmet': (forecast) => !conditionMet(forecast),
  'premise-failed': premiseFailed,
  scored: () => true,
};
const order = (Object.keys(forecastStates) as ForecastState[]).filter((state) => state !== 'no-question');

function judge(prediction: Prediction, known: Known): ForecastState {
  const question = prediction.question === null ? undefined : known.questions.get(prediction.question);
  if (question === undefined) return 'no-question';
  return order.find((state) => tests[state]({ prediction, question, known })) ?? 'scored';
}

/**
 * By prediction id: `scored`, or the first reason that fits, in the order of `forecastStates`.
 * Scored is what answers yes or no in the author's own voice, was published before the question was decided, whose window is
 * closed with the outcome yes or no, and whose conditions came about. Where the author has a horizon of his own (`byDate`), it
 * stands for the window: see `outcomeFor`.
 */
export function judgeForecasts(graph: ClaimGraph): Insights['forecasts'] {
  const predictions = graph.statements.filter((statement) => statement.kind === 'prediction');
  const byId = new Map(predictions.map((prediction) => [prediction.id, prediction]));
  const presupposed = graph.relations.filter((relation) => relation.kind === 'presupposes');
  const premises = new Map(
    predictions.map(({ id }) => [id, presupposed.filter(({ from }) => from === id).flatMap(({ to }) => byId.get(to) ?? [])]),
  );
  const known: Known = {
    asOf: graph.site.asOf,
    essays: new Map(graph.essays.map((essay) => [essay.id, essay])),
    questions: new Map(graph.questions.map((question) => [question.id, question])),
    premises,
  };
  return Object.fromEntries(predictions.map((prediction) => [prediction.id, judge(prediction, known)]));
}
