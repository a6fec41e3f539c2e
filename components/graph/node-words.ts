// A node or a line of the graph in, what is read out for it out.
import type { MapEdge } from '../../lib/map/map-graph.ts';
import { partOf, relationKinds } from '../../lib/vocabulary.ts';
import { kindWord } from '../kind-label.tsx';
import type { GraphNode } from './graph-data.ts';

/** "Showing a high cost will make deterrence hard, prediction, Ross". */
export function nodeWords({ label, kind, by }: GraphNode): string {
  return [label, kind === 'crux' ? 'crux' : kindWord(kind).toLowerCase(), by].filter((part) => part !== '').join(', ');
}

/** The word of a line as said of the node it is seen from: "supported by" where it comes from the other. */
export function lineWords(edge: MapEdge, from: string): string {
  if (edge.kind === 'answers') return edge.from === from ? edge.label : edge.label.replace('answers', 'answered');
  if (edge.kind === 'crux') return edge.from === from ? edge.label : edge.label === 'holds' ? 'held by' : 'denied by';
  const row = edge.kind === 'part-of' ? partOf : relationKinds[edge.kind];
  return edge.from === from || edge.with.includes(from) ? row.label : row.passive;
}

export const capital = (words: string) => `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
