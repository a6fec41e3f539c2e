// All notes in; the relations that they state out, with full ids, each checked against the table of ends.
import type { EssayNote, Note, NoteEvent, NoteRelation, NoteStatement } from '../note.ts';
import { relationKinds, type StatementKind } from '../vocabulary.ts';
import type { TargetKind } from './index-targets.ts';
import type { LinkedRelation, LinkedStatement, Report } from './linked.ts';
import { compareText, placeIn } from './linked.ts';
import type { Resolver } from './resolve.ts';
import { refuseRelationEnds } from './rules/relation-ends.ts';

export type RelationContext = {
  readonly statements: ReadonlyMap<string, LinkedStatement>;
  readonly resolve: Resolver;
  readonly report: Report;
};

/** Relations whose ends are all known, in the order of the notes; one with an unknown or forbidden end has its message. */
export function linkRelations(notes: readonly Note[], context: RelationContext): readonly LinkedRelation[] {
  return notes.flatMap((note) => {
    if (note.kind === 'debate')
      return note.relations.map((source) => linkRelation(source, null, note, context)).filter((one) => one !== null);
    const holders: readonly (NoteStatement | NoteEvent)[] = note.kind === 'essay' ? note.statements : note.events;
    return holders.flatMap(({ id, relations }) =>
      relations.map((source) => linkRelation(source, `${note.key}/${id}`, note, context)).filter((one) => one !== null),
    );
  });
}

function linkRelation(source: NoteRelation, holder: string | null, note: Note, context: RelationContext): LinkedRelation | null {
  const { resolve } = context;
  const { path } = note;
  const home = note.kind === 'essay' ? note.key : undefined;
  if (hasForeignScope(source, note)) return null;
  const row = relationKinds[source.kind];
  const givers: readonly TargetKind[] = ['statement', 'event'];
  const end = (typed: NoteRelation['to'], kinds: readonly TargetKind[]) => resolve.target(typed, kinds, path, home);
  const from = source.from === null ? holder : end(source.from, givers);
  const link = source.link === null ? null : ([end(source.link[0], givers), end(source.link[1], ['statement'])] as const);
  const to = link === null ? end(source.to, ['statement']) : link[0] === null || link[1] === null ? null : `${link[0]} > ${link[1]}`;
  const joint = source.with.map((typed) => ({ typed, id: end(typed, ['statement']) }));
  if (from === null || to === null) return null;
  const kindOf = (id: string): StatementKind | 'event' => context.statements.get(id)?.statement.kind ?? 'event';
  const target = link === null ? kindOf(to) : null;
  const ends = [
    { kind: kindOf(from), place: source.from?.place ?? source.tagPlace },
    ...joint.flatMap(({ typed, id }) => (id === null ? [] : [{ kind: kindOf(id), place: typed.place }])),
  ];
  if (refuseRelationEnds(ends, target === 'event' ? null : target, row, path, context.report)) return null;
  const known = joint.map(({ id }) => id).filter((id) => id !== null);
  return {
    path,
    source,
    link: link === null ? null : [link[0] ?? '', link[1] ?? ''],
    relation: {
      kind: source.kind,
      from,
      to,
      with: known.sort(compareText),
      reason: source.reason,
      in: note.kind === 'debate' ? note.key : null,
      origin: 'stated',
      because: null,
      place: placeIn(path, source.tagPlace),
    },
  };
}

/** An end that does not suit the place of the relation was reported when the note was checked. */
function hasForeignScope(source: NoteRelation, note: Note): boolean {
  const ends = [...(source.from === null ? [] : [source.from]), ...(source.link ?? [source.to]), ...source.with];
  return ends.some(({ value }) => value !== '' && value.includes('/') === (note.kind === 'essay'));
}

/** Essays by key; of two with one key the first. */
export function essaysOf(notes: readonly Note[]): ReadonlyMap<string, EssayNote> {
  const essays = notes.filter((note) => note.kind === 'essay').map((note) => [note.key, note] as const);
  return new Map(essays.reverse());
}
