// Words of a paragraph and an element among them in; the text that stands on the element's line out.
import type { Nodes } from 'mdast';
import { isComment, isExpression } from './comments.ts';
import { isJsx } from './parse-tree.ts';

/** The node on the same line as `siblings[index]`, before or after it, that is neither white space, comment nor element; or null. */
export function textBeside(siblings: readonly Nodes[], index: number): Nodes | null {
  return look(siblings.slice(0, index).reverse(), 'before') ?? look(siblings.slice(index + 1), 'after');
}

function look(nodes: readonly Nodes[], side: 'before' | 'after'): Nodes | null {
  for (const node of nodes) {
    if (isJsx(node) || (isExpression(node) && isComment(node))) continue;
    if (node.type === 'break') return null;
    if (node.type !== 'text') return 'value' in node || 'children' in node ? node : null;
    const lines = node.value.split(/\r\n|\n|\r/);
    const near = side === 'before' ? lines.at(-1) : lines[0];
    if (near?.trim()) return node;
    if (lines.length > 1) return null;
  }
  return null;
}
