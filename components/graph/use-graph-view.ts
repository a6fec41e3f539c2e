// The loaded graph and the room for it in; what the address asks to see of it, and ways to ask for something else, out.
'use client';

import { useQueryStates } from 'nuqs';
import { useMemo } from 'react';
import type { Layout } from '../../lib/layout.ts';
import { chooseAround, chooseFirst } from '../../lib/map/choose-nodes.ts';
import { filterMap, type MapFilter } from '../../lib/map/filter-map.ts';
import { placeNodes, type Room } from '../../lib/map/place-nodes.ts';
import type { GraphData, GraphEdge, GraphNode } from './graph-data.ts';
import { depths, type GraphViewName, graphState } from './graph-state.ts';

export type Filterable = keyof MapFilter;
export type Shown = { readonly nodes: readonly GraphNode[]; readonly edges: readonly GraphEdge[] };

export type GraphView = {
  readonly view: GraphViewName;
  /** Null: the core of the corpus. */
  readonly focus: GraphNode | null;
  /** What the address asks for and the corpus does not have. */
  readonly unknown: string | null;
  readonly depth: number;
  /** The node whose card is shown. */
  readonly chosen: GraphNode | null;
  readonly filter: MapFilter;
  readonly filtered: boolean;
  /** All that passes the filter; then what of it the map shows, and where. */
  readonly all: Shown;
  readonly shown: Shown;
  readonly layout: Layout;
  readonly setView: (view: GraphViewName) => void;
  readonly setFocus: (id: string | null) => void;
  readonly setDepth: (depth: number) => void;
  readonly choose: (id: string | null) => void;
  readonly closeCard: () => void;
  /** Go to a node: choose it where it is shown, else draw the map round it. */
  readonly goTo: (id: string) => void;
  readonly expand: (id: string) => void;
  readonly remove: (id: string) => void;
  readonly setFilter: (name: Filterable, values: readonly string[] | null) => void;
  readonly clear: () => void;
};

/** Stands in the address where the card of the focus was closed. */
const noCard = 'none';

export function useGraphView(data: GraphData, room: Room, narrow: boolean): GraphView {
  const [state, setState] = useQueryStates(graphState, { history: 'replace' });
  const { authors, kinds, topics, relations, open, hide } = state;
  const byId = useMemo(() => new Map(data.nodes.map((node) => [node.id, node])), [data]);
  const focus = (state.focus === null ? undefined : byId.get(state.focus)) ?? null;
  const depth = depths.find((steps) => steps === state.depth) ?? 1;
  const filter = useMemo(() => ({ authors, kinds, topics, relations }), [authors, kinds, topics, relations]);
  const filtered = authors !== null || kinds !== null || topics !== null || relations !== null;

  const all = useMemo(() => filterMap(data, filter, focus?.id ?? null), [data, filter, focus]);
  const { box, columns } = room;
  const layout = useMemo(() => {
    const start = narrow ? data.startNarrow : data.start;
    if (focus !== null)
      return placeNodes(all, chooseAround(all, { focus: focus.id, depth, expanded: open, removed: hide }), { box, columns });
    if (!filtered && open.length === 0 && hide.length === 0) return start;
    const count = start.nodes.filter(({ kind }) => kind !== 'junction').length;
    return placeNodes(all, chooseFirst(all, data.order, { count, expanded: open, removed: hide }), { box, columns });
  }, [data, all, focus, depth, open, hide, filtered, narrow, box, columns]);

  const shown = useMemo(() => {
    const ids = new Set(layout.nodes.map(({ id }) => id));
    const lines = new Set(layout.edges.map(({ relation, from, to }) => relation ?? `${from} ${to}`));
    return {
      nodes: all.nodes.filter(({ id }) => ids.has(id)),
      edges: all.edges.filter(({ relation, from, to }) => lines.has(relation ?? `${from} ${to}`)),
    };
  }, [all, layout]);

  const chosen = shown.nodes.find(({ id }) => id === state.at) ?? (state.at === null ? focus : null);
  const setFocus = (id: string | null) => setState({ focus: id, at: null, open: null, hide: null }, { history: 'push' });
  const choose = (id: string | null) => setState({ at: id === focus?.id ? null : id });
  return {
    view: state.view,
    focus,
    unknown: state.focus !== null && focus === null ? state.focus : null,
    depth,
    chosen,
    filter,
    filtered,
    all,
    shown,
    layout,
    setView: (view) => setState({ view }, { history: 'push' }),
    setFocus,
    setDepth: (steps) => setState({ depth: steps }, { history: 'push' }),
    choose,
    closeCard: () => setState({ at: focus === null ? null : noCard }),
    goTo: (id) => (shown.nodes.some((node) => node.id === id) ? choose(id) : setFocus(id)),
    expand: (id) => setState({ open: [...open.filter((other) => other !== id), id] }),
    remove: (id) => setState({ hide: [...hide, id], at: null }),
    setFilter: (name, values) => setState({ [name]: values === null ? null : [...values] }),
    clear: () => setState({ authors: null, kinds: null, topics: null, relations: null, open: null, hide: null }),
  };
}
