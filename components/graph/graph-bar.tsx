// The graph and the view in; the bar over them out: views, focus, depth, and how much of the corpus is shown.
'use client';

import type { MouseEvent, ReactNode } from 'react';
import type { GraphData, GraphNode } from './graph-data.ts';
import { type GraphViewName, graphViews } from './graph-state.ts';
import type { GraphView } from './use-graph-view.ts';
import { ViewFields } from './view-fields.tsx';

const names: Readonly<Record<GraphViewName, string>> = { map: 'Map', outline: 'Outline', table: 'Table' };

type Props = { readonly data: GraphData; readonly view: GraphView; readonly whole: boolean; readonly children: ReactNode };

export function GraphBar({ data, view, whole, children }: Props) {
  const shown = whole ? view.all : view.shown;
  const statements = shown.nodes.filter(isStatement).length;
  const relations = new Set(shown.edges.flatMap(({ relation }) => relation ?? [])).size;
  return (
    <div className="graph-bar">
      <nav className="segments" aria-label="Views">
        {graphViews.map((name) => (
          <a
            key={name}
            href={addressOf(name)}
            aria-current={view.view === name ? 'page' : undefined}
            onClick={(event) => follow(event, () => view.setView(name))}
          >
            {names[name]}
          </a>
        ))}
      </nav>
      {children}
      <div className="bar-fields">
        <ViewFields data={data} view={view} />
      </div>
      <p className="graph-count" role="status">
        {statements} of {data.size.statements} statements · {relations} of {data.size.relations} relations
      </p>
    </div>
  );
}

export const isStatement = ({ kind }: GraphNode) => kind === 'claim' || kind === 'prediction' || kind === 'recommendation';

/** The address of the same view otherwise seen: a link can be opened in another tab. */
function addressOf(view: GraphViewName): string {
  const query = new URLSearchParams(location.search);
  if (view === 'map') query.delete('view');
  else query.set('view', view);
  return query.size === 0 ? location.pathname : `${location.pathname}?${query}`;
}

function follow(event: MouseEvent, go: () => void) {
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  go();
}
