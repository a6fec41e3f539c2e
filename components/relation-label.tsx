// A kind of relation and a direction in, its icon and word in the family's colour out.
import { partOf, type RelationFamily, type RelationKind, relationKinds } from '../lib/vocabulary.ts';
import { RelationIcon } from './relation-icon.tsx';

/** Icon and word. `passive`: "supported by", said of the end; `words` replaces the word. */
export function RelationLabel({
  kind,
  passive = false,
  words,
}: {
  readonly kind: RelationKind;
  readonly passive?: boolean;
  readonly words?: string;
}) {
  return (
    <span className="relation" data-family={relationFamily(kind)}>
      <RelationIcon kind={kind} />
      {words ?? capital(relationWord(kind, passive))}
    </span>
  );
}

/** "supports", or passive "supported by". */
export function relationWord(kind: RelationKind, passive = false): string {
  const row = kind === 'part-of' ? partOf : relationKinds[kind];
  return passive ? row.passive : row.label;
}

/** The family that gives a relation its colour. */
export function relationFamily(kind: RelationKind): RelationFamily {
  return kind === 'part-of' ? partOf.family : relationKinds[kind].family;
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
