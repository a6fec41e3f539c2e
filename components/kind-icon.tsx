// A kind in, its 16 px icon out: the shape of its node in the graph.
import type { ReactNode } from 'react';
import type { StatementKind } from '../lib/vocabulary.ts';

export type IconKind = StatementKind | 'question' | 'debate' | 'crux' | 'event';

const shapes: Readonly<Record<IconKind, ReactNode>> = {
  claim: <rect x="1.75" y="3.5" width="12.5" height="9" rx="1" />,
  prediction: <path d="M1.75 3.5h8.5l4 4.5-4 4.5h-8.5z" />,
  recommendation: <path d="M4.3 3h7.4l3.3 5-3.3 5H4.3L1 8z" className="solid" />,
  question: <ellipse cx="8" cy="8" rx="6.5" ry="5" />,
  debate: <path d="M6 4 2 8l4 4M10 4l4 4-4 4" />,
  crux: <path d="m3.5 3.5 9 9M12.5 3.5l-9 9" strokeWidth="2" />,
  event: <circle cx="8" cy="8" r="3.5" className="solid" />,
};

export function KindIcon({ kind }: { readonly kind: IconKind }) {
  return (
    <svg className="icon" viewBox="0 0 16 16" aria-hidden="true">
      {shapes[kind]}
    </svg>
  );
}
