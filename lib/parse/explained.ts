// What is handed to those who explain a fault of the parser, and what they answer.
import type { Locator } from './locate.ts';
import type { Fault } from './parse-tree.ts';
import type { Report } from './report.ts';
import type { ScannedTag } from './scan-tag.ts';
import type { Piece } from './split-note.ts';

/** How to change the piece, without moving anything, so that the rest of it can be parsed. Offsets of the file. */
export type Mend = {
  readonly start: number;
  readonly end: number;
  /** What to put there, of the same length; blanks where it is left out. */
  readonly fill?: string;
  /** What to put behind the piece. */
  readonly append?: string;
  /** The tags of the element are whole, so that it can be kept. */
  readonly inProse: boolean;
};

/** `mend` is null where nothing helps. */
export type Explained = { readonly problem: Parameters<Report>[0]; readonly mend: Mend | null };

/** What an explanation is given: the file, the piece that was parsed, its text with what was blanked out, and the fault. */
export type Case = { readonly file: Locator; readonly piece: Piece; readonly text: string; readonly fault: Fault };

/** The same, with the offset of a fault inside a tag, and that tag. */
export type TagCase = Case & { readonly at: number; readonly tag: ScannedTag };
