// A forecast and the question it answers in; when it is due, and how the question came out for it, out.
import type { Prediction, Question } from '../types.ts';
import type { Outcome } from '../vocabulary.ts';
import { lastDay } from './day-bounds.ts';

/** The author's own horizon is over, or else the question's window; the last day of either counts. */
export function isDue({ byDate }: Pick<Prediction, 'byDate'>, { closes }: Pick<Question, 'closes'>, asOf: string): boolean {
  return lastDay(byDate ?? closes) <= asOf;
}

/**
 * The outcome that a forecast which is due is held against: the question's, unless the author named an earlier day than the
 * question's last. Then his side has to have been decided by that day (of a span, by its last day); what was decided for it only
 * later, or not yet, came out the other way for him. That holds for either side, because words with a shorter horizon than the
 * window settle the question only by what happens within their own. A later horizon changes nothing but the day on which the
 * forecast is due: the question asks about its window alone, and what comes late counts for nobody.
 */
export function outcomeFor({ answer, byDate }: Pick<Prediction, 'answer' | 'byDate'>, { outcome, decided }: Question): Outcome {
  if (byDate === null || (answer !== 'yes' && answer !== 'no')) return outcome;
  if (outcome !== answer && outcome !== 'open') return outcome;
  if (decided !== null && lastDay(decided) <= byDate) return outcome;
  return answer === 'yes' ? 'no' : 'yes';
}
