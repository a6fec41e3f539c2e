// A linked question and the day that counts as today in; a message out where its outcome and today do not go together.
import type { LinkedQuestion, Report } from '../linked.ts';

/**
 * `open-past-window` (warning): a question is open only while its window closes after `asOf`.
 * `decided-ahead`: nothing is decided after `asOf`, nor does a window lapse that is still open.
 *
 * - Warned: `outcome: open`, `closes: 2020-12-31`, with `asOf: 2021-03-01`
 * - Bad: `outcome: no` without `decided`, `closes: 2021-12-31`, with `asOf: 2021-03-01`
 */
export function compareWithToday({ question, source }: LinkedQuestion, asOf: string, report: Report): void {
  const { outcome, closes, decided, late, path } = source;
  if (closes.first === '' || asOf === '') return;
  if (late !== null && late.date.first > asOf) {
    const reason = `decided late on ${late.date.typed}, but today is ${asOf}`;
    const help = 'mend the day, or asOf in site.yaml';
    report({ path, place: late.date.place, ruleId: 'decided-ahead', level: 'error', reason, help });
  }
  if (outcome.value === 'open') {
    if (closes.first > asOf) return;
    report({
      path,
      place: outcome.place,
      ruleId: 'open-past-window',
      level: 'warning',
      reason: `the window closed on ${closes.typed}, and today is ${asOf}`,
      help: 'give the outcome, with decided and why',
    });
  } else if (question.decided !== null && question.decided > asOf) {
    report({
      path,
      place: decided?.place ?? outcome.place,
      ruleId: 'decided-ahead',
      level: 'error',
      reason: `decided on ${question.decided}, but today is ${asOf}`,
      help:
        decided === null
          ? 'a “no” by lapse is decided when the window closes: write outcome: open until then'
          : 'mend the day, or asOf in site.yaml',
    });
  }
}
