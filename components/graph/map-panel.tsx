// The view in; the map itself out: canvas, its keyboard, find, zoom and the small picture of the whole.
'use client';

import { type RefObject, useEffect, useRef, useState } from 'react';
import type { Extent, MapCanvas } from './create-map.ts';
import { FindInMap } from './find-in-map.tsx';
import { MapKeys } from './map-keys.tsx';
import { MapLoading } from './map-messages.tsx';
import { Minimap } from './minimap.tsx';
import type { GraphView } from './use-graph-view.ts';

type Props = { readonly view: GraphView; readonly onFail: () => void };

export function MapPanel({ view, onFail }: Props) {
  const container = useRef<HTMLDivElement>(null);
  const find = useRef<HTMLInputElement>(null);
  const [cursor, setCursor] = useState<string | null>(null);
  const [found, setFound] = useState<readonly string[]>([]);
  const [extent, setExtent] = useState<Extent | null>(null);
  const canvas = useCanvas(container, view, setExtent, onFail);
  const { layout, chosen } = view;
  const focus = view.focus?.id ?? null;
  const at = chosen?.id ?? null;

  useEffect(() => canvas?.show(layout, focus), [canvas, layout, focus]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new layout has lost the marks
  useEffect(() => canvas?.mark({ chosen: at, cursor, found }), [canvas, layout, at, cursor, found]);
  useEffect(() => {
    const seen = cursor ?? at;
    if (seen !== null) canvas?.reveal(seen);
  }, [canvas, cursor, at]);

  return (
    <section className="graph-map" aria-label="Map">
      <template id="__________cytoscape_stylesheet" />
      <div className="map-canvas" ref={container} aria-hidden="true" />
      {layout.nodes.length === 0 ? (
        <p className="map-empty">
          No node has all of these.{' '}
          <button type="button" className="text-button" onClick={view.clear}>
            Show all
          </button>
        </p>
      ) : (
        <MapKeys view={view} cursor={cursor} onCursor={setCursor} onFind={() => find.current?.focus()} />
      )}
      <div className="map-tools">
        <FindInMap ref={find} nodes={view.shown.nodes} onFound={setFound} onChoose={view.choose} />
        <div className="segments map-zoom">
          <button type="button" aria-label="Larger" onClick={() => canvas?.zoomBy(1.25)}>
            +
          </button>
          <button type="button" aria-label="Smaller" onClick={() => canvas?.zoomBy(0.8)}>
            −
          </button>
          <button type="button" aria-label="Fit the whole map into the window" onClick={() => canvas?.fit()}>
            Fit
          </button>
        </div>
      </div>
      {canvas === null ? <MapLoading /> : null}
      {extent === null ? null : <Minimap layout={layout} extent={extent} />}
    </section>
  );
}

/** The canvas, once its library and the typeface are there. */
function useCanvas(container: RefObject<HTMLDivElement | null>, view: GraphView, onMove: (extent: Extent) => void, onFail: () => void) {
  const [canvas, setCanvas] = useState<MapCanvas | null>(null);
  const latest = useRef({ view, onFail });
  useEffect(() => {
    latest.current = { view, onFail };
  });
  useEffect(() => {
    let made: MapCanvas | null = null;
    let gone = false;
    // Labels drawn before their typeface is there would keep the wrong one.
    Promise.all([import('./create-map.ts'), document.fonts.ready]).then(
      ([{ createMap }]) => {
        if (gone || container.current === null) return;
        made = createMap(container.current, {
          onChoose: (id) => latest.current.view.choose(id),
          onClear: () => latest.current.view.closeCard(),
          onExpand: (id) => latest.current.view.expand(id),
          onRoot: (id) => latest.current.view.setFocus(id),
          onMove,
        });
        setCanvas(made);
      },
      () => {
        if (!gone) latest.current.onFail();
      },
    );
    return () => {
      gone = true;
      made?.destroy();
      setCanvas(null);
    };
  }, [container, onMove]);
  return canvas;
}
