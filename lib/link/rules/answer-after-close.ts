// All linked statements and questions in; a message out for each answer that was published when the window had closed.
import { type LinkedQuestion, type LinkedStatement, placeIn, type Report } from '../linked.ts';

/**
 * `answer-after-close`: who writes after a question's window does not predict its answer. Of a span of days the last counts.
 *
 * - Bad: `question="bridge-opens"` in an essay `published: 2021-02-01` where the question `closes: 2020-12-31`
 * - Good: a Claim about what happened
 */
export function refuseLateAnswer(
  statements: ReadonlyMap<string, LinkedStatement>,
  questions: readonly LinkedQuestion[],
  report: Report,
): void {
  const byId = new Map(questions.map((linked) => [linked.question.id, linked]));
  for (const { statement, source, essay } of statements.values()) {
    if (statement.kind !== 'prediction' || source.kind !== 'prediction' || statement.question === null) continue;
    const asked = byId.get(statement.question)?.source;
    if (asked === undefined || asked.closes.first === '' || essay.published.last <= asked.closes.first) continue;
    report({
      path: essay.path,
      place: source.question?.place ?? source.tagPlace,
      ruleId: 'answer-after-close',
      level: 'error',
      reason: `published on ${essay.published.typed}, after “${statement.question}” had closed on ${asked.closes.typed}`,
      help: 'leave question and answer out: what was known by then is a Claim',
      related: [{ ...placeIn(asked.path, asked.closes.place), reason: 'the end of the window' }],
    });
  }
}
