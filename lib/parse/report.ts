// How the checks of one file hand over what they find: problems in, messages with the file's path out.
import { type CruxMessage, message, type Problem } from '../message.ts';

export type Report = (problem: Omit<Problem, 'path' | 'level'> & Partial<Pick<Problem, 'level'>>) => void;

/** At most so many messages of one rule: a file in a foreign encoding has one fault a line. */
const mostOfARule = 50;

/** A report bound to a file, and the messages taken so far, each place and rule once. Problems are errors unless they say otherwise. */
export function reportOf(path: string): { readonly report: Report; readonly messages: CruxMessage[] } {
  const messages: CruxMessage[] = [];
  const counts = new Map<string, number>();
  const seen = new Set<string>();
  const report: Report = (problem) => {
    const made = message({ level: 'error', ...problem, path });
    const key = `${made.line}:${made.column} ${problem.ruleId} ${problem.reason}`;
    const count = (counts.get(problem.ruleId) ?? 0) + 1;
    if (seen.has(key) || count > mostOfARule) return;
    seen.add(key);
    counts.set(problem.ruleId, count);
    messages.push(made);
  };
  return { report, messages };
}
