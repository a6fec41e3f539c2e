// A question in; a message out where an outcome comes without its day or its reason.
import { nearestName } from '../../message.ts';
import type { QuestionNote } from '../../note.ts';
import type { FrontMatter } from '../../raw-note.ts';
import type { Report } from '../report.ts';
import { questionShape } from '../shapes.ts';

/**
 * `outcome-why`: an outcome other than `open` says when it was decided and why; a *no* by lapse is decided when the window closes,
 * and with `partly` the reason says which part. An open question has neither.
 *
 * - Bad: `outcome: yes` alone; `outcome: open` with `decided: 2020-03-01`
 * - Good: `outcome: yes`, `decided: 2020-03-01`, `why: The mayor cut the ribbon.`; `outcome: no`, `why: …`
 */
export function requireWhy(note: QuestionNote, data: FrontMatter, report: Report): void {
  const { value, place } = note.outcome;
  const fail = (reason: string, help: string) => report({ ruleId: 'outcome-why', level: 'error', place, reason, help });
  const keys = Object.keys(data.data);
  const unknown = keys.filter((key) => !Object.hasOwn(questionShape, key));
  // A mistyped key has its own message, and one that was not read may be there.
  const has = (key: string) => data.partial === true || keys.includes(key) || unknown.some((typed) => nearestName(typed, [key]) !== null);
  if (value === 'open') {
    if (keys.includes('decided')) fail('an open question is not decided', 'take decided out, or give the outcome');
    return;
  }
  if (!has('why'))
    fail(
      `the outcome “${value}” gives no reason`,
      value === 'partly' ? 'add why: which part came true' : 'add why: what was seen, or looked for and where',
    );
  if (!has('decided') && value !== 'no') fail(`the outcome “${value}” has no day`, 'add decided: the day on which the criterion was met');
}
