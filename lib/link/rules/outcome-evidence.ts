// A linked question in; a message out where its outcome, or its late one, does not rest on two sources.
import type { Question } from '../../types.ts';
import type { LinkedQuestion, Report } from '../linked.ts';

/**
 * `outcome-evidence`: `yes` and `partly` rest on two different sources at least, named by events that lie wholly inside the window;
 * a late outcome on two of events after it.
 *
 * - Bad: `outcome: yes` with one `<Event … sources="gazette-2020">` inside the window, or with two before it
 * - Good: `sources="gazette-2020 herald-2020"`, or two events with one source each
 */
export function requireEvidence({ question, source }: LinkedQuestion, report: Report): void {
  const fail = (outcome: string, place: typeof source.outcome.place, when: 'inside' | 'after') => {
    const found = sourcesOf(question, when);
    if (found.size >= 2) return;
    const where = when === 'inside' ? 'inside the window' : 'after the window';
    report({
      path: source.path,
      place,
      ruleId: 'outcome-evidence',
      level: 'error',
      reason: `“${outcome}” rests on ${found.size === 0 ? 'no source' : `one source, “${[...found].join()}”`} of an event ${where}`,
      help: `name two different sources in the Events ${where}`,
    });
  };
  // What an event without a date or a source was meant to prove is not known.
  if (question.events.some(({ date, sources }) => date === '' || sources.length === 0)) return;
  if (source.partial || source.opens.first === '' || source.closes.first === '') return;
  if (needsEvidence(question.outcome)) fail(question.outcome, source.outcome.place, 'inside');
  if (source.late !== null && needsEvidence(source.late.outcome.value)) fail(source.late.outcome.value, source.late.outcome.place, 'after');
}

function needsEvidence(outcome: Question['outcome']): boolean {
  return outcome === 'yes' || outcome === 'partly';
}

function sourcesOf(question: Question, when: 'inside' | 'after'): ReadonlySet<string> {
  return new Set(question.events.filter((event) => event.when === when).flatMap(({ sources }) => sources));
}
