// Where each topic begins in, the ways there out: they need no script.
'use client';

import Link from 'next/link';

export type TopicStart = { readonly id: string; readonly name: string; readonly page: number; readonly count: number };

export const topicAnchor = (topic: string): string => `topic-${topic}`;

/** `wayTo` gives the address of a page. */
export function MatrixTopics({ starts, wayTo }: { readonly starts: readonly TopicStart[]; readonly wayTo: (page: number) => string }) {
  if (starts.length < 2) return null;
  return (
    <details className="disclosure matrix-part">
      <summary>Go to a topic</summary>
      <nav aria-label="Topics" className="matrix-jump">
        {starts.map(({ id, name, page, count }) => (
          <Link key={id} href={`${wayTo(page)}#${topicAnchor(id)}`} prefetch={false}>
            {name} ({count})
          </Link>
        ))}
      </nav>
    </details>
  );
}
