// A recommendation in, the predictions that its own essay builds it on out, and what became of each.
import type { Prediction, Recommendation, Statement } from '../../lib/types.ts';
import type { ForecastState } from '../../lib/vocabulary.ts';
import { sameAuthor } from '../author-names.ts';
import type { CorpusIndex } from '../corpus-index.ts';
import type { Failure, Fate } from './advice-fates.ts';

/** `needs`: it presupposes the prediction, step by step; `because`: the prediction is a reason for it; `behind`: for one of its reasons. */
export type PremiseTie = 'needs' | 'because' | 'behind';

export type Premise = { readonly prediction: Prediction; readonly tie: PremiseTie; readonly fate: Fate };

const ties: readonly PremiseTie[] = ['needs', 'because', 'behind'];

/**
 * Only what the author's own essays say: reasons that others add in a debate are no premise of his. What it needs comes first,
 * then its reasons, then what lies behind them; a prediction that is reached in several ways stands under the first of these.
 */
export function premisesOf(index: CorpusIndex, advice: Recommendation): readonly Premise[] {
  const reached = new Map<string, PremiseTie>();
  const open: { readonly statement: Statement; readonly tie: PremiseTie | null }[] = [{ statement: advice, tie: null }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    for (const { statement, needed } of groundsOf(index, next.statement)) {
      const tie = tieOf(next.tie, needed);
      const before = reached.get(statement.id);
      if (statement.id === advice.id || (before !== undefined && ties.indexOf(before) <= ties.indexOf(tie))) continue;
      reached.set(statement.id, tie);
      open.push({ statement, tie });
    }
  }
  return [...reached]
    .flatMap(([id, tie]) => {
      const prediction = index.statement.get(id);
      return prediction?.kind === 'prediction' ? [{ prediction, tie, fate: fateOf(index, prediction) }] : [];
    })
    .toSorted((a, b) => ties.indexOf(a.tie) - ties.indexOf(b.tie) || (a.prediction.id < b.prediction.id ? -1 : 1));
}

function tieOf(before: PremiseTie | null, needed: boolean): PremiseTie {
  if (needed && (before === null || before === 'needs')) return 'needs';
  return before === null ? 'because' : 'behind';
}

type Ground = { readonly statement: Statement; readonly needed: boolean };

/** What a statement rests on in one step, by its own author. */
function groundsOf(index: CorpusIndex, statement: Statement): readonly Ground[] {
  const find = (ids: readonly string[], needed: boolean) =>
    ids
      .flatMap((id) => index.statement.get(id) ?? [])
      .filter((ground) => sameAuthor(index, ground, statement))
      .map((ground) => ({ statement: ground, needed }));
  const supports = (index.to.get(statement.id) ?? []).filter(({ kind }) => kind === 'supports');
  const presupposes = (index.from.get(statement.id) ?? []).filter(({ kind }) => kind === 'presupposes');
  return [
    ...find(
      presupposes.map(({ to }) => to),
      true,
    ),
    ...find(
      supports.flatMap(({ from, with: joint }) => [from, ...joint]),
      false,
    ),
  ];
}

const fateOfState: Readonly<Record<Exclude<ForecastState, 'scored' | 'reported'>, Fate>> = {
  'no-question': 'unasked',
  'open-answer': 'unasked',
  'already-decided': 'known',
  'window-open': 'undecided',
  'outcome-open': 'undecided',
  'outcome-partly': 'partly',
  'outcome-void': 'undecided',
  'condition-unmet': 'unmet',
  'premise-failed': 'unmet',
};

/** A prediction that answers no question shares the fate of one by the same author that it restates. */
function fateOf(index: CorpusIndex, prediction: Prediction): Fate {
  const own = fateByItself(index, prediction);
  if (own !== 'unasked') return own;
  const told = [...(index.from.get(prediction.id) ?? []), ...(index.to.get(prediction.id) ?? [])]
    .filter(({ kind }) => kind === 'restates')
    .flatMap(({ from, to }) => index.statement.get(from === prediction.id ? to : from) ?? [])
    .find((other) => other.kind === 'prediction' && other.question !== null && sameAuthor(index, other, prediction));
  return told?.kind === 'prediction' ? fateByItself(index, told) : own;
}

function fateByItself(index: CorpusIndex, prediction: Prediction): Fate {
  const state = index.insights.forecasts[prediction.id] ?? 'no-question';
  if (state === 'reported') return fateOfReported(index, prediction);
  if (state !== 'scored') return fateOfState[state];
  const item = index.insights.scores.items.find(({ statement }) => statement === prediction.id);
  return item?.cameTrue ? 'came' : 'failed';
}

/** A view that the author only reports is scored for nobody, but the advice may rest on it. */
function fateOfReported(index: CorpusIndex, { question: id, answer, if: condition, ifQuestion, ifAnswer }: Prediction): Fate {
  const outcome = (id === null ? undefined : index.question.get(id))?.outcome;
  if (outcome === undefined || answer === null || answer === 'open') return 'unasked';
  const decides = ifQuestion === null ? undefined : index.question.get(ifQuestion)?.outcome;
  if ((condition !== null || ifQuestion !== null) && (ifAnswer === null || decides !== ifAnswer)) return 'unmet';
  if (outcome === 'partly') return 'partly';
  if (outcome === 'open' || outcome === 'void') return 'undecided';
  return outcome === answer ? 'came' : 'failed';
}

/** What a failed prediction does to the advice: null where none failed. */
export function failureOf(premises: readonly Premise[]): Failure | null {
  const failed = premises.filter(({ fate }) => fate === 'failed');
  if (failed.length === 0) return null;
  return failed.some(({ tie }) => tie === 'needs') ? 'premise' : 'reason';
}
