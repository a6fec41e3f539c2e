// One typed id or key in; the full id of what it names out, or null with a message where nothing of that name is known.

import type { Position } from 'unist';
import type { Edit } from '../message.ts';
import { didYouMean, nearestName } from '../message.ts';
import type { Collection, Typed } from '../note.ts';
import { presentId, type TargetIndex, type TargetKind } from './index-targets.ts';
import { compareText, placeIn, type Report } from './linked.ts';

/** A typed id; of a link, whose place is all of it, also where the id itself stands. */
type Reference = Typed & { readonly idPlace?: Position };

export type Resolver = {
  /**
   * Resolve an id that one of these kinds of thing should bear. `home` is the key of the note in which bare ids are at home.
   *
   * - `unknown-id`: `to="tol-pays"`; did you mean “toll-pays”? A target in a note that could not be read is unknown and not reported.
   * - `moved-id` (warning): `to="toll-pays"` where the statement is now "toll-covers-cost" and says `was="toll-pays"`.
   */
  readonly target: (typed: Reference, kinds: readonly TargetKind[], path: string, home?: string) => string | null;
  /**
   * Whether a vocabulary has the key; where its file could not be read, nobody knows.
   *
   * - `file-missing`: `topics="works"` where there is no topics.yaml
   */
  readonly key: (typed: Typed, collection: Collection<unknown>, called: string, path: string) => boolean;
};

const article = {
  essay: 'an essay',
  question: 'a question',
  debate: 'a debate',
  statement: 'a statement',
  event: 'an event',
  crux: 'a crux',
} as const;

export function resolverOf(index: TargetIndex, report: Report): Resolver {
  const target: Resolver['target'] = (typed, kinds, path, home) => {
    if (typed.value === '') return null;
    const bare = home !== undefined && !typed.value.includes('/');
    const full = bare ? `${home}/${typed.value}` : typed.value;
    const wanted = kinds.join(' or ');
    const present = index.targets.has(full) ? full : presentId(full, index);
    const found = present === null ? undefined : index.targets.get(present);
    if (found !== undefined && !kinds.includes(found.kind)) {
      const reason = `“${typed.value}” is ${article[found.kind]}; here belongs the id of ${article[kinds[0] ?? 'statement']}`;
      const help = `write the id of ${kinds.map((kind) => article[kind]).join(' or ')}`;
      report({ path, place: typed.place, ruleId: 'unknown-id', level: 'error', reason, help });
      return null;
    }
    if (present === full) return full;
    if (present !== null) {
      const now = bare ? present.slice(present.indexOf('/') + 1) : present;
      report({
        path,
        place: typed.place,
        ruleId: 'moved-id',
        level: 'warning',
        reason: `“${typed.value}” is now “${now}”`,
        help: `write “${now}”`,
        edits: editOf(typed, now),
      });
      return present;
    }
    if (index.unsure.has(full.split('/')[0] ?? '')) return null;
    const known = [...index.targets.values()].filter(({ kind, id }) => kinds.includes(kind) && (!bare || id.startsWith(`${home}/`)));
    const names = known.map(({ id }) => (bare ? id.slice(home.length + 1) : id)).sort(compareText);
    reportUnknown(typed, kinds.length > 2 ? 'thing' : `${wanted}${bare ? ' of this note' : ''}`, names, path, report);
    return null;
  };
  const key: Resolver['key'] = (typed, collection, called, path) => {
    if (collection.keys === null) return true;
    if (collection.keys.includes(typed.value)) return true;
    if (collection.absent === true) reportAbsent(typed, called, path, report);
    else reportUnknown(typed, called, [...collection.keys].sort(compareText), path, report);
    return false;
  };
  return { target, key };
}

/** The file that a key should stand in, told once and not at each key. */
function reportAbsent(typed: Typed, called: string, path: string, report: Report): void {
  const folder = path.split('/').slice(0, -2).join('/');
  report({
    path: `${folder}/${called}s.yaml`,
    place: { line: 1, column: 1 },
    ruleId: 'file-missing',
    level: 'error',
    reason: `there is no ${called}s.yaml, and notes name ${called}s`,
    help: `write the file, with an entry for each ${called} that the notes name`,
    related: [{ ...placeIn(path, typed.place), reason: `“${typed.value}” is named here` }],
  });
}

function reportUnknown(typed: Reference, called: string, names: readonly string[], path: string, report: Report): void {
  const meant = nearestName(typed.value, names);
  report({
    path,
    place: typed.place,
    ruleId: 'unknown-id',
    level: 'error',
    reason: `there is no ${called} “${typed.value}”${didYouMean(typed.value, names)}`,
    help:
      meant === null
        ? `write the id of ${/^[aeiou]/.test(called) ? 'an' : 'a'} ${called}${names.length > 0 && names.length <= 8 ? `: ${names.join(', ')}` : ''}`
        : `write “${meant}”`,
    edits: meant === null ? undefined : editOf(typed, meant),
  });
}

/** Replace what was typed, where its place is exactly its own. */
export function editOf({ value, place, idPlace = place }: Reference, text: string): readonly Edit[] | undefined {
  const start = idPlace.start.offset;
  const end = idPlace.end.offset;
  return start === undefined || end === undefined || end - start !== value.length ? undefined : [{ start, end, text }];
}
