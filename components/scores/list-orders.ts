// Scored forecasts with their scores in, the same in an order or narrowed out.
import type { RangeScore } from '../../lib/insights.ts';

export const listOrders = {
  author: 'author',
  question: 'question',
  decided: 'date of outcome',
  score: 'score, worst first',
} as const;
export type ListOrder = keyof typeof listOrders;

export type Sortable = {
  readonly question: string;
  readonly decided: string | null;
  /** Null: the words have no figure; such rows come last by score. */
  readonly score: RangeScore | null;
};

/** Rows come in by author; ties keep that order. */
export function sortList<Row extends Sortable>(rows: readonly Row[], order: ListOrder): readonly Row[] {
  if (order === 'author') return rows;
  const keyOf = (row: Row) => {
    if (order === 'score') return row.score === null ? 2 : 1 - row.score.middle;
    return order === 'question' ? row.question.toLowerCase() : (row.decided ?? '');
  };
  return rows.toSorted((a, b) => {
    const [left, right] = [keyOf(a), keyOf(b)];
    return left < right ? -1 : left > right ? 1 : 0;
  });
}
