// A node or a stretch of the file in; what the editor typed there, on one line and not too long, out.
import type { Nodes } from 'mdast';
import type { Locator } from './locate.ts';

const longest = 40;

export function excerpt(file: Locator, node: Nodes): string {
  return excerptOf(file.text, node.position?.start.offset ?? 0, node.position?.end.offset ?? 0);
}

/** `[start, end)` of a text with white space collapsed, cut at a word with “…”. */
export function excerptOf(text: string, start: number, end: number): string {
  const words = text
    .slice(start, Math.min(end, start + 4 * longest))
    .replace(/\s+/g, ' ')
    .trim();
  if (words.length <= longest) return words;
  const cut = words.lastIndexOf(' ', longest - 1);
  return `${words.slice(0, cut > longest / 2 ? cut : longest - 1).replace(/[\uD800-\uDBFF]$/, '')} …`;
}

/** Offset of the end of the line that an offset lies in. */
export function endOfLine(text: string, offset: number): number {
  const length = text.slice(offset).search(/[\r\n]/);
  return length < 0 ? text.length : offset + length;
}

/** Offset of the start of the line that an offset lies in. */
export function startOfLine(text: string, offset: number): number {
  return Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
}
