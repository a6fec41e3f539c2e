// Nodes that hang together and their lines in; a cell of the grid for each node, a gap for each junction, out.
import { assignColumns, type ColumnLink } from './assign-columns.ts';
import { assignRows, withoutRings } from './assign-rows.ts';
import { belowPairs, type DrawnEdge, uprightEnds } from './drawn-edges.ts';
import type { SidePair } from './pair-off.ts';

/** A box in its cell, or a junction in the gap below row `row`. A box in the middle of an even number of columns has a half. */
export type GridEnd = { readonly id: string; readonly row: number; readonly column: number; readonly isJunction: boolean };
export type Grid = ReadonlyMap<string, GridEnd>;

/** What there is to set: `centred` are nodes that stand in the middle of their row where they have it to themselves. */
export type GridParts = {
  readonly ids: readonly string[];
  readonly upright: readonly DrawnEdge[];
  readonly pairs: readonly SidePair[];
  readonly columns: number;
  readonly centred: ReadonlySet<string>;
};

const leftOf: readonly string[] = ['supports', 'presupposes'];
const rightOf: readonly string[] = ['attacks', 'contradicts', 'undercuts', 'qualifies'];
const sideOf = (kind: string) => (leftOf.includes(kind) ? -1 : rightOf.includes(kind) ? 1 : 0);

/** Set every node into a row and a column; the two of a pair get neighbouring cells. */
export function setGrid({ ids, upright, pairs, columns, centred }: GridParts): Grid {
  const lead = (id: string) => pairs.find(({ right }) => right === id)?.left ?? id;
  const boxes = (id: string) => (pairs.some(({ left }) => left === id) ? 2 : 1);
  const leads = [...new Set(ids.map(lead))];
  const below = belowPairs(upright).map(({ lower, upper }) => ({ lower: lead(lower), upper: lead(upper) }));
  const rows = assignRows(leads, withoutRings(below.filter(({ lower, upper }) => lower !== upper)), columns, boxes);
  const row = (id: string) => rows.get(lead(id)) ?? 0;
  const inMiddle = (id: string) => centred.has(id) && leads.every((other) => other === id || row(other) !== row(id));
  const links = upright.flatMap((line): readonly ColumnLink[] => {
    const { upper, lowers } = uprightEnds(line);
    return lowers.map((lower) => ({ lower: lead(lower), upper: lead(upper), side: sideOf(line.edge.kind) }));
  });
  const found = assignColumns(
    leads.map((id) => ({ id, row: row(id), span: inMiddle(id) ? columns : boxes(id) })),
    links,
    columns,
  );
  const column = (id: string) => {
    const first = found.get(lead(id)) ?? 0;
    return inMiddle(id) ? first + (columns - 1) / 2 : first + (lead(id) === id ? 0 : 1);
  };
  const grid = new Map(ids.map((id): [string, GridEnd] => [id, { id, row: row(id), column: column(id), isJunction: false }]));
  for (const line of upright) {
    if (line.junction === null) continue;
    const { upper, lowers } = uprightEnds(line);
    const under = lowers.every((lower) => row(lower) > row(upper));
    grid.set(line.junction, { id: line.junction, row: row(upper) - (under ? 0 : 1), column: column(upper), isJunction: true });
  }
  return grid;
}
