// All linked questions and statements in; a warning out for each question that no prediction answers.
import type { Linked, Report } from '../linked.ts';

/**
 * `question-unanswered` (warning): a question is asked because someone answers it.
 *
 * - Warned: `content/questions/bridge-opens.mdx` and no Prediction with `question="bridge-opens"`
 *
 * Where an essay could not be read whole, nobody knows.
 */
export function warnUnanswered({ questions, statements, unsure }: Linked, report: Report): void {
  if (unsure.has('essay')) return;
  const answered = new Set([...statements.values()].map(({ statement }) => (statement.kind === 'prediction' ? statement.question : null)));
  for (const { question, source } of questions) {
    if (answered.has(question.id)) continue;
    report({
      path: source.path,
      place: source.start,
      ruleId: 'question-unanswered',
      level: 'warning',
      reason: `no Prediction answers “${question.id}”`,
      help: 'name it as question in the Prediction that it was made for, or delete this note',
    });
  }
}
