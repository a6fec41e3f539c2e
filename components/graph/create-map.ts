// A container and callbacks in; a canvas that shows a layout, a chosen node and a cursor, out.
import cytoscape, { type Core, type NodeSingular } from 'cytoscape';
import type { Layout } from '../../lib/layout.ts';
import { readColours, watchTheme } from './map-colours.ts';
import { mapElements, ownerOf } from './map-elements.ts';
import { mapStyle } from './map-style.ts';

/** What of the picture the window shows, in px of the picture. */
export type Extent = { readonly x1: number; readonly y1: number; readonly x2: number; readonly y2: number };
export type MapMarks = { readonly chosen: string | null; readonly cursor: string | null; readonly found: readonly string[] };
export type MapCanvas = {
  readonly show: (layout: Layout, focus: string | null) => void;
  readonly mark: (marks: MapMarks) => void;
  readonly reveal: (id: string) => void;
  readonly zoomBy: (factor: number) => void;
  readonly fit: () => void;
  readonly destroy: () => void;
};
type Callbacks = {
  readonly onChoose: (id: string) => void;
  readonly onClear: () => void;
  readonly onExpand: (id: string) => void;
  readonly onRoot: (id: string) => void;
  readonly onMove: (extent: Extent) => void;
};

const zooms = { least: 0.3, most: 2 };
/** Below this the labels are no longer read at arm's length, so a larger picture is moved and not shrunk further. */
const readable = 0.85;
const margin = 8;
/** Ms in which nodes go to their new places. */
const moveTime = 200;

const still = () => matchMedia('(prefers-reduced-motion: reduce)').matches;

export function createMap(container: HTMLElement, { onChoose, onClear, onExpand, onRoot, onMove }: Callbacks): MapCanvas {
  const cy = cytoscape({
    container,
    style: mapStyle(readColours(container)),
    minZoom: zooms.least,
    maxZoom: zooms.most,
    autoungrabify: true,
    autounselectify: true,
    boxSelectionEnabled: false,
  });
  const stopWatching = watchTheme(() => cy.style(mapStyle(readColours(container))));
  cy.on('tap', 'node', ({ target }) =>
    target.hasClass('more') ? onExpand(ownerOf(target.id())) : target.hasClass('junction') ? undefined : onChoose(target.id()),
  );
  cy.on('dbltap', 'node', ({ target }) => (target.hasClass('more') || target.hasClass('junction') ? undefined : onRoot(target.id())));
  cy.on('tap', (event) => (event.target === cy ? onClear() : undefined));
  cy.on('mouseover', 'node', ({ target }) => container.toggleAttribute('data-over', !target.hasClass('junction')));
  cy.on('mouseout', 'node', () => container.removeAttribute('data-over'));
  cy.on('viewport resize', () => onMove(cy.extent()));

  let drawn: { readonly layout: Layout; readonly focus: string | null } | null = null;
  cy.on('resize', () => {
    if (drawn !== null) frameView(cy, drawn.layout, drawn.focus);
  });
  return {
    show(layout, focus) {
      drawn = { layout, focus };
      drawLayout(cy, layout);
      frameView(cy, layout, focus);
      onMove(cy.extent());
    },
    mark: (marks) => markNodes(cy, marks),
    reveal(id) {
      const node = cy.getElementById(id);
      if (node.empty()) return;
      const box = node.boundingBox();
      const view = cy.extent();
      if (box.x1 >= view.x1 && box.x2 <= view.x2 && box.y1 >= view.y1 && box.y2 <= view.y2) return;
      if (still()) cy.center(node);
      else cy.animate({ center: { eles: node } }, { duration: moveTime });
    },
    zoomBy: (factor) => cy.zoom({ level: cy.zoom() * factor, renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 } }),
    fit() {
      if (drawn === null) return;
      const { width, height } = drawn.layout;
      const level = Math.min(1, (cy.width() - 2 * margin) / width, (cy.height() - 2 * margin) / height);
      cy.zoom(level);
      cy.pan({ x: (cy.width() - width * level) / 2, y: (cy.height() - height * level) / 2 });
    },
    destroy() {
      stopWatching();
      cy.destroy();
    },
  };
}

/** Replace what is drawn; nodes that stay go to their new places. */
function drawLayout(cy: Core, layout: Layout) {
  const before = new Map(cy.nodes().map((node) => [node.id(), { ...node.position() }]));
  cy.batch(() => {
    cy.elements().remove();
    cy.add([...mapElements(layout)]);
  });
  if (before.size === 0 || still()) return;
  for (const node of cy.nodes() as unknown as Iterable<NodeSingular>) {
    const from = before.get(node.id());
    const to = { ...node.position() };
    if (from === undefined || (from.x === to.x && from.y === to.y)) continue;
    node.position(from);
    node.animate({ position: to }, { duration: moveTime });
  }
}

/** As large as can be read: whole where it fits, else with the focus in sight and no empty space beside it. */
function frameView(cy: Core, layout: Layout, focus: string | null) {
  const [width, height] = [cy.width(), cy.height()];
  const level = Math.min(1, Math.max(readable, Math.min((width - 2 * margin) / layout.width, (height - 2 * margin) / layout.height)));
  const centre = layout.nodes.find(({ id }) => id === focus);
  const along = (room: number, size: number, at: number | undefined) => {
    const whole = size * level;
    if (whole <= room) return (room - whole) / 2;
    return at === undefined ? 0 : Math.min(0, Math.max(room - whole, room / 2 - at * level));
  };
  cy.zoom(level);
  cy.pan({ x: along(width, layout.width, centre?.x ?? layout.width / 2), y: along(height, layout.height, centre?.y) });
}

function markNodes(cy: Core, { chosen, cursor, found }: MapMarks) {
  cy.batch(() => {
    cy.elements().removeClass('chosen cursor found at-source at-target at-middle');
    for (const id of found) cy.getElementById(id).addClass('found');
    if (cursor !== null) cy.getElementById(cursor).addClass('cursor');
    if (chosen === null) return;
    cy.getElementById(chosen).addClass('chosen');
    const relations = new Set(
      cy
        .getElementById(chosen)
        .connectedEdges()
        .map((edge) => edge.data('relation')),
    );
    // The word stands at the other end of each line, where there is room; over a junction at its first stretch.
    for (const edge of cy
      .edges()
      .filter(
        (line) => line.source().id() === chosen || line.target().id() === chosen || relations.has(line.data('relation') ?? undefined),
      )) {
      const [source, target] = [edge.source(), edge.target()];
      if (edge.data('level')) edge.addClass('at-middle');
      else if (source.id() !== chosen && !source.hasClass('junction')) edge.addClass('at-source');
      else if (target.id() !== chosen && !target.hasClass('junction')) edge.addClass('at-target');
    }
  });
}
