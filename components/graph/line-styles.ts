// How a line of the graph looks, by kind: one table for the pictures drawn at build, the moving map and its legend.
import type { LayoutEdge } from '../../lib/layout.ts';

export type LineKind = LayoutEdge['kind'];
export type LineEnd = 'arrow' | 'bar' | 'ring' | 'diamond' | 'hollow' | 'none';
export type LineStyle = {
  /** Token of the colour, without the dashes: `--support`. */
  readonly colour: 'support' | 'attack' | 'undercut' | 'ink-2';
  readonly dash: 'solid' | 'dash' | 'dots' | 'double';
  readonly end: LineEnd;
  /** The end stands at both ends. */
  readonly both?: boolean;
  readonly width: number;
};

export const lineStyles: Readonly<Record<LineKind, LineStyle>> = {
  supports: { colour: 'support', dash: 'solid', end: 'arrow', width: 2 },
  attacks: { colour: 'attack', dash: 'dash', end: 'bar', width: 2 },
  contradicts: { colour: 'attack', dash: 'dash', end: 'bar', both: true, width: 2 },
  undercuts: { colour: 'undercut', dash: 'dots', end: 'bar', width: 2 },
  qualifies: { colour: 'undercut', dash: 'dots', end: 'ring', width: 2 },
  presupposes: { colour: 'ink-2', dash: 'solid', end: 'diamond', width: 2 },
  refines: { colour: 'ink-2', dash: 'solid', end: 'hollow', width: 2 },
  restates: { colour: 'ink-2', dash: 'double', end: 'none', width: 2 },
  'part-of': { colour: 'ink-2', dash: 'solid', end: 'none', width: 1.25 },
  answers: { colour: 'ink-2', dash: 'solid', end: 'none', width: 1.25 },
  crux: { colour: 'ink-2', dash: 'solid', end: 'none', width: 1.25 },
};

/** Lengths of dashes and gaps in px; dots are round, so their dash is next to nothing. */
export const dashes: Readonly<Record<LineStyle['dash'], readonly number[]>> = { solid: [], dash: [7, 4], dots: [0.1, 4.5], double: [] };

/** Px that an end takes along its line. */
export const endLengths: Readonly<Record<LineEnd, number>> = { arrow: 12, bar: 3, ring: 9, diamond: 16, hollow: 12, none: 0 };
