// What is wrong, where, and how to mend it: one vfile message, as every stage makes them.
import { closest, distance } from 'fastest-levenshtein';
import type { Point, Position } from 'unist';
import { VFileMessage } from 'vfile-message';

export type Related = { readonly path: string; readonly line: number; readonly column: number; readonly reason: string };
/** Offsets in UTF-16 code units of the file, half open. */
export type Edit = { readonly start: number; readonly end: number; readonly text: string };
export type Level = 'error' | 'warning' | 'info';

export type Problem = {
  readonly path: string;
  readonly ruleId: string;
  readonly level: Level;
  /** Line and column from 1, columns in UTF-16 code units as unist counts them. */
  readonly place: Position | Point;
  /** What is wrong, in the author's words: lower-case start, no full stop. */
  readonly reason: string;
  /** How to mend it, as an imperative. */
  readonly help?: string | undefined;
  readonly related?: readonly Related[] | undefined;
  readonly edits?: readonly Edit[] | undefined;
};

/** A vfile message with the fields that Crux adds. */
export type CruxMessage = VFileMessage & { related: readonly Related[]; edits: readonly Edit[] | null };

/** Turn a problem into a vfile message (`fatal` true = error, false = warning, undefined = info; `note` = help). */
export function message(problem: Problem): CruxMessage {
  const made = new VFileMessage(problem.reason, { place: problem.place, ruleId: problem.ruleId, source: 'crux' });
  made.file = problem.path;
  made.fatal = problem.level === 'error' ? true : problem.level === 'warning' ? false : undefined;
  made.note = problem.help;
  return Object.assign(made, { related: problem.related ?? [], edits: problem.edits ?? null });
}

/** The known name nearest to a mistyped one, or null where none is near enough to suggest (a third of its letters, at least 2). */
export function nearestName(typed: string, known: readonly string[]): string | null {
  if (known.length === 0) return null;
  const best = closest(typed, [...known]);
  return distance(typed, best) <= Math.max(2, Math.ceil(typed.length / 3)) ? best : null;
}

/** `; did you mean …?` or nothing. */
export function didYouMean(typed: string, known: readonly string[]): string {
  const name = nearestName(typed, known);
  return name === null ? '' : `; did you mean “${name}”?`;
}
