// All linked statements in; a message out for each second answer of one author to one question.
import { type LinkedStatement, placeIn, type Report } from '../linked.ts';

/**
 * `one-answer`: an author answers a question once in his own voice; what else concerns it `bears` on it, and what he only reports has a `voice`.
 *
 * - Bad: two Predictions of bridge-2019 with `question="bridge-opens"`, neither with `voice`
 * - Good: one with `question`, the other with `bears="bridge-opens"` or `voice="mayor"`
 */
export function refuseSecondAnswer(statements: ReadonlyMap<string, LinkedStatement>, report: Report): void {
  const answers = new Map<string, LinkedStatement>();
  for (const linked of statements.values()) {
    const { statement, source, essay } = linked;
    if (statement.kind !== 'prediction' || statement.question === null || statement.voice.length > 0) continue;
    for (const author of essay.authors) {
      const key = `${author.value} ${statement.question}`;
      const first = answers.get(key);
      if (first === undefined) {
        answers.set(key, linked);
        continue;
      }
      report({
        path: essay.path,
        place: source.kind === 'prediction' && source.question !== null ? source.question.place : source.tagPlace,
        ruleId: 'one-answer',
        level: 'error',
        reason: `“${author.value}” answers “${statement.question}” already, in “${first.statement.id}”`,
        help: 'write bears instead of question and leave the answer out; or say with voice whose view he only reports',
        related: [{ ...placeIn(first.essay.path, first.source.tagPlace), reason: 'the first answer' }],
      });
      break;
    }
  }
}
