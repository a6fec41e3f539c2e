// A kind in, its icon and word out, as they open a card, a page and a row of the legend.
import { statementKinds } from '../lib/vocabulary.ts';
import { type IconKind, KindIcon } from './kind-icon.tsx';

const otherLabels = { question: 'Question', debate: 'Debate', crux: 'The crux', event: 'Event' } as const;

/** The word of a kind. */
export function kindWord(kind: IconKind): string {
  return kind in statementKinds ? statementKinds[kind as keyof typeof statementKinds].label : otherLabels[kind as keyof typeof otherLabels];
}

export function KindLabel({ kind }: { readonly kind: IconKind }) {
  return (
    <span className="kind">
      <KindIcon kind={kind} />
      {kindWord(kind)}
    </span>
  );
}
