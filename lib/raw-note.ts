// What a file holds before anything is checked: elements with their places, front matter, prose.
import type { Root as HastRoot } from 'hast';
import type { Position } from 'unist';

/** A file as read: its path relative to the content folder's parent, with forward slashes ("content/essays/x.mdx"). */
export type InputFile = { readonly path: string; readonly text: string };

/** A source text; never part of any output. */
export type SourceText = { readonly file: string; readonly text: string };

export type NoteKind = 'essay' | 'question' | 'debate';

/** Whose reading of an essay a note is, by its folder: the first, frozen before the second was seen, or the second. */
export type Reader = 'first' | 'second';
/** The file of a reading. */
export type ReadingFile = {
  readonly essay: string;
  readonly reader: Reader;
  readonly path: string;
  /** Shortened; null where the file could not be read. */
  readonly sha256: string | null;
};

/** An attribute as typed, with the places of the whole attribute and of its value (without the quotes). */
export type RawAttribute = { readonly name: string; readonly value: string; readonly place: Position; readonly valuePlace: Position };

/** One element of a note, before anything is checked against a table. */
export type RawElement = {
  readonly name: string;
  readonly attributes: readonly RawAttribute[];
  /** The opening tag, then the whole element. */
  readonly tagPlace: Position;
  readonly place: Position;
  /** First paragraph without relation elements, as plain text; '' where there is none. */
  readonly text: string;
  readonly textPlace: Position | null;
  /** What follows, as plain text with a blank line between paragraphs. */
  readonly commentary: string;
  readonly commentaryBody: HastRoot;
  readonly textBody: HastRoot;
  /** Relation elements that stand in it. */
  readonly children: readonly RawElement[];
  /** `{/* crux-ignore rule: reason *​/}` straight above it. */
  readonly ignores: readonly IgnoreComment[];
};

export type IgnoreComment = { readonly ruleId: string; readonly reason: string; readonly place: Position };

/** A Markdown link whose target looks like an id ("slim-2020/own-it"), to be resolved by the link stage. */
export type RawLink = {
  readonly target: string;
  readonly place: Position /** Where the target itself is typed. */;
  readonly targetPlace: Position;
};

/** Front matter as plain data. `places` has the place of each value by path ("late.outcome", "poles.0"), and of its key by "#late.outcome". */
export type FrontMatter = {
  readonly data: Readonly<Record<string, unknown>>;
  readonly places: ReadonlyMap<string, Position>;
  readonly place: Position;
  /** Part of it could not be read: keys that are absent are unknown, not missing. */
  readonly partial?: boolean;
  /** Lines on which that was: a value there is not what was meant. */
  readonly broken?: ReadonlySet<number>;
};

export type RawNote = {
  readonly kind: NoteKind;
  readonly key: string;
  readonly path: string;
  readonly frontMatter: FrontMatter;
  readonly elements: readonly RawElement[];
  readonly links: readonly RawLink[];
  /** The blocks of prose and the headings outside the elements, as plain text. */
  readonly prose: readonly { readonly text: string; readonly place: Position }[];
  /** The prose, with `<statement id>` elements where top-level elements stood. */
  readonly body: HastRoot;
  readonly sections: readonly RawSection[];
  /** Part of the note could not be read: targets in it are unknown, not missing. */
  readonly partial: boolean;
};

/** A heading and the ids of the statements under it, up to the next heading. */
export type RawSection = { readonly title: string; readonly line: number; readonly elementIndexes: readonly number[] };
