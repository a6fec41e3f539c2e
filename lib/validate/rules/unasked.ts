// The attributes of a prediction in; a hint out where nothing says what would become of it.
import type { RawElement } from '../../raw-note.ts';
import type { Attributes } from '../read-attributes.ts';
import type { Report } from '../report.ts';

/**
 * `unasked` (info): a prediction that answers no question, bears on none, is not vague and not asked without odds: a question may be missing.
 *
 * - Hint: `<Prediction id="opens-late" hedge="may" topics="works" quote="…">`
 * - Fine: the same with `question` and `answer`, `bears`, `vague`, or `answer="open"`
 */
export function noteUnasked(element: RawElement, attributes: Attributes, report: Report): void {
  // An answer without its question has an error of its own.
  if (['question', 'answer', 'bears', 'vague'].some(attributes.has)) return;
  report({
    ruleId: 'unasked',
    level: 'info',
    place: element.tagPlace,
    reason: 'nobody asks yet whether this Prediction came true',
    help: 'add question and answer, or bears; or vague="…" with why nobody could resolve it',
  });
}
