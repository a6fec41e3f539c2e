// How many questions and authors there are in, the static pages that the table of predictions takes out. Numbers count from 1.

/** A table is read with so many columns and rows at a time. */
export const mostColumns = 6;
export const mostRows = 50;

/** Which six authors, and which fifty questions in the order of the first page. */
export type MatrixPlace = { readonly columns: number; readonly page: number };

export const firstPlace: MatrixPlace = { columns: 1, page: 1 };

/** At least one, also of nothing. */
export function partsOf(count: number, size: number): number {
  return Math.max(1, Math.ceil(count / size));
}

export function partAt<T>(items: readonly T[], part: number, size: number): readonly T[] {
  return items.slice((part - 1) * size, part * size);
}

/** Every place but the first, which is `/predictions` itself. */
export function furtherPlaces(authors: number, questions: number): readonly MatrixPlace[] {
  const columns = Array.from({ length: partsOf(authors, mostColumns) }, (_, at) => at + 1);
  const pages = Array.from({ length: partsOf(questions, mostRows) }, (_, at) => at + 1);
  return columns.flatMap((column) => pages.map((page) => ({ columns: column, page }))).slice(1);
}

export function matrixPath({ columns, page }: MatrixPlace): string {
  return columns === 1 && page === 1 ? '/predictions' : `/predictions/columns/${columns}/${page}`;
}

/** Whether one page holds all. */
export function isWhole(authors: number, questions: number): boolean {
  return authors <= mostColumns && questions <= mostRows;
}
