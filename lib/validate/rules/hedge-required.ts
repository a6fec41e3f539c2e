// The attributes of a prediction in; a message out where it does not say how sure the author is.
import type { RawElement } from '../../raw-note.ts';
import type { Attributes } from '../read-attributes.ts';
import type { Report } from '../report.ts';

/**
 * `hedge-required`: a prediction carries the words of odds, `bare` for an unhedged "will"; but for a member of a list (it takes
 * them from the heading), an implied one, and one asked without odds.
 *
 * - Bad: `<Prediction id="opens-late" quote="…" question="bridge-opens" answer="no">`
 * - Good: the same with `hedge="may"`, `hedge="bare"`, `under="three-delays"`, `implied="…"` or `answer="open"`
 */
export function requireHedge(element: RawElement, attributes: Attributes, report: Report): void {
  if (['hedge', 'under', 'implied'].some(attributes.has) || attributes.text('answer') === 'open') return;
  report({
    ruleId: 'hedge-required',
    level: 'error',
    place: element.tagPlace,
    reason: 'this Prediction does not say how sure the author is',
    help: 'add hedge="…" with the words of odds in the passage, or hedge="bare" for an unhedged “will”',
  });
}
