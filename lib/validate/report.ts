// How the checks of one note hand over what they find: a problem without its path, which the note knows.
import { type CruxMessage, message, type Problem } from '../message.ts';

export type Report = (problem: Omit<Problem, 'path'>) => void;

/** A report bound to a file, and the messages that it has taken so far. */
export function reportOf(path: string): { readonly report: Report; readonly messages: readonly CruxMessage[] } {
  const messages: CruxMessage[] = [];
  return { messages, report: (problem) => void messages.push(message({ ...problem, path })) };
}
