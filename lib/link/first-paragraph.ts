// A note's body in; the text of its first paragraph out, '' where it does not open with one.
import type { Nodes, Root } from 'hast';

export function firstParagraph(body: Root): string {
  const first = body.children.find((child) => child.type === 'element');
  return first?.tagName === 'p' ? textOf(first).replace(/\s+/gu, ' ').trim() : '';
}

function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}
