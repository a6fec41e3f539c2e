// Counts of a statement in, "2 support", "1 attacks" with their icons out; nothing where all are nought.
import type { RelationKind } from '../lib/vocabulary.ts';
import { RelationLabel } from './relation-label.tsx';
import type { Counts as CountsOfStatement } from './statement-relations.ts';

type Row = readonly [RelationKind, keyof CountsOfStatement, one: string, many: string];

const rows: readonly Row[] = [
  ['supports', 'support', 'supports', 'support'],
  ['attacks', 'attack', 'attacks', 'attack'],
  ['undercuts', 'undercut', 'undercuts', 'undercut'],
  ['qualifies', 'qualify', 'qualifies', 'qualify'],
];

export function Counts({ counts }: { readonly counts: CountsOfStatement }) {
  const shown = rows.filter(([, key]) => counts[key] > 0);
  if (shown.length === 0) return null;
  return (
    <ul className="counts">
      {shown.map(([kind, key, one, many]) => (
        <li key={key}>
          <RelationLabel kind={kind} words={`${counts[key]} ${counts[key] === 1 ? one : many}`} />
        </li>
      ))}
    </ul>
  );
}
