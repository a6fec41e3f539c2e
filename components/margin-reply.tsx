// A relation with another author's statement in, the note in the margin out: relation, author, the statement in short, reason.
import Link from 'next/link';
import { statementPath } from './addresses.ts';
import { authorWordsOf } from './author-names.ts';
import type { CorpusIndex } from './corpus-index.ts';
import { RelationLabel } from './relation-label.tsx';
import { RelationNote } from './relation-note.tsx';
import { passiveWords } from './relation-row.tsx';
import type { RelationView } from './statement-relations.ts';

export function MarginReply({ index, view }: { readonly index: CorpusIndex; readonly view: RelationView }) {
  return (
    <li className="reply">
      <p>
        <RelationLabel kind={view.relation.kind} {...(view.outgoing ? { words: passiveWords(view) } : {})} />
        {authorWordsOf(index, view.other)}
      </p>
      <Link href={statementPath(view.other.id)} prefetch={false}>
        {view.other.short}
      </Link>
      <RelationNote index={index} view={view} />
    </li>
  );
}
