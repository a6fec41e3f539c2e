// A topic in, what stands under it out.
import type { Author, Debate, Question, Statement } from '../../lib/types.ts';
import type { CorpusIndex } from '../corpus-index.ts';
import { authorsCompared, essaysBy } from './authors-compared.ts';
import { sortQuestions } from './sort-questions.ts';

export type TopicMembers = {
  readonly questions: readonly Question[];
  readonly debates: readonly Debate[];
  /** Authors in the order of publication, statements in the order of the text; who says nothing is left out. */
  readonly byAuthor: readonly { readonly author: Author; readonly statements: readonly Statement[] }[];
};

/** A statement counts under its own topics, and where it has none under those of the question it answers or bears on. */
export function onTopic(index: CorpusIndex, topic: string): TopicMembers {
  const byAuthor = authorsCompared(index).map((author) => ({
    author,
    statements: essaysBy(index, author.id)
      .flatMap((essay) => index.statementsOf.get(essay.id) ?? [])
      .filter((statement) => topicsOf(index, statement).includes(topic)),
  }));
  return {
    questions: sortQuestions(index, 'disagreement').filter((question) => question.topics.includes(topic)),
    debates: index.debates.filter((debate) => debate.topics.includes(topic)),
    byAuthor: byAuthor.filter(({ statements }) => statements.length > 0),
  };
}

function topicsOf(index: CorpusIndex, statement: Statement): readonly string[] {
  if (statement.topics.length > 0 || statement.kind !== 'prediction') return statement.topics;
  const questions = [...(statement.question === null ? [] : [statement.question]), ...statement.bears];
  return questions.flatMap((id) => index.question.get(id)?.topics ?? []);
}
