// A relation as seen from a statement in, one row out: icon and word, the other statement with the reason, who says it.
import Link from 'next/link';
import { statementPath } from './addresses.ts';
import { authorWordsOf } from './author-names.ts';
import type { CorpusIndex } from './corpus-index.ts';
import { kindWord } from './kind-label.tsx';
import { RelationLabel, relationWord } from './relation-label.tsx';
import { RelationNote } from './relation-note.tsx';
import type { RelationView } from './statement-relations.ts';

type Props = {
  readonly index: CorpusIndex;
  readonly view: RelationView;
  /** The section's title already says which way the relation runs, so the word is the active one. */
  readonly directed?: boolean;
};

export function RelationRow({ index, view, directed = false }: Props) {
  const { relation, other } = view;
  const paragraph = other.anchor?.paragraph;
  return (
    <li className="relation-row">
      <RelationLabel kind={relation.kind} {...(view.outgoing && !directed ? { words: passiveWords(view) } : {})} />
      <div className="text">
        <Link href={statementPath(other.id)} prefetch={false}>
          {other.text}
        </Link>
        <RelationNote index={index} view={view} />
      </div>
      <p className="who">
        <span>{authorWordsOf(index, other, true)}</span>
        <span className="dot"> · </span>
        <span>
          {kindWord(other.kind)}
          {paragraph === undefined ? null : ` ¶ ${paragraph}`}
        </span>
      </p>
    </li>
  );
}

/** "Attacked by this": said of the other statement, where this one makes the relation. */
export function passiveWords({ relation }: RelationView): string {
  const words = relationWord(relation.kind, true);
  return `${words.charAt(0).toUpperCase()}${words.slice(1)} this`;
}
