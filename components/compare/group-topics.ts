// Questions in, the one topic under which each stands in a grouped table out.
import type { Question } from '../../lib/types.ts';

/** By question id: of its topics the one that the most questions share, so that the groups are few; of equal ones the first by key. */
export function groupTopics(questions: readonly Pick<Question, 'id' | 'topics'>[]): ReadonlyMap<string, string> {
  const counts = new Map<string, number>();
  for (const topic of questions.flatMap(({ topics }) => topics)) counts.set(topic, (counts.get(topic) ?? 0) + 1);
  const size = (topic: string) => counts.get(topic) ?? 0;
  return new Map(
    questions.flatMap(({ id, topics }) => {
      const [first] = topics.toSorted((a, b) => size(b) - size(a) || (a < b ? -1 : 1));
      return first === undefined ? [] : [[id, first] as const];
    }),
  );
}
