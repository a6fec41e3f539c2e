// A square table of counts, one rater's categories by another's, in; Cohen's kappa out.

/**
 * κ = (po − pe) / (1 − pe): po is the share of items that both put into the same category, pe the share expected if each drew by his own
 * frequencies (J. Cohen, “A coefficient of agreement for nominal scales”, Educational and Psychological Measurement 20, 1960, 37–46).
 * Computed from whole numbers: po = agreed / n, pe = expected / n².
 *
 * At most 1; null where there is no item, or where pe = 1 (both used one category alone), so that nothing can exceed chance.
 */
export function cohenKappa(table: readonly (readonly number[])[]): number | null {
  const rows = table.map(sum);
  const columns = table.map((_, at) => sum(table.map((row) => row[at] ?? 0)));
  const n = sum(rows);
  const agreed = sum(table.map((row, at) => row[at] ?? 0));
  const expected = sum(rows.map((row, at) => row * (columns[at] ?? 0)));
  return n * n === expected ? null : (n * agreed - expected) / (n * n - expected);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
