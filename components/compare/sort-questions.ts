// Questions in, the same in an order a reader can name out.
import type { Question } from '../../lib/types.ts';
import type { CorpusIndex } from '../corpus-index.ts';
import { dateEnds } from '../format-date.ts';
import { tallyOf } from './forecasts.ts';
import type { QuestionOrder } from './question-orders.ts';

const outcomeRanks: Readonly<Record<Question['outcome'], number>> = { yes: 0, no: 1, partly: 2, void: 3, open: 4 };

type Key = readonly (string | number)[];

/** The questions by the key of an order; ties go by the end of the window, then by id. */
export function sortQuestions(index: CorpusIndex, order: QuestionOrder): readonly Question[] {
  const keyed = index.questions.map((question) => ({
    question,
    key: [...keyOf(index, question, order), dateEnds(question.closes)[1], question.id],
  }));
  return keyed.sort((a, b) => compareKeys(a.key, b.key)).map(({ question }) => question);
}

function keyOf(index: CorpusIndex, question: Question, order: QuestionOrder): Key {
  if (order === 'closes') return [];
  if (order === 'outcome') return [outcomeRanks[question.outcome]];
  if (order === 'title') return [question.title.toLowerCase()];
  const { yes, no, open } = tallyOf(index, question);
  return [-(yes * no), -(yes * no + (yes + no) * open), -(yes + no + open)];
}

function compareKeys(a: Key, b: Key): number {
  for (const [at, left] of a.entries()) {
    const right = b[at] ?? '';
    if (left !== right) return left < right ? -1 : 1;
  }
  return 0;
}
