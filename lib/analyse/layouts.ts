// A graph and its insights in; the places of the nodes in every picture that is drawn at build, out.

import type { Insights } from '../insights.ts';
import type { Layout, Layouts } from '../layout.ts';
import { mostNodes } from '../map/choose-nodes.ts';
import { type MapGraph, mapGraph } from '../map/map-graph.ts';
import { narrowBox, wideBox } from '../map/node-box.ts';
import { placeNodes, type Room } from '../map/place-nodes.ts';
import type { ClaimGraph } from '../types.ts';
import { orderNodes } from './order-nodes.ts';
import { placeNeighbourhoods } from './place-neighbourhoods.ts';

/** The starting views fit into a window of 1280 by 860 px and a telephone's of 390 by 844 without being shrunk. */
const wide = { room: { box: wideBox, columns: 3 }, width: 780, height: 690 };
const narrow = { room: { box: narrowBox, columns: 2 }, width: 390, height: 600 };
/** Fewer nodes than these show nothing of the argument. */
const least = 3;

type Window = { readonly room: Room; readonly width: number; readonly height: number };

const isWhole = ({ nodes, edges }: Layout) => nodes.every(({ id }) => edges.some(({ from, to }) => from === id || to === id));

/** As many nodes of the order as fit into the window, and none of them alone, if that can be had. */
function startView(map: MapGraph, order: readonly string[], window: Window): Layout {
  const counts = Array.from({ length: Math.min(mostNodes, order.length) }, (_, index) => index + 1);
  const first = placeNodes(map, order.slice(0, least), window.room);
  const fitting = counts
    .filter((count) => count > least)
    .map((count) => placeNodes(map, order.slice(0, count), window.room))
    .filter(({ width, height }) => width <= window.width && height <= window.height);
  return fitting.findLast(isWhole) ?? (isWhole(first) ? first : (fitting.at(-1) ?? first));
}

/** The order of all nodes, the starting views of the graph and the small picture of each statement. */
export function layOut(graph: ClaimGraph, insights: Insights): Layouts {
  const map = mapGraph(graph);
  const order = orderNodes(graph, map, insights);
  return {
    order,
    start: startView(map, order, wide),
    startNarrow: startView(map, order, narrow),
    neighbourhoods: placeNeighbourhoods(graph, map),
  };
}
