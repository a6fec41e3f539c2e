// The `see` of an event and the key of its question in; true with a message out where it names no event of another question.
import type { Typed } from '../../note.ts';
import type { Report } from '../report.ts';

/**
 * `relation-scope`: an event of another question is named by its full id.
 * `self-link`: a question does not reuse an event of its own.
 *
 * - Bad, in the note of toll-kept: `<Event see="opening" />`, `<Event see="toll-kept/opening" />`
 * - Good: `<Event see="bridge-opens/opening" />`
 */
export function refuseOddSee(see: Typed, question: string, report: Report): boolean {
  const [key, part] = see.value.split('/');
  const fail = (ruleId: string, reason: string, help: string) => {
    report({ ruleId, level: 'error', place: see.place, reason, help });
    return true;
  };
  if (part === undefined) {
    const reason = `“${see.value}” does not say of which question: in see ids are full`;
    return fail('relation-scope', reason, `write “question/${see.value}” with the key of the question that has the event`);
  }
  if (key !== question) return false;
  return fail('self-link', `“${see.value}” is an event of this question already`, 'take this Event out, or name one of another question');
}
