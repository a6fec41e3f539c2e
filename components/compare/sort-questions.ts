// Questions in, the same in an order a reader can name out.
import type { Question } from '../../lib/types.ts';
import type { CorpusIndex } from '../corpus-index.ts';
import { dateEnds } from '../format-date.ts';
import { tallyOf } from './forecasts.ts';
import { groupTopics } from './group-topics.ts';
import type { QuestionOrder } from './question-orders.ts';

const outcomeRanks: Readonly<Record<Question['outcome'], number>> = { yes: 0, no: 1, partly: 2, void: 3, open: 4 };

type Key = readonly (string | number)[];

/**
 * The questions by the key of an order; ties go by the end of the window, then by id. By topic: under the topic of its group, by
 * its name, and within that by disagreement; without a topic last. By date of outcome: what is not decided last.
 */
export function sortQuestions(index: CorpusIndex, order: QuestionOrder): readonly Question[] {
  const keyOf = keyIn(index, order);
  const keyed = index.questions.map((question) => ({
    question,
    key: [...keyOf(question), dateEnds(question.closes)[1], question.id],
  }));
  return keyed.sort((a, b) => compareKeys(a.key, b.key)).map(({ question }) => question);
}

function keyIn(index: CorpusIndex, order: QuestionOrder): (question: Question) => Key {
  const division = (question: Question): Key => {
    const { yes, no, open } = tallyOf(index, question);
    return [-(yes * no), -(yes * no + (yes + no) * open), -(yes + no + open)];
  };
  if (order === 'disagreement') return division;
  if (order === 'topic') {
    const groups = groupTopics(index.questions);
    const nameOf = (topic: string) => index.topic.get(topic)?.name.toLowerCase() ?? topic;
    return (question) => {
      const group = groups.get(question.id);
      return [...(group === undefined ? [1, '', ''] : [0, nameOf(group), group]), ...division(question)];
    };
  }
  if (order === 'outcome') return ({ outcome }) => [outcomeRanks[outcome]];
  if (order === 'decided') return ({ decided }) => (decided === null ? [1, ''] : [0, dateEnds(decided)[1]]);
  if (order === 'title') return ({ title }) => [title.toLowerCase()];
  return () => [];
}

function compareKeys(a: Key, b: Key): number {
  for (const [at, left] of a.entries()) {
    const right = b[at] ?? '';
    if (left !== right) return left < right ? -1 : 1;
  }
  return 0;
}
