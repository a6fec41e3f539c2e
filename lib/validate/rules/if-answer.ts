// The attributes of a prediction in; a message out where its condition is only half stated.
import type { RawElement } from '../../raw-note.ts';
import type { Attributes } from '../read-attributes.ts';
import type { Report } from '../report.ts';

/**
 * `if-answer`: a question that decides a condition comes with the answer that fulfils it, and with the condition in words.
 *
 * - Bad: `if="the toll stays" if-question="toll-kept"`, `if-question="toll-kept" if-answer="yes"`
 * - Good: `if="the toll stays" if-question="toll-kept" if-answer="yes"`
 */
export function refuseHalfCondition(element: RawElement, attributes: Attributes, report: Report): void {
  const asked = attributes.has('if-question');
  const answered = attributes.has('if-answer');
  const fail = (reason: string, help: string) => report({ ruleId: 'if-answer', level: 'error', place: element.tagPlace, reason, help });
  if (asked && !answered) fail('if-question has no if-answer', 'add if-answer="yes" or "no": the answer that fulfils the condition');
  if (answered && !asked) fail('if-answer has no if-question', 'add if-question="…": the question that decides the condition');
  if (asked && answered && !attributes.has('if') && !attributes.has('under')) {
    fail('if-question has no if', 'add if="…": the condition in words');
  }
}
