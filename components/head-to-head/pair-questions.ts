// Two authors in, the questions that both answer and those that only one does, out.
import type { AuthorOnQuestion } from '../../lib/insights.ts';
import type { Prediction, Question } from '../../lib/types.ts';
import { predictionsOf, rowsOf } from '../compare/forecasts.ts';
import { mayHaveWrittenAfter } from '../compare/may-have-written-after.ts';
import type { CorpusIndex } from '../corpus-index.ts';
import type { Pair } from './pair-path.ts';

/** Opposite answers; one of them, or both, without odds; the same answer. In this order on the page. */
export const answerMatches = ['differ', 'open', 'alike'] as const;
export type AnswerMatch = (typeof answerMatches)[number];

export type SharedQuestion = { readonly question: Question; readonly match: AnswerMatch; readonly a: Prediction; readonly b: Prediction };

/** What one author alone answers; `silence` is how the other stands to it. */
export type LoneQuestion = {
  readonly question: Question;
  readonly by: 'a' | 'b';
  readonly answer: Prediction;
  readonly silence: Silence;
  /** With `wrote-after`: his day is not established, and may lie before. */
  readonly perhaps: boolean;
};
export type Silence = Exclude<AuthorOnQuestion['state'], 'answered'>;

export const silences: Readonly<Record<Silence, string>> = {
  'wrote-after': 'wrote after it was decided or closed',
  reported: 'only reports a view',
  bears: 'says what bears on it and does not answer',
  'not-said': 'says nothing',
};

/** Instead of `wrote-after` where the day is not established. */
export const perhapsAfter = 'may have written after it was decided or closed';

export type PairQuestions = { readonly shared: readonly SharedQuestion[]; readonly lone: readonly LoneQuestion[] };

/** A view that an author only reports is not his answer. */
export function questionsOf(index: CorpusIndex, [first, second]: Pair): PairQuestions {
  const silent = (question: Question, author: string, silence: Silence) => ({
    silence,
    perhaps: silence === 'wrote-after' && mayHaveWrittenAfter(index, author, question),
  });
  const rows = index.questions.map((question) => {
    const of = (author: string) => rowsOf(index, question).find((row) => row.author === author);
    const answer = (row: AuthorOnQuestion | undefined) => predictionsOf(index, row?.statement == null ? [] : [row.statement])[0];
    const [a, b] = [of(first.id), of(second.id)];
    return { question, a: answer(a), b: answer(b), states: { a: a?.state ?? 'not-said', b: b?.state ?? 'not-said' } };
  });
  const shared = rows.flatMap(({ question, a, b }) =>
    a === undefined || b === undefined ? [] : [{ question, match: matchOf(a, b), a, b }],
  );
  const lone = rows.flatMap(({ question, a, b, states }): LoneQuestion[] => {
    if (a !== undefined && b === undefined && states.b !== 'answered')
      return [{ question, by: 'a', answer: a, ...silent(question, second.id, states.b) }];
    if (b !== undefined && a === undefined && states.a !== 'answered')
      return [{ question, by: 'b', answer: b, ...silent(question, first.id, states.a) }];
    return [];
  });
  return {
    shared: shared.toSorted((one, other) => answerMatches.indexOf(one.match) - answerMatches.indexOf(other.match)),
    lone,
  };
}

function matchOf(a: Prediction, b: Prediction): AnswerMatch {
  const settles = ({ answer }: Prediction) => answer === 'yes' || answer === 'no';
  if (!settles(a) || !settles(b)) return 'open';
  return a.answer === b.answer ? 'alike' : 'differ';
}
