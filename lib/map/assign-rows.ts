// What stands below what in; the row of each node, counted from the top, out.

/** `lower` stands in a row below `upper`. */
export type Below = { readonly lower: string; readonly upper: string };

/** Whether `to` is reached from `from` by going up any number of steps. */
export function isAbove(to: string, from: string, pairs: readonly Below[], seen = new Set<string>()): boolean {
  if (from === to) return true;
  seen.add(from);
  return pairs.some(({ lower, upper }) => lower === from && !seen.has(upper) && isAbove(to, upper, pairs, seen));
}

/** The pairs that can all hold: one that would close a ring with those before it is turned round. */
export function withoutRings(pairs: readonly Below[]): readonly Below[] {
  const kept: Below[] = [];
  for (const { lower, upper } of pairs) kept.push(isAbove(lower, upper, kept) ? { lower: upper, upper: lower } : { lower, upper });
  return kept;
}

const middle = (numbers: readonly number[]) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

/** Rows without a limit of width: as high as possible at first, then each node moved to where its lines are shortest. */
function freeRows(ids: readonly string[], pairs: readonly Below[]): ReadonlyMap<string, number> {
  const rows = new Map(ids.map((id) => [id, 0]));
  const row = (id: string) => rows.get(id) ?? 0;
  // No path is longer than there are nodes.
  for (const _ of ids) for (const { lower, upper } of pairs) rows.set(lower, Math.max(row(lower), row(upper) + 1));
  const bottom = Math.max(0, ...rows.values());
  for (let pass = 0; pass < 4; pass += 1) {
    for (const id of pass % 2 === 0 ? ids : [...ids].reverse()) {
      const above = pairs.filter(({ lower }) => lower === id).map(({ upper }) => row(upper) + 1);
      const below = pairs.filter(({ upper }) => upper === id).map(({ lower }) => row(lower) - 1);
      const wish = middle([...above, ...below]);
      if (wish !== undefined) rows.set(id, Math.min(Math.max(wish, ...above), below.length > 0 ? Math.min(...below) : bottom));
    }
  }
  return rows;
}

/**
 * Rows of at most `columns` boxes; `span` says how many a node takes. A row that holds more is broken into several: what leans
 * on nodes above goes into the first of them, what carries nodes below into the last. `pairs` must be free of rings.
 */
export function assignRows(
  ids: readonly string[],
  pairs: readonly Below[],
  columns: number,
  span: (id: string) => number = () => 1,
): ReadonlyMap<string, number> {
  const free = freeRows(ids, pairs);
  const lean = (id: string) => pairs.filter(({ upper }) => upper === id).length - pairs.filter(({ lower }) => lower === id).length;
  const rows = new Map<string, number>();
  let row = -1;
  for (const level of [...new Set(free.values())].sort((a, b) => a - b)) {
    const inLevel = ids.filter((id) => free.get(id) === level).sort((a, b) => lean(a) - lean(b) || ids.indexOf(a) - ids.indexOf(b));
    const boxes = inLevel.reduce((sum, id) => sum + span(id), 0);
    // The rows of a level are filled evenly, so that none is left with a single box.
    const most = Math.ceil(boxes / Math.ceil(boxes / columns));
    let taken = columns;
    for (const id of inLevel) {
      if (id === inLevel[0] || taken + span(id) > most) {
        row += 1;
        taken = 0;
      }
      taken += span(id);
      rows.set(id, row);
    }
  }
  return rows;
}
