// What the typed notes of all kinds have in common, from the raw note.
import type { Note } from '../note.ts';
import type { RawNote } from '../raw-note.ts';

type NoteBase = Pick<Note, 'key' | 'path' | 'title' | 'partial' | 'start' | 'links' | 'body'>;

export function noteBase(raw: RawNote, title: string | undefined, partial: boolean): NoteBase {
  const { start } = raw.frontMatter.place;
  return { key: raw.key, path: raw.path, title: title ?? '', partial, start: { start, end: start }, links: raw.links, body: raw.body };
}
