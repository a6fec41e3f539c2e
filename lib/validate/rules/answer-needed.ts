// The attributes of a prediction in; a message out where a question and its answer do not come together.
import type { RawElement } from '../../raw-note.ts';
import type { Attributes } from '../read-attributes.ts';
import type { Report } from '../report.ts';

/**
 * `answer-needed`: who answers a question says yes or no, or `open` where it is asked without odds; yes and no need a question.
 *
 * - Bad: `<Prediction … question="bridge-opens">`, `<Prediction … answer="yes">`
 * - Good: `<Prediction … question="bridge-opens" answer="yes">`, `<Prediction … answer="open">`
 */
export function refuseOddAnswer(element: RawElement, attributes: Attributes, report: Report): void {
  const question = attributes.typed('question');
  const answer = attributes.typed('answer');
  if (question !== null && !attributes.has('answer')) {
    report({
      ruleId: 'answer-needed',
      level: 'error',
      place: question.place,
      reason: `this ${element.name} takes up “${question.value}” and gives no answer`,
      help: 'add answer="yes", "no" or "open"; where it only concerns the question, write bears instead of question',
    });
  }
  if (answer !== null && answer.value !== 'open' && !attributes.has('question')) {
    report({
      ruleId: 'answer-needed',
      level: 'error',
      place: answer.place,
      reason: `the answer “${answer.value}” answers no question`,
      help: 'add question="…" with the id of the question that the words would settle, or leave the answer out',
    });
  }
}
