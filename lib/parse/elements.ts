// The elements that a note may hold, and in which kind of note they stand at the top.
import type { NoteKind } from '../raw-note.ts';
import { relationKinds, statementKinds } from '../vocabulary.ts';

const statements: readonly string[] = Object.values(statementKinds).map(({ element }) => element);
export const relations: ReadonlySet<string> = new Set(Object.values(relationKinds).map(({ element }) => element));

/** The elements that stand at the top of a note, by its kind; in a debate relations do too. */
const tops: Readonly<Record<NoteKind, readonly string[]>> = {
  essay: statements,
  question: ['Event'],
  debate: ['Position', 'Crux'],
};

/** The elements in which relations stand. */
export const holders: ReadonlySet<string> = new Set([...statements, 'Event']);

export const elementNames: readonly string[] = [...Object.values(tops).flat(), ...relations];

/** Whether an element may stand at the top of a note of that kind. */
export function isTop(name: string, kind: NoteKind): boolean {
  return tops[kind].includes(name) || (kind === 'debate' && relations.has(name));
}

/** The names that may open a stretch of a note: those of every top, and relations in a debate. */
export function topNames(kind: NoteKind): readonly string[] {
  return [...Object.values(tops).flat(), ...(kind === 'debate' ? relations : [])];
}

/** The kind of note at whose top the element stands, or null for a relation. */
export function homeOf(name: string): NoteKind | null {
  for (const kind of ['essay', 'question', 'debate'] as const) if (tops[kind].includes(name)) return kind;
  return null;
}
