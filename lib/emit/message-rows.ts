// Messages and the texts they speak of in; the rows of `check --format json` out, sorted, columns in Unicode code points.
import type { CruxMessage, Edit, Level, Related } from '../message.ts';

export type MessageRow = {
  readonly path: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly ruleId: string;
  readonly level: Level;
  readonly reason: string;
  /** The author's own line, as typed. */
  readonly excerpt: string;
  readonly help: string;
  readonly related: readonly Related[];
  readonly edits: readonly Edit[] | null;
};

/** error, warning or info, from vfile's `fatal`. */
export function levelOf(message: CruxMessage): Level {
  if (message.fatal === true) return 'error';
  return message.fatal === false ? 'warning' : 'info';
}

/** A column in UTF-16 code units (from 1) as a column in code points (from 1). */
export function codePointColumn(line: string, column: number): number {
  return [...line.slice(0, column - 1)].length + 1;
}

const compare = (a: string | number, b: string | number) => (a < b ? -1 : a > b ? 1 : 0);

/**
 * Rows in the order path, line, column, rule id.
 * @param texts the files as read, by path; a file that is not among them keeps its columns and has an empty excerpt.
 */
export function messageRows(messages: readonly CruxMessage[], texts: ReadonlyMap<string, string>): MessageRow[] {
  const lines = new Map<string, readonly string[]>();
  const lineOf = (path: string, line: number): string => {
    const known = lines.get(path) ?? (texts.get(path) ?? '').replace(/^\uFEFF/, '').split(/\r\n|\n|\r/);
    lines.set(path, known);
    return known[line - 1] ?? '';
  };
  const rows = messages.map((message): MessageRow => {
    const path = message.file ?? '';
    const place = message.place;
    const start = place === undefined ? { line: 1, column: 1 } : 'start' in place ? place.start : place;
    const end = place !== undefined && 'end' in place ? place.end : start;
    const excerpt = lineOf(path, start.line);
    return {
      path,
      line: start.line,
      column: codePointColumn(excerpt, start.column),
      endLine: end.line,
      endColumn: codePointColumn(lineOf(path, end.line), end.column),
      ruleId: message.ruleId ?? '',
      level: levelOf(message),
      reason: message.reason,
      excerpt,
      help: message.note ?? '',
      related: message.related.map((r) => ({ ...r, column: codePointColumn(lineOf(r.path, r.line), r.column) })),
      edits: message.edits,
    };
  });
  return rows.sort(
    (a, b) =>
      compare(a.path, b.path) ||
      compare(a.line, b.line) ||
      compare(a.column, b.column) ||
      compare(a.ruleId, b.ruleId) ||
      compare(a.reason, b.reason),
  );
}
