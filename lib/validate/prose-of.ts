// Notes as parsed in; everything in them that is an editor's own wording, each piece with its place, out.

import type { Position } from 'unist';
import type { FrontMatter, RawElement, RawNote } from '../raw-note.ts';

type Piece = { readonly text: string; readonly place: Position };
type ProseOf = Piece & {
  readonly path: string;
  /** Text of the whole note. */
  readonly note: string;
};

/** The author's words, or the publisher's, by attribute and by key of an essay's front matter. */
const authorsAttributes = new Set(['quote', 'hedge']);
const authorsKeys = new Set(['title', 'outlet', 'edition', 'url', 'source']);

/**
 * Prose and headings; statement, commentary, reason and attributes of each element; the front matter but for what an essay's names.
 * `texts`: each note as typed, by path.
 */
export function proseOf(notes: readonly RawNote[], texts: ReadonlyMap<string, string>): readonly ProseOf[] {
  return notes.flatMap(({ path, kind, prose, elements, frontMatter }) => {
    const keys = Object.keys(frontMatter.data).filter((key) => kind !== 'essay' || !authorsKeys.has(key));
    const pieces = [...keys.flatMap((key) => inValue(frontMatter.data[key], key, frontMatter)), ...prose, ...elements.flatMap(inElement)];
    return pieces.filter(({ text }) => text !== '').map((piece) => ({ path, note: texts.get(path) ?? '', ...piece }));
  });
}

function inElement({ attributes, text, textPlace, tagPlace, commentary, place, children }: RawElement): readonly Piece[] {
  const own = attributes
    .filter(({ name }) => !authorsAttributes.has(name))
    .map(({ value, valuePlace }) => ({ text: value, place: valuePlace }));
  const behind = { start: (textPlace ?? tagPlace).end, end: place.end };
  return [...own, { text, place: textPlace ?? tagPlace }, { text: commentary, place: behind }, ...children.flatMap(inElement)];
}

function inValue(value: unknown, path: string, frontMatter: FrontMatter): readonly Piece[] {
  if (typeof value === 'string') return [{ text: value, place: frontMatter.places.get(path) ?? frontMatter.place }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => inValue(inner, `${path}.${key}`, frontMatter));
}
