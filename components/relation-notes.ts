// A relation as seen from a statement in, the sentences said of it out: the reason, the joint premises, the link that an undercut denies.
import type { CorpusIndex } from './corpus-index.ts';
import { relationWord } from './relation-label.tsx';
import { type RelationView, reasonOf } from './statement-relations.ts';

export function relationNotes(index: CorpusIndex, { relation, link }: Pick<RelationView, 'relation' | 'link'>): readonly string[] {
  const reason = reasonOf(index, relation);
  const joint = relation.with.flatMap((id) => index.statement.get(id)?.short ?? []);
  const linked = link === null ? undefined : index.from.get(link[0].id)?.find((found) => found.to === link[1].id);
  return [
    ...(reason === null ? [] : [reason]),
    ...(joint.length === 0 ? [] : [`Only together with ${joint.map((short) => `“${short}”`).join(' and ')}`]),
    ...(link === null
      ? []
      : [`Denies that “${link[0].short}” ${linked === undefined ? 'bears on' : relationWord(linked.kind)} “${link[1].short}”`]),
  ];
}
