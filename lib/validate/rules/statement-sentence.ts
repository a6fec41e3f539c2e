// An element with a body in; a message out where its first paragraph is missing.
import type { RawElement } from '../../raw-note.ts';
import type { Report } from '../report.ts';

/**
 * `statement-sentence`: the first paragraph, less any relation elements, is the statement; without it there is none.
 *
 * - Bad: `<Claim …></Claim>`, a Claim that holds nothing but a Supports, or one that begins with a list
 * - Good: a sentence straight after the opening tag
 */
export function requireSentence(element: RawElement, report: Report): void {
  if (element.text !== '') return;
  report({
    ruleId: 'statement-sentence',
    level: 'error',
    place: element.tagPlace,
    reason: element.commentary === '' ? `this ${element.name} says nothing` : `this ${element.name} does not begin with a sentence`,
    help: 'write one sentence of your own after its opening tag',
  });
}

/** The same rule for an Event that reuses another: it is empty, since the other's sentence holds. */
export function refuseSentence(element: RawElement, report: Report): void {
  report({
    ruleId: 'statement-sentence',
    level: 'error',
    place: element.textPlace ?? element.tagPlace,
    reason: `this ${element.name} has a sentence, though it reuses another's`,
    help: 'take the sentence out, or see',
  });
}
