// A relation as seen from a statement in, what is said of it out, a line each.
import type { CorpusIndex } from './corpus-index.ts';
import { relationNotes } from './relation-notes.ts';
import type { RelationView } from './statement-relations.ts';

export function RelationNote({ index, view }: { readonly index: CorpusIndex; readonly view: RelationView }) {
  return relationNotes(index, view).map((note) => (
    <p key={note} className="reason">
      {note}
    </p>
  ));
}
