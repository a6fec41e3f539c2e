// Topics and questions in, the questions in groups of one topic each out: the largest group first, each question once.
import type { Named, Question } from '../../lib/types.ts';
import { groupTopics } from '../compare/group-topics.ts';
import { partAt } from '../compare/matrix-pages.ts';

/** `topic` is null for questions without one, which come last. */
export type TopicGroup = { readonly topic: Named | null; readonly questions: readonly Question[] };

/** Within a group by the opening of the window, then by its end, then by the day of the verdict. */
export function groupByTopic(topics: readonly Named[], questions: readonly Question[]): readonly TopicGroup[] {
  const topicOf = groupTopics(questions);
  const sorted = [...questions].sort(inOrderOfWindow);
  const known = topics.map((topic) => ({ topic, questions: sorted.filter(({ id }) => topicOf.get(id) === topic.id) }));
  const placed = new Set(known.flatMap((group) => group.questions));
  const rest = { topic: null, questions: sorted.filter((question) => !placed.has(question)) };
  return [...known.sort((a, b) => b.questions.length - a.questions.length), rest].filter((group) => group.questions.length > 0);
}

/** The `page`-th part of the groups, counted from 1, with `size` questions in all; a group may run over to the next. */
export function pageOfGroups(groups: readonly TopicGroup[], page: number, size: number): readonly TopicGroup[] {
  const all = groups.flatMap((group) => group.questions);
  const shown = new Set(partAt(all, page, size));
  return groups
    .map(({ topic, questions }) => ({ topic, questions: questions.filter((question) => shown.has(question)) }))
    .filter((group) => group.questions.length > 0);
}

function inOrderOfWindow(a: Question, b: Question): number {
  return compare(a.opens, b.opens) || compare(a.closes, b.closes) || compare(a.decided ?? '', b.decided ?? '') || compare(a.id, b.id);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
