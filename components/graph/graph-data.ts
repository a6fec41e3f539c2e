// What the moving map loads: nodes with their cards, lines with their reasons, the places of the starting views.

import type { Layout } from '../../lib/layout.ts';
import type { MapEdge, MapNode } from '../../lib/map/map-graph.ts';
import type { Chance } from '../../lib/types.ts';
import type { Outcome } from '../../lib/vocabulary.ts';
import type { RangeVariant } from '../range-bar.tsx';

export type NodeCard = {
  readonly quote: string | null;
  /** "Ross · 6 Jan 2020 · ¶ 17". */
  readonly source: string;
  readonly hedge: string | null;
  readonly range: {
    readonly chance: Chance | null;
    readonly variant: RangeVariant;
    readonly label: string;
    readonly caption: string;
  } | null;
  readonly answers: { readonly side: string; readonly title: string; readonly href: string } | null;
  /** Of the question that it answers, or is. */
  readonly outcome: Outcome | null;
};
export type GraphNode = MapNode & { readonly href: string /** In full. */; readonly text: string; readonly card: NodeCard };
export type GraphEdge = MapEdge & { readonly reason: string | null; readonly derived: boolean };
export type GraphData = {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
  /** Ids, the core of the corpus first. */
  readonly order: readonly string[];
  readonly start: Layout;
  readonly startNarrow: Layout;
  readonly authors: readonly { readonly id: string; readonly name: string }[];
  readonly topics: readonly { readonly id: string; readonly name: string }[];
  readonly size: { readonly statements: number; readonly relations: number };
};

export const graphDataPath = '/graph/map.json';

/** Fetch the map; a copy that the browser kept is used only if the server says that it is still the right one. */
export async function loadGraphData(signal: AbortSignal): Promise<GraphData> {
  const response = await fetch(graphDataPath, { cache: 'no-cache', signal });
  if (!response.ok) throw new Error(`${response.status} ${response.statusText}`);
  return (await response.json()) as GraphData;
}
