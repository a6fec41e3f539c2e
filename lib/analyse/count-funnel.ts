// A graph and the state of each forecast in; how many predictions pass each step on the way to a score, and why the others do not, out.
import type { ByAuthor, Funnel, Insights } from '../insights.ts';
import type { ClaimGraph, Prediction, Question } from '../types.ts';
import { type ForecastState, type FunnelReason, type FunnelStep, funnelSteps } from '../vocabulary.ts';
import { byAuthor } from './by-author.ts';
import { compareKeys } from './compare-keys.ts';
import { isDue, outcomeFor } from './own-horizon.ts';

const order = Object.keys(funnelSteps) as readonly FunnelStep[];

/** Where a forecast falls that falls for this reason. */
const falls: Record<Exclude<FunnelReason, 'already-decided'>, FunnelStep> = {
  reported: 'own',
  'open-answer': 'checkable',
  vague: 'checkable',
  'only-bears': 'checkable',
  unasked: 'checkable',
  'window-open': 'due',
  'outcome-open': 'resolved',
  'outcome-partly': 'resolved',
  'outcome-void': 'resolved',
  'condition-unmet': 'scored',
  'premise-failed': 'scored',
};

/** A reported view falls at the first step, whether it answers a question or not; else the reason is the forecast's state. */
function reasonOf(prediction: Prediction, state: Exclude<ForecastState, 'scored'>): FunnelReason {
  if (prediction.voice.length > 0) return 'reported';
  if (state !== 'no-question') return state;
  if (prediction.answer === 'open') return 'open-answer';
  if (prediction.vague !== null) return 'vague';
  return prediction.bears.length > 0 ? 'only-bears' : 'unasked';
}

/** What was already decided when it was published falls where it would have fallen without that: it may wait for its window first. */
function stepOf(reason: FunnelReason, prediction: Prediction, question: Question | undefined, asOf: string): FunnelStep {
  if (reason !== 'already-decided') return falls[reason];
  if (question === undefined || !isDue(prediction, question, asOf)) return 'due';
  const outcome = outcomeFor(prediction, question);
  return outcome === 'yes' || outcome === 'no' ? 'scored' : 'resolved';
}

type Fall = { readonly step: FunnelStep; readonly reason: FunnelReason } | null;

function count(all: readonly Fall[]): Funnel {
  const fallen = all.filter((fall) => fall !== null);
  const before = (step: FunnelStep) => fallen.filter((fall) => order.indexOf(fall.step) <= order.indexOf(step)).length;
  const numbers = new Map<string, { step: FunnelStep; reason: FunnelReason; n: number }>();
  for (const { step, reason } of fallen) {
    const key = `${step} ${reason}`;
    numbers.set(key, { step, reason, n: (numbers.get(key)?.n ?? 0) + 1 });
  }
  return {
    steps: {
      predictions: all.length,
      own: all.length - before('own'),
      checkable: all.length - before('checkable'),
      due: all.length - before('due'),
      resolved: all.length - before('resolved'),
      scored: all.length - before('scored'),
    },
    out: [...numbers.values()].sort((a, b) => compareKeys([order.indexOf(a.step), a.reason], [order.indexOf(b.step), b.reason])),
  };
}

/**
 * Predictions → in the author's own voice → answering a question with yes or no → with a closed window → with the outcome yes or
 * no → scored. How many of the last have a figure depends on the table of words and stands with its scores.
 */
export function countFunnel(graph: ClaimGraph, forecasts: Insights['forecasts']): ByAuthor<Funnel> {
  const questions = new Map(graph.questions.map((question) => [question.id, question]));
  const predictions = graph.statements.filter((statement) => statement.kind === 'prediction');
  const fall = (prediction: Prediction): Fall => {
    const state = forecasts[prediction.id] ?? 'no-question';
    if (state === 'scored') return null;
    const reason = reasonOf(prediction, state);
    const question = prediction.question === null ? undefined : questions.get(prediction.question);
    return { step: stepOf(reason, prediction, question, graph.site.asOf), reason };
  };
  return byAuthor(graph, predictions, (own) => count(own.map(fall)));
}
