// Words of a paragraph and an element among them in; the place of text that stands on the element's line out.
import type { Nodes } from 'mdast';
import type { Position } from 'unist';
import { isComment, isExpression } from './comments.ts';
import type { Locator } from './locate.ts';
import { isJsx } from './parse-tree.ts';

type Beside = { readonly place: Position; readonly side: 'before' | 'after' };

/** The words on the same line as `siblings[index]`, behind or before it, that are neither comment nor element; or null. */
export function textBeside(siblings: readonly Nodes[], index: number, file: Locator): Beside | null {
  const after = look(siblings.slice(index + 1), 'after', file);
  if (after) return { place: after, side: 'after' };
  const before = look(siblings.slice(0, index).reverse(), 'before', file);
  return before && { place: before, side: 'before' };
}

function look(nodes: readonly Nodes[], side: 'before' | 'after', file: Locator): Position | null {
  for (const node of nodes) {
    if (isJsx(node) || (isExpression(node) && isComment(node))) continue;
    if (node.type === 'break' || node.position === undefined) return null;
    if (node.type !== 'text') return node.position;
    const [start, end] = [node.position.start.offset ?? 0, node.position.end.offset ?? 0];
    const typed = file.text.slice(start, end);
    const near = side === 'before' ? /[^\r\n]*$/.exec(typed) : /^[^\r\n]*/.exec(typed);
    const words = near?.[0].trim();
    if (near && words) {
      const from = start + near.index + near[0].indexOf(words);
      return file.position(from, from + words.length);
    }
    if (/[\r\n]/.test(typed)) return null;
  }
  return null;
}
