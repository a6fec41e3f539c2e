// An author who counts as writing after a question was decided or closed in; whether he may have written before it, out.
import type { Question } from '../../lib/types.ts';
import type { CorpusIndex } from '../corpus-index.ts';
import { dayNumber } from '../question/day-number.ts';
import { lastDay } from '../timeline/stretches.ts';
import { essaysBy } from './authors-compared.ts';

/**
 * The comparison holds the last day of a span against its author, since no forecast may profit from a day not established; the
 * words must not say more than is known. True where the first day of an essay lies before the decision, or in the open window.
 */
export function mayHaveWrittenAfter(index: CorpusIndex, author: string, question: Pick<Question, 'decided' | 'closes'>): boolean {
  const { decided, closes } = question;
  return essaysBy(index, author).some(({ published }) => {
    const first = dayNumber(published);
    return decided === null ? first <= lastDay(closes) : first < lastDay(decided);
  });
}
