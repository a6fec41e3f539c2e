// What others hold against a statement in, a row each out: how, who, what, and why; two at once, the rest on demand.
import Link from 'next/link';
import { statementPath } from '../addresses.ts';
import { authorWordsOf } from '../author-names.ts';
import type { CorpusIndex } from '../corpus-index.ts';
import { RelationLabel, relationWord } from '../relation-label.tsx';
import { type RelationView, reasonOf } from '../statement-relations.ts';

const shownAtOnce = 2;

type Props = { readonly index: CorpusIndex; readonly views: readonly RelationView[] };

export function AttackList({ index, views }: Props) {
  if (views.length === 0) return null;
  const rest = views.slice(shownAtOnce);
  return (
    <>
      <Rows index={index} views={views.slice(0, shownAtOnce)} />
      {rest.length === 0 ? null : (
        <details className="disclosure attacks-rest">
          <summary>{rest.length} more against it</summary>
          <Rows index={index} views={rest} />
        </details>
      )}
    </>
  );
}

function Rows({ index, views }: Props) {
  return (
    <ul className="attacks">
      {views.map(({ relation, other }) => {
        const reason = reasonOf(index, relation);
        const joint = relation.with.flatMap((id) => index.statement.get(id)?.short ?? []);
        return (
          <li key={`${relation.kind} ${relation.from} ${relation.to}`} data-against={other.id}>
            <RelationLabel kind={relation.kind} words={`${wordsOf(relation.kind)} ${authorWordsOf(index, other, true)}`} />
            <Link className="said" href={statementPath(other.id)} prefetch={false}>
              {other.text}
            </Link>
            {reason === null ? null : <p className="reason">{reason}</p>}
            {joint.length === 0 ? null : <p className="reason">Only together with {joint.map((short) => `“${short}”`).join(' and ')}</p>}
          </li>
        );
      })}
    </ul>
  );
}

/** "Attacked by"; an undercut lets the ground stand and denies that it carries what is built on it. */
function wordsOf(kind: RelationView['relation']['kind']): string {
  if (kind === 'undercuts') return 'The step is denied by';
  const words = relationWord(kind, true);
  return words.charAt(0).toUpperCase() + words.slice(1);
}
