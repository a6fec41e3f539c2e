// Columns and rows in; CSV out (RFC 4180, safe to open in a spreadsheet).
import { stringify } from 'csv-stringify/sync';

/** What a row lacks, and what is null, is an empty cell. */
export type CsvRow = Readonly<Record<string, string | number | null>>;

/** A header row, then the rows. A text that a spreadsheet would run as a formula gets a leading apostrophe. */
export function csvText(columns: readonly string[], rows: readonly CsvRow[]): string {
  return stringify([...rows], { header: true, columns: [...columns], escape_formulas: true, record_delimiter: 'windows' });
}
