// What is handed to those who explain a fault of the parser, and what they answer.
import type { Locator } from './locate.ts';
import type { Fault } from './parse-tree.ts';
import type { Report } from './report.ts';
import type { Piece } from './split-note.ts';

/** Offsets of the file. */
export type Explained = {
  readonly problem: Parameters<Report>[0];
  /** What to blank out, and to append, so that the rest can be parsed; null where nothing helps. */
  readonly mend: { readonly start: number; readonly end: number; readonly append?: string; /** The element's tags are whole. */ readonly inProse: boolean } | null;
};

/** What an explanation is given: the file, the piece that was parsed, its text with what was blanked out, and the fault. */
export type Case = { readonly file: Locator; readonly piece: Piece; readonly text: string; readonly fault: Fault };
