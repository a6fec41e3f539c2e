// Children of a note or element in; its blocks and the elements among them, lifted out of paragraphs, in the order of the file, out.
import type { Nodes, Paragraph, PhrasingContent, RootContent } from 'mdast';
import type { Position } from 'unist';
import type { IgnoreComment } from '../raw-note.ts';
import { isComment, isExpression, readIgnore } from './comments.ts';
import { isJsx, type Jsx } from './parse-tree.ts';
import type { Report } from './report.ts';

export type Item =
  | { readonly is: 'element'; readonly node: Jsx; readonly ignores: readonly IgnoreComment[] }
  | { readonly is: 'block'; readonly node: RootContent; readonly place: Position | null };

/**
 * Part blocks from elements. Blocks are copies without places, comments, elements and what was refused.
 * A `crux-ignore` comment goes to the element straight below it.
 */
export function lift(children: readonly Nodes[], refused: ReadonlySet<Nodes>, report: Report): Item[] {
  const items: Item[] = [];
  let above: IgnoreComment[] = [];
  const drop = () => {
    for (const { place } of above) {
      report({
        ruleId: 'unused-ignore',
        level: 'warning',
        place,
        reason: 'this comment silences nothing: no element stands straight below it',
        help: 'put it on the line above the element that it is for, or delete it',
      });
    }
    above = [];
  };
  const comment = (node: Nodes) => {
    const ignore = isExpression(node) && isComment(node) ? readIgnore(node, report) : null;
    if (ignore) above.push(ignore);
  };
  const element = (node: Jsx) => {
    items.push({ is: 'element', node, ignores: above });
    above = [];
  };
  const block = (node: RootContent | null, place: Position | null) => {
    if (node === null) return;
    drop();
    items.push({ is: 'block', node, place });
  };

  for (const node of children) {
    if (isExpression(node)) comment(node);
    else if (refused.has(node)) drop();
    else if (isJsx(node)) element(node);
    else if (node.type !== 'paragraph') block(copy(node, refused) as RootContent | null, node.position ?? null);
    else {
      const words = node.children.filter((child) => !isJsx(child));
      block(copy({ ...node, children: words }, refused) as Paragraph | null, spanOf(words));
      for (const child of node.children) {
        if (isExpression(child)) comment(child);
        else if (isJsx(child) && !refused.has(child)) element(child);
      }
    }
  }
  drop();
  return items;
}

/** A copy for the page, or null where nothing of it is left. */
function copy(node: Nodes, refused: ReadonlySet<Nodes>): Nodes | null {
  if (refused.has(node) || isJsx(node) || isExpression(node)) return null;
  const { position: _, ...rest } = node;
  if (!('children' in rest)) return rest as Nodes;
  const children = (rest.children as Nodes[]).map((child) => copy(child, refused)).filter((child) => child !== null);
  const trimmed = node.type === 'paragraph' ? trim(children as PhrasingContent[]) : children;
  return node.type === 'paragraph' && trimmed.length === 0 ? null : ({ ...rest, children: trimmed } as Nodes);
}

/** Without the white space that lifted elements leave at the ends. */
function trim(words: readonly PhrasingContent[]): PhrasingContent[] {
  const left = [...words];
  for (let first = left[0]; first; first = left[0]) {
    if (first.type === 'text' && first.value.trimStart() !== '') {
      left[0] = { ...first, value: first.value.trimStart() };
      break;
    }
    if (first.type !== 'text' && first.type !== 'break') break;
    left.shift();
  }
  for (let last = left.at(-1); last; last = left.at(-1)) {
    if (last.type === 'text' && last.value.trimEnd() !== '') {
      left[left.length - 1] = { ...last, value: last.value.trimEnd() };
      break;
    }
    if (last.type !== 'text' && last.type !== 'break') break;
    left.pop();
  }
  return left;
}

/** From the first to the last of them that says something. */
function spanOf(words: readonly PhrasingContent[]): Position | null {
  const said = words.filter((word) => !isExpression(word) && !(word.type === 'text' && word.value.trim() === ''));
  const start = said[0]?.position?.start;
  const end = said.at(-1)?.position?.end;
  return start && end ? { start, end } : null;
}
