// The statements of two readers of one essay in; which of them are one finding out.
import { munkres } from 'munkres';
import { likeness } from './likeness.ts';
import { isSamePlace, overlap } from './overlap.ts';
import type { Item, Pair } from './reading.ts';

/**
 * Pair the statements of two readings one to one, blind to their kinds, by the best assignment there is (Kuhn 1955, Munkres 1957).
 *
 * Two statements may be paired where their passages are the same place (`isSamePlace`). Of all ways to pair them, that one is taken
 * which has, in this order,
 * 1. the most pairs,
 * 2. the greatest sum of overlap (intersection over union of the passages),
 * 3. the greatest sum of likeness of the sentences: it tells apart statements of one passage, as the members of a list,
 * 4. the order of the two notes kept: it tells apart what even the words do not.
 *
 * Swapping the readers swaps each pair and changes nothing else. Pairs come in the order of the first reading.
 */
export function pairItems(first: readonly Item[], second: readonly Item[]): readonly Pair[] {
  // Where two ways are equally good the algorithm's choice depends on which reading is the row: it is always the same one.
  if (spell(second) < spell(first)) return inOrder(assign(second, first).map(([b, a]) => [a, b] as const));
  return inOrder(assign(first, second));
}

function spell(items: readonly Item[]): string {
  return JSON.stringify(items.map(({ passage, text }) => [passage.paragraph, passage.start, passage.end, text]));
}

type Indexes = readonly [at: number, item: Item];

function assign(rows: readonly Item[], columns: readonly Item[]): readonly (readonly [Indexes, Indexes])[] {
  const weigh = weights(rows.length, columns.length);
  const gains = rows.map((row, at) =>
    columns.map((column, by) => (isSamePlace(row.passage, column.passage) ? weigh(row, at, column, by) : 0n)),
  );
  if (rows.length === 0 || columns.length === 0) return [];
  // It looks for the least cost and fills every row or column; a pair that gains nothing is none.
  const assigned = munkres(gains.map((line) => line.map((gain) => -gain)));
  return assigned.flatMap(([at, by]) => {
    const [row, column] = [rows[at], columns[by]];
    return row === undefined || column === undefined || gains[at]?.[by] === 0n
      ? []
      : [
          [
            [at, row],
            [by, column],
          ] as const,
        ];
  });
}

/** Overlap and likeness are counted in millionths: whole numbers add up without a rounding error. */
const unit = 1_000_000;

/**
 * What a pair gains. At most `n` pairs can be made, so one step of a criterion outweighs all that `n` pairs can gain by those below:
 * with at most `unit` a pair for overlap and likeness and at most rows × columns for order, each weight is one more than `n` times
 * the most that one pair gains by the lower ones. The sum over all pairs then compares as the four sums do, one after the other.
 */
function weights(rows: number, columns: number) {
  const n = BigInt(Math.min(rows, columns));
  const most = BigInt(unit);
  const order = BigInt(rows * columns);
  const perLikeness = n * order + 1n;
  const perOverlap = n * (most * perLikeness + order) + 1n;
  const perPair = n * (most * perOverlap + most * perLikeness + order) + 1n;
  const units = (fraction: number) => BigInt(Math.round(fraction * unit));
  return (row: Item, at: number, column: Item, by: number): bigint =>
    perPair +
    units(overlap(row.passage, column.passage)) * perOverlap +
    units(likeness(row.text, column.text)) * perLikeness +
    // The sum of the products is greatest where both run in the same order (rearrangement inequality).
    BigInt((rows - at) * (columns - by));
}

function inOrder(pairs: readonly (readonly [Indexes, Indexes])[]): readonly Pair[] {
  return [...pairs].sort(([[a]], [[b]]) => a - b).map(([[, one], [, other]]) => [one, other] as const);
}
