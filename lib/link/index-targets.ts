// All notes in; everything that can be pointed at, by full id, and earlier ids with their present ones, out.

import type { Position } from 'unist';
import type { Note, Typed } from '../note.ts';
import { placeIn, type Report } from './linked.ts';

export type TargetKind = 'essay' | 'question' | 'debate' | 'statement' | 'event' | 'crux';
export type Target = { readonly id: string; readonly kind: TargetKind; readonly path: string; readonly place: Position };

export type TargetIndex = {
  readonly targets: ReadonlyMap<string, Target>;
  /** Earlier full id -> present one. */
  readonly moved: ReadonlyMap<string, string>;
  /** Keys of notes that could not be read, or not whole. */
  readonly unsure: ReadonlySet<string>;
};

type Pointable = { readonly id: string; readonly was: readonly Typed[]; readonly tagPlace: Position };

/**
 * `duplicate-id` across files: the keys of essays, questions and debates are unique together, and an earlier id is nobody's present one.
 *
 * - Bad: `content/essays/bridge.mdx` beside `content/questions/bridge.mdx`; `was="toll-pays"` while another statement is "toll-pays"
 */
export function indexTargets(notes: readonly Note[], unread: readonly string[], report: Report): TargetIndex {
  const targets = new Map<string, Target>();
  const add = (target: Target) => {
    const other = targets.get(target.id);
    if (other === undefined) targets.set(target.id, target);
    return other;
  };
  for (const note of notes) {
    const other = add({ id: note.key, kind: note.kind, path: note.path, place: note.start });
    if (other !== undefined) reportTaken(note.key, note.path, note.start, other, report, 'rename one of the two files');
    for (const part of partsOf(note)) {
      add({ id: `${note.key}/${part.id}`, kind: partKind[note.kind], path: note.path, place: part.tagPlace });
    }
  }
  return {
    targets,
    moved: indexMoved(notes, targets, report),
    unsure: new Set([...unread, ...notes.filter(({ partial }) => partial).map(({ key }) => key)]),
  };
}

const partKind = { essay: 'statement', question: 'event', debate: 'crux' } as const;

/** What of a note has an address of its own. */
export function partsOf(note: Note): readonly Pointable[] {
  if (note.kind === 'essay') return note.statements;
  return note.kind === 'question' ? note.events : note.cruxes;
}

function indexMoved(notes: readonly Note[], targets: ReadonlyMap<string, Target>, report: Report): ReadonlyMap<string, string> {
  const moved = new Map<string, string>();
  const places = new Map<string, Target>();
  const add = (was: Typed, old: string, present: string, note: Note) => {
    const other = targets.get(old) ?? places.get(old);
    if (other !== undefined) {
      reportTaken(was.value, note.path, was.place, other, report, 'take it out of was, or rename the other');
      return;
    }
    moved.set(old, present);
    places.set(old, { id: old, kind: 'statement', path: note.path, place: was.place });
  };
  for (const note of notes) {
    if (note.kind !== 'essay') for (const was of note.was) add(was, was.value, note.key, note);
    for (const part of partsOf(note)) {
      for (const was of part.was) add(was, `${note.key}/${was.value}`, `${note.key}/${part.id}`, note);
    }
  }
  return moved;
}

function reportTaken(id: string, path: string, place: Position, other: Target, report: Report, help: string): void {
  report({
    path,
    place,
    ruleId: 'duplicate-id',
    level: 'error',
    reason: `“${id}” is taken already`,
    help,
    related: [{ ...placeIn(other.path, other.place), reason: `the other “${id}”` }],
  });
}

/** The present id of an earlier one: also of a part of a note that was renamed ("old-question/event"). */
export function presentId(id: string, { targets, moved }: TargetIndex): string | null {
  const direct = moved.get(id);
  if (direct !== undefined) return direct;
  const [key = '', part] = id.split('/');
  const renamed = moved.get(key);
  if (renamed === undefined || part === undefined) return null;
  const full = `${renamed}/${part}`;
  return targets.has(full) ? full : (moved.get(full) ?? null);
}
