// A question in; a message out for each of its dates that is on the wrong side of another, and true where it has no window.
import type { QuestionNote } from '../../note.ts';
import type { Report } from '../report.ts';

/**
 * `dates-in-order`: a window opens before it closes, is decided within it, and `late` lies after it.
 *
 * - Bad: `opens: 2020-06-01`, `closes: 2020-01-01`; `decided` a month after `closes`; `late.date` before `closes`
 * - Good: `opens: 2020-01-01`, `decided: 2020-05-04`, `closes: 2020-06-01`, `late: { date: 2020-08-01, … }`
 */
export function refuseDatesOutOfOrder(note: QuestionNote, report: Report): boolean {
  const { opens, closes, decided, late } = note;
  const fail = (place: QuestionNote['start'], reason: string, help: string) =>
    report({ ruleId: 'dates-in-order', level: 'error', place, reason, help });
  if (opens.first === '' || closes.first === '') return false;
  if (closes.first <= opens.first) {
    fail(closes.place, `the window closes on ${closes.typed}, but opens on ${opens.typed}`, 'let closes be later than opens');
    return true;
  }
  if (decided !== null && decided.first !== '' && (decided.first < opens.first || decided.first > closes.first)) {
    const help =
      decided.first < opens.first
        ? 'give the day inside the window on which the criterion was met'
        : 'what came after the window belongs into late';
    fail(decided.place, `decided on ${decided.typed}, outside the window from ${opens.typed} to ${closes.typed}`, help);
  }
  if (late !== null && late.date.first !== '' && late.date.first <= closes.first) {
    fail(
      late.date.place,
      `late is ${late.date.typed}, not after the window's end on ${closes.typed}`,
      'what came within the window is the outcome itself',
    );
  }
  return false;
}
