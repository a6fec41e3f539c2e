// A relation as seen from a statement in, what is said of it out: the reason, the joint premises, the link that an undercut denies.
import type { CorpusIndex } from './corpus-index.ts';
import { relationWord } from './relation-label.tsx';
import { type RelationView, reasonOf } from './statement-relations.ts';

export function RelationNote({ index, view }: { readonly index: CorpusIndex; readonly view: RelationView }) {
  const { relation, link } = view;
  const reason = reasonOf(index, relation);
  const joint = relation.with.flatMap((id) => index.statement.get(id)?.short ?? []);
  const linked = link === null ? undefined : index.from.get(link[0].id)?.find((found) => found.to === link[1].id);
  return (
    <>
      {reason === null ? null : <p className="reason">{reason}</p>}
      {joint.length === 0 ? null : <p className="reason">Only together with {joint.map((short) => `“${short}”`).join(' and ')}</p>}
      {link === null ? null : (
        <p className="reason">
          Denies that “{link[0].short}” {linked === undefined ? 'bears on' : relationWord(linked.kind)} “{link[1].short}”
        </p>
      )}
    </>
  );
}
