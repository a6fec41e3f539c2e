// Markdown nodes in, plain text out: white space collapsed, a blank line between paragraphs.
import type { Nodes } from 'mdast';
import { toString as mdastToString } from 'mdast-util-to-string';

/** The text of one block or of words in a line. */
export function plainText(node: Nodes | readonly Nodes[]): string {
  return mdastToString(Array.isArray(node) ? node.map(withSpaces) : withSpaces(node as Nodes))
    .replace(/\s+/g, ' ')
    .trim();
}

/** The text of many blocks; items of a list and lines of a table count as paragraphs. */
export function plainBlocks(nodes: readonly Nodes[]): string {
  return nodes
    .flatMap(paragraphsOf)
    .filter((text) => text !== '')
    .join('\n\n');
}

function paragraphsOf(node: Nodes): string[] {
  switch (node.type) {
    case 'code':
      return [node.value];
    case 'blockquote':
    case 'list':
    case 'listItem':
    case 'table':
      return node.children.flatMap(paragraphsOf);
    case 'tableRow':
      return [
        node.children
          .map(plainText)
          .filter((text) => text !== '')
          .join(' '),
      ];
    default:
      return [plainText(node)];
  }
}

/** A hard break has no text of its own; it parts two words. */
function withSpaces(node: Nodes): Nodes {
  if (node.type === 'break') return { type: 'text', value: ' ' };
  if ('children' in node) return { ...node, children: node.children.map(withSpaces) } as Nodes;
  return node;
}
