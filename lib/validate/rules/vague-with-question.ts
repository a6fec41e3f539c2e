// The attributes of a prediction in; a message out where it is called vague and answers a question all the same.
import type { Attributes } from '../read-attributes.ts';
import type { Report } from '../report.ts';

/**
 * `vague-with-question`: what nobody could resolve cannot answer a question with a criterion.
 *
 * - Bad: `question="bridge-opens" answer="yes" vague="No day is named."`
 * - Good: either of them alone, or `bears="bridge-opens" vague="No day is named."`
 */
export function refuseVagueQuestion(attributes: Attributes, report: Report): void {
  const vague = attributes.typed('vague');
  if (vague === null || !attributes.has('question')) return;
  report({
    ruleId: 'vague-with-question',
    level: 'error',
    place: vague.place,
    reason: `this Prediction is vague and yet answers “${attributes.text('question') ?? ''}”`,
    help: 'take vague out, or write bears instead of question and leave the answer out',
  });
}
