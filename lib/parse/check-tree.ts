// The tree of a note in; a message for each node that a note may not hold, the nodes to leave out, and the links to ids, out.
import type { Link, Nodes, Root } from 'mdast';
import type { Position } from 'unist';
import type { NoteKind, RawLink } from '../raw-note.ts';
import { checkElement } from './check-element.ts';
import { limits } from './check-limits.ts';
import { checkMarkdown } from './check-markdown.ts';
import { checkUrl } from './check-url.ts';
import { isTop, relations } from './elements.ts';
import { excerptOf } from './excerpt.ts';
import type { Locator } from './locate.ts';
import { isJsx } from './parse-tree.ts';
import type { Report } from './report.ts';
import { textBeside } from './text-beside.ts';

type Checked = {
  /** Nodes that must not reach the page. */
  readonly refused: ReadonlySet<Nodes>;
  readonly links: readonly RawLink[];
};

/** Walk the tree and refuse, by node type, all that is not allowed. */
export function checkTree(tree: Root, kind: NoteKind, file: Locator, report: Report): Checked {
  const refused = new Set<Nodes>();
  const links: RawLink[] = [];

  const walk = (node: Nodes, ancestors: readonly Nodes[]): void => {
    if (ancestors.length > limits.depth) {
      refused.add(node);
      report({
        ruleId: 'too-deep',
        place: placeOf(node),
        reason: `this is nested more than ${limits.depth} deep`,
        help: 'take it out of its lists, quotes or brackets',
      });
      return;
    }
    if (!check(node, ancestors)) refused.add(node);
    if ('children' in node) for (const child of node.children) walk(child, [...ancestors, node]);
  };

  const placeOf = (node: Nodes) => node.position ?? file.position(file.start, file.start);

  /** Between the brackets of `[words](target)`; the whole link where the target is typed another way. */
  const targetPlaceOf = (node: Link): Position => {
    const words = node.children.at(-1)?.position?.end.offset ?? placeOf(node).start.offset ?? 0;
    const at = file.text.indexOf(`](${node.url}`, words);
    return at === words ? file.position(at + 2, at + 2 + node.url.length) : placeOf(node);
  };

  const check = (node: Nodes, ancestors: readonly Nodes[]): boolean => {
    if (isJsx(node)) {
      const known = checkElement(node, ancestors, refused, kind, file, report);
      if (known) checkBeside(node, ancestors);
      return known;
    }
    if (node.type === 'link') return checkLink(node);
    return checkMarkdown(node, file, report);
  };

  const checkLink = (node: Link): boolean => {
    const target = checkUrl(node.url);
    if (target === 'id') links.push({ target: node.url, place: placeOf(node), targetPlace: targetPlaceOf(node) });
    if (target !== 'refused') return true;
    report({
      ruleId: 'url-scheme',
      place: placeOf(node),
      reason: `“${excerptOf(node.url, 0, node.url.length)}” is not an address that a link may have`,
      help: 'link to https://…, http://…, mailto:…, a page of this site, or the id of a statement',
    });
    return false;
  };

  /** Only a one-line element shares its line with words: Markdown then makes it part of their paragraph. */
  const checkBeside = (node: Nodes, ancestors: readonly Nodes[]): void => {
    const parent = ancestors.at(-1);
    if (node.type !== 'mdxJsxTextElement' || !parent || !('children' in parent)) return;
    const name = node.name ?? '';
    const isRelation = relations.has(name);
    const beside = textBeside(parent.children, (parent.children as Nodes[]).indexOf(node), file);
    if (beside === null || (!isRelation && !isTop(name, kind))) return;
    const tags = `<${name} …>reason</${name}>`;
    const relationHelp = beside.side === 'after' ? `put the reason between the tags: ${tags}` : `put ${tags} on a line of its own`;
    report({
      ruleId: isRelation ? 'relation-text-beside' : 'misplaced-element',
      place: beside.place,
      reason: `“${excerptOf(file.text, beside.place.start.offset ?? 0, beside.place.end.offset ?? 0)}” stands ${beside.side === 'after' ? 'behind' : 'before'} <${name}> on its line`,
      help: isRelation ? relationHelp : 'put the text between the tags, or on a line of its own with a blank line between',
    });
  };

  walk(tree, []);
  return { refused, links };
}
