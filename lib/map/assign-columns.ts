// Nodes in rows and the lines between them in; the column of each node out.

/** A node, or a pair that stands beside each other and takes two columns. */
export type RowItem = { readonly id: string; readonly row: number; readonly span: number };
/** `side`: -1 where the lower one belongs to the left of the upper one (a support), 1 to the right (an attack), else 0. */
export type ColumnLink = { readonly lower: string; readonly upper: string; readonly side: -1 | 0 | 1 };

/** Down and up through the rows until little changes any more. */
const sweeps = 8;
/** What a node on the wrong side costs, in columns. */
const wrongSide = 0.6;

type Places = ReadonlyMap<string, number>;

/** How far a node in `column` would be from those it is joined to. */
function costOf(item: RowItem, column: number, links: readonly ColumnLink[], centre: (id: string) => number | undefined): number {
  const own = column + (item.span - 1) / 2;
  let cost = 0;
  for (const { lower, upper, side } of links) {
    const other = centre(lower === item.id ? upper : lower);
    if (other === undefined) continue;
    const offset = lower === item.id ? own - other : other - own;
    cost += Math.abs(offset) + (side * offset < 0 || (side !== 0 && offset === 0) ? wrongSide * (offset === 0 ? 0.25 : 1) : 0);
  }
  return cost;
}

/** The cheapest way to set the items of one row into its columns; among equals the one further left. */
function bestRow(items: readonly RowItem[], columns: number, cost: (item: RowItem, column: number) => number): Places {
  let best: { cost: number; places: Places } = { cost: Number.POSITIVE_INFINITY, places: new Map() };
  const place = (index: number, places: Places, taken: ReadonlySet<number>, sum: number) => {
    if (sum >= best.cost) return;
    const item = items[index];
    if (item === undefined) {
      best = { cost: sum, places };
      return;
    }
    for (let column = 0; column + item.span <= columns; column += 1) {
      const cells = Array.from({ length: item.span }, (_, offset) => column + offset);
      if (cells.some((cell) => taken.has(cell))) continue;
      // A thousandth a column, so that equal ways are told apart and the picture begins at the left.
      place(index + 1, new Map(places).set(item.id, column), new Set([...taken, ...cells]), sum + cost(item, column) + column / 1000);
    }
  };
  place(0, new Map(), new Set(), 0);
  return best.places;
}

/** First column of each item, from 0. Each row in turn is set best to the rows around it; a row has at most `columns` boxes. */
export function assignColumns(items: readonly RowItem[], links: readonly ColumnLink[], columns: number): Places {
  const spans = new Map(items.map(({ id, span }) => [id, span]));
  const places = new Map<string, number>();
  const centre = (id: string) => {
    const column = places.get(id);
    return column === undefined ? undefined : column + ((spans.get(id) ?? 1) - 1) / 2;
  };
  const own = new Map(items.map(({ id }) => [id, links.filter(({ lower, upper }) => lower === id || upper === id)]));
  const last = Math.max(0, ...items.map(({ row }) => row));
  for (let sweep = 0; sweep < sweeps; sweep += 1) {
    for (let step = 0; step <= last; step += 1) {
      const row = sweep % 2 === 0 ? step : last - step;
      const inRow = items.filter((item) => item.row === row);
      const found = bestRow(inRow, columns, (item, column) => costOf(item, column, own.get(item.id) ?? [], centre));
      for (const [id, column] of found) places.set(id, column);
    }
  }
  const first = Math.min(...places.values());
  return new Map([...places].map(([id, column]) => [id, column - first]));
}
