// A kind of relation in, its 16 px icon out: the end of its line in the graph.
import type { ReactNode } from 'react';
import type { RelationKind } from '../lib/vocabulary.ts';

const shapes: Readonly<Record<RelationKind, ReactNode>> = {
  supports: <path d="M8 2.5 14 13H2z" className="solid" />,
  attacks: <path d="M1 8h3.5M7 8h3.5M12.6 3.5v9" />,
  contradicts: <path d="M2.4 3.5v9M4.5 8h2.3M9.2 8h2.3M13.6 3.5v9" />,
  undercuts: <path d="M8 3v9M2.5 12.5h11" />,
  qualifies: (
    <>
      <path d="M1 8h6.5" />
      <circle cx="11" cy="8" r="3" />
    </>
  ),
  presupposes: <path d="M1 8h4M5 8l4.5-3.5L14 8l-4.5 3.5z" />,
  restates: <path d="M2.5 5.8h11M2.5 10.2h11" />,
  refines: <path d="m6 3.5 5 4.5-5 4.5" />,
  'part-of': <path d="M3 2.5v7.5h10" />,
};

export function RelationIcon({ kind }: { readonly kind: RelationKind }) {
  return (
    <svg className="icon icon-relation" viewBox="0 0 16 16" aria-hidden="true">
      {shapes[kind]}
    </svg>
  );
}
