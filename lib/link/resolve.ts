// One typed id or key in; the full id of what it names out, or null with a message where nothing of that name is known.
import { didYouMean, nearestName } from '../message.ts';
import type { Collection, Edit, Typed } from '../types.ts';
import { presentId, type TargetIndex, type TargetKind } from './index-targets.ts';
import type { Report } from './linked.ts';

export type Resolver = {
  /**
   * Resolve an id that one of these kinds of thing should bear. `home` is the key of the note in which bare ids are at home.
   *
   * - `unknown-id`: `to="tol-pays"`; did you mean “toll-pays”? A target in a note that could not be read is unknown and not reported.
   * - `moved-id` (warning): `to="toll-pays"` where the statement is now "toll-covers-cost" and says `was="toll-pays"`.
   */
  readonly target: (typed: Typed, kinds: readonly TargetKind[], path: string, home?: string) => string | null;
  /** Whether a vocabulary has the key; where its file could not be read, nobody knows. */
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
    const found = index.targets.get(full);
    if (found !== undefined) {
      if (kinds.includes(found.kind)) return full;
      const reason = `“${typed.value}” is ${article[found.kind]}; here belongs the id of ${article[kinds[0] ?? 'statement']}`;
      report({ path, place: typed.place, ruleId: 'unknown-id', level: 'error', reason, help: `write the id of a ${wanted}` });
      return null;
    }
    const present = presentId(full, index);
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
    const names = known.map(({ id }) => (bare ? id.slice(home.length + 1) : id)).sort();
    reportUnknown(typed, kinds.length > 2 ? 'thing' : `${wanted}${bare ? ' of this note' : ''}`, names, path, report);
    return null;
  };
  const key: Resolver['key'] = (typed, collection, called, path) => {
    if (collection.keys === null) return true;
    if (collection.keys.includes(typed.value)) return true;
    reportUnknown(typed, called, [...collection.keys].sort(), path, report);
    return false;
  };
  return { target, key };
}

function reportUnknown(typed: Typed, called: string, names: readonly string[], path: string, report: Report): void {
  const meant = nearestName(typed.value, names);
  report({
    path,
    place: typed.place,
    ruleId: 'unknown-id',
    level: 'error',
    reason: `there is no ${called} “${typed.value}”${didYouMean(typed.value, names)}`,
    help:
      meant === null
        ? `write the id of a ${called}${names.length > 0 && names.length <= 8 ? `: ${names.join(', ')}` : ''}`
        : `write “${meant}”`,
    edits: meant === null ? undefined : editOf(typed, meant),
  });
}

/** Replace what was typed, where its place is exactly its own. */
export function editOf({ value, place }: Typed, text: string): readonly Edit[] | undefined {
  const start = place.start.offset;
  const end = place.end.offset;
  return start === undefined || end === undefined || end - start !== value.length ? undefined : [{ start, end, text }];
}
