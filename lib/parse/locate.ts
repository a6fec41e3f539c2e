// A file's text in, a function from offsets to places out: lines and columns as editors count them.
import type { Point, Position } from 'unist';

export type Locator = {
  readonly path: string;
  /** The text as read; offsets are UTF-16 code units of it. */
  readonly text: string;
  /** Where the content begins: 1 behind a byte order mark, else 0. */
  readonly start: number;
  readonly point: (offset: number) => Required<Point>;
  readonly position: (start: number, end: number) => Position;
};

/** Make the locator of a file. An offset outside the text is brought inside; a byte order mark counts as offset, not as column. */
export function locate(path: string, text: string): Locator {
  const start = text.startsWith('\uFEFF') ? 1 : 0;
  const lines = [start, ...Array.from(text.matchAll(/\r\n|\n|\r/g), (match) => match.index + match[0].length)];
  const point = (offset: number) => {
    const inside = Math.min(Math.max(offset, start), text.length);
    let low = 0;
    let high = lines.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((lines[middle] ?? 0) <= inside) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: inside - (lines[low] ?? 0) + 1, offset: inside };
  };
  return { path, text, start, point, position: (from, to) => ({ start: point(from), end: point(to) }) };
}
