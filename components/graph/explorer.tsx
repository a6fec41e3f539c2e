// The page's root in; the bar, the legend, the map or what the address asks for instead of it, and the card, out.
'use client';

import { type RefObject, useEffect, useState } from 'react';
import { ChosenCard } from './chosen-card.tsx';
import { GraphBar } from './graph-bar.tsx';
import type { GraphData } from './graph-data.ts';
import { Legend } from './legend.tsx';
import { LegendSheet } from './legend-sheet.tsx';
import { MapFailure, MapLoading } from './map-messages.tsx';
import { MapPanel } from './map-panel.tsx';
import { useFilteredWhole } from './use-filtered-whole.ts';
import { useGraphData } from './use-graph-data.ts';
import { useGraphView } from './use-graph-view.ts';
import { useRoom } from './use-room.ts';
import { ViewFields } from './view-fields.tsx';
import { ViewOutline } from './view-outline.tsx';
import { ViewTable } from './view-table.tsx';

type Root = RefObject<HTMLDivElement | null>;

export function Explorer({ root }: { readonly root: Root }) {
  const data = useGraphData();
  return (
    <>
      {data.state === 'failed' ? <MapFailure retry={data.retry} /> : null}
      {data.state === 'loading' ? <MapLoading /> : null}
      {data.state === 'ready' ? <Loaded data={data.value} root={root} /> : null}
    </>
  );
}

function Loaded({ data, root }: { readonly data: GraphData; readonly root: Root }) {
  const { room, narrow } = useRoom();
  const view = useGraphView(data, room, narrow);
  const [failed, setFailed] = useState(false);
  const legend = <Legend data={data} view={view} />;
  // Without a focus the outline and the table of the whole corpus, which stand in the page already, are the view.
  const whole = view.view !== 'map' && view.focus === null;
  const shown = failed ? 'whole' : whole ? `whole-${view.view}` : view.view;
  useEffect(() => {
    const element = root.current;
    if (element === null) return;
    element.dataset.shown = shown;
    return () => {
      element.dataset.shown = 'whole';
    };
  }, [root, shown]);
  useFilteredWhole(root, view);
  return (
    <>
      <GraphBar data={data} view={view} whole={whole}>
        <LegendSheet view={view}>
          <ViewFields data={data} view={view} />
          {legend}
        </LegendSheet>
      </GraphBar>
      <aside className="graph-legend" aria-label="Legend and filters">
        {legend}
      </aside>
      {failed ? <MapFailure retry={() => setFailed(false)} /> : null}
      {view.view === 'map' && !failed ? <MapPanel view={view} onFail={() => setFailed(true)} /> : null}
      {view.view === 'outline' && !whole ? <ViewOutline view={view} /> : null}
      {view.view === 'table' && !whole ? <ViewTable view={view} /> : null}
      {view.view === 'map' && !failed ? <ChosenCard view={view} /> : null}
    </>
  );
}
