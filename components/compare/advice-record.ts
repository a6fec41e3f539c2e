// Predictions in, what became of them out, in counts and in a sentence.
import type { Prediction } from '../../lib/types.ts';
import { countOf, joinWords } from '../author-names.ts';
import type { CorpusIndex } from '../corpus-index.ts';

export type Fate = 'came' | 'failed' | 'partly' | 'undecided' | 'unasked';

/** How a prediction's question was decided; `unasked` where it answers none, or leaves it open. */
export function fateOf(index: CorpusIndex, prediction: Prediction): Fate {
  const question = prediction.question === null ? undefined : index.question.get(prediction.question);
  if (question === undefined || prediction.answer === null || prediction.answer === 'open') return 'unasked';
  if (question.outcome === 'partly') return 'partly';
  if (question.outcome === 'open' || question.outcome === 'void') return 'undecided';
  return question.outcome === prediction.answer ? 'came' : 'failed';
}

const words: readonly (readonly [Fate, (count: number) => string])[] = [
  ['came', (count) => `${count} came about`],
  ['failed', (count) => `${count} did not`],
  ['partly', (count) => `${count} came about in part`],
  ['undecided', (count) => `${count} ${count === 1 ? 'is' : 'are'} not decided`],
  ['unasked', (count) => `${count} ${count === 1 ? 'answers' : 'answer'} no shared question`],
];

/** "Rests on 6 predictions: 3 came about, 1 did not and 2 answer no shared question." */
export function recordWords(index: CorpusIndex, predictions: readonly Prediction[]): string {
  if (predictions.length === 0) return 'Rests on no prediction.';
  const fates = predictions.map((prediction) => fateOf(index, prediction));
  const parts = words.flatMap(([fate, say]) => {
    const count = fates.filter((found) => found === fate).length;
    return count === 0 ? [] : [say(count)];
  });
  return `Rests on ${countOf(predictions.length, 'prediction', 'predictions')}: ${joinWords(parts)}.`;
}
