// The whole graph as lists and a table in; the same with the map before it, everything asked for in the address, out.
'use client';

import { NuqsAdapter } from 'nuqs/adapters/next/app';
import { type ReactNode, Suspense, useRef } from 'react';
import { Explorer } from './explorer.tsx';
import './graph.css';

/** `children` stay in the page whatever is shown: they are the page where no script runs. */
export function GraphPage({ children }: { readonly children: ReactNode }) {
  const root = useRef<HTMLDivElement>(null);
  return (
    <div className="graph-page" ref={root} data-shown="whole">
      <NuqsAdapter>
        <Suspense fallback={<PlainBar />}>
          <Explorer root={root} />
        </Suspense>
      </NuqsAdapter>
      <div className="graph-whole">{children}</div>
    </div>
  );
}

/** What stands in the page before a script has read its address. */
function PlainBar() {
  return (
    <div className="graph-bar">
      <nav className="segments" aria-label="Views">
        <a href="#outline">Outline</a>
        <a href="#table">Table</a>
      </nav>
      <noscript>
        <p className="graph-count">The map needs JavaScript; the outline and the table hold the same.</p>
      </noscript>
    </div>
  );
}
