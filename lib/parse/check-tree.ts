// The tree of a note in; a message for each node that a note may not hold, the nodes to leave out, and the links to ids, out.
import type { Heading, Link, List, Nodes, Root } from 'mdast';
import type { NoteKind, RawLink } from '../types.ts';
import { checkElement } from './check-element.ts';
import { checkUrl } from './check-url.ts';
import { isComment, isExpression } from './comments.ts';
import { isTop, relations } from './elements.ts';
import { excerpt } from './excerpt.ts';
import type { Locator } from './locate.ts';
import { isJsx } from './parse-tree.ts';
import { plainText } from './plain-text.ts';
import type { Report } from './report.ts';
import { textBeside } from './text-beside.ts';

type Checked = {
  /** Nodes that must not reach the page. */
  readonly refused: ReadonlySet<Nodes>;
  readonly links: readonly RawLink[];
};

/** More than any note needs; deeper trees would overflow the stack of what renders them. */
export const deepest = 32;

const plain = new Set(['root', 'paragraph', 'text', 'emphasis', 'strong', 'listItem', 'blockquote', 'table', 'tableRow', 'tableCell', 'inlineCode']);
for (const type of ['code', 'thematicBreak', 'break', 'list', 'heading', 'link']) plain.add(type);

/** Markdown that notes do without, by node type: what it is called, and what to write instead. */
const unsupported: Readonly<Record<string, readonly [string, string]>> = {
  delete: ['struck-out text', 'delete it, or escape each “~” as “\\~”'],
  definition: ['the address of a link, away from the link', 'write the link as [words](address)'],
  linkReference: ['a link without its address', 'write the link as [words](address), or escape the bracket as “\\[”'],
  footnoteReference: ['a footnote', 'put its words into the text'],
  footnoteDefinition: ['a footnote', 'put its words into the text'],
};

/** Walk the tree and refuse, by node type, all that is not allowed. */
export function checkTree(tree: Root, kind: NoteKind, file: Locator, report: Report): Checked {
  const refused = new Set<Nodes>();
  const links: RawLink[] = [];

  const walk = (node: Nodes, ancestors: readonly Nodes[]): void => {
    if (ancestors.length > deepest) {
      refused.add(node);
      report({ ruleId: 'too-deep', place: placeOf(node), reason: `this is nested more than ${deepest} deep`, help: 'take it out of its lists, quotes or brackets' });
      return;
    }
    if (!check(node, ancestors)) refused.add(node);
    if ('children' in node) for (const child of node.children) walk(child, [...ancestors, node]);
  };

  const placeOf = (node: Nodes) => node.position ?? file.position(file.start, file.start);

  const check = (node: Nodes, ancestors: readonly Nodes[]): boolean => {
    if (isJsx(node)) {
      const known = checkElement(node, ancestors, refused, kind, file, report);
      if (known) checkBeside(node, ancestors);
      return known;
    }
    if (isExpression(node)) return isComment(node) || refuseCode(node);
    if (node.type === 'yaml') return true;
    if (node.type === 'link') return checkLink(node);
    if (node.type === 'image' || node.type === 'imageReference') {
      report({ ruleId: 'no-image', place: placeOf(node), reason: `“${excerpt(file, node)}” is a picture`, help: 'delete it, or say in words what it shows' });
      return false;
    }
    if (node.type === 'heading') return checkHeading(node);
    if (node.type === 'list') checkList(node);
    if (node.type === 'listItem' && typeof node.checked === 'boolean') {
      report({ ruleId: 'unsupported-markdown', place: placeOf(node), reason: 'a box to tick is not used in notes', help: 'delete the brackets' });
    }
    if (plain.has(node.type)) return true;
    const [name, help] = unsupported[node.type] ?? [`“${node.type}”`, 'write it in plain Markdown'];
    report({ ruleId: 'unsupported-markdown', place: placeOf(node), reason: `“${excerpt(file, node)}” is ${name}, which notes do not use`, help });
    return false;
  };

  const refuseCode = (node: Nodes): boolean => {
    const start = placeOf(node).start.offset;
    report({
      ruleId: 'no-code',
      place: placeOf(node),
      reason: `“${excerpt(file, node)}” is code: a brace opens it, and notes hold none`,
      help: 'write “\\{” for a brace, or {/* … */} for a comment',
      edits: start === undefined ? undefined : [{ start, end: start, text: '\\' }],
    });
    return false;
  };

  const checkLink = (node: Link): boolean => {
    const target = checkUrl(node.url);
    if (target === 'id') links.push({ target: node.url, place: placeOf(node) });
    if (target !== 'refused') return true;
    report({
      ruleId: 'url-scheme',
      place: placeOf(node),
      reason: `“${node.url}” is not an address that a link may have`,
      help: 'link to https://…, http://…, mailto:…, a page of this site, or the id of a statement',
    });
    return false;
  };

  const checkHeading = (node: Heading): boolean => {
    const start = placeOf(node).start.offset ?? 0;
    if (file.text[start] !== '#') {
      report({
        ruleId: 'looks-like-heading',
        place: placeOf(node),
        reason: `“${excerpt(file, node)}” becomes a heading, because a line of ${node.depth === 1 ? '“=”' : '“-”'} stands straight below it`,
        help: `put a blank line between them, or write “## ${plainText(node)}” if it is a heading`,
      });
      return true;
    }
    if (node.depth > 1) return true;
    report({
      ruleId: 'unsupported-markdown',
      place: placeOf(node),
      reason: `“${excerpt(file, node)}” is a title, and the note has one in its front matter`,
      help: `write “## ${plainText(node)}”`,
      edits: [{ start, end: start, text: '#' }],
    });
    return true;
  };

  /** A list of one numbered item, or one that starts late, is a sentence that begins with a number. */
  const checkList = (node: List): void => {
    if (!node.ordered || (node.children.length > 1 && (node.start ?? 1) <= 1)) return;
    const start = placeOf(node).start.offset ?? 0;
    const number = /^\d+/.exec(file.text.slice(start, start + 12))?.[0] ?? '';
    const mark = file.text[start + number.length] ?? '.';
    report({
      ruleId: 'looks-like-list',
      place: placeOf(node),
      reason: `“${excerpt(file, node)}” becomes a list, because it begins with “${number}${mark}”`,
      help: `write “${number}\\${mark}”, or begin with another word`,
      edits: [{ start: start + number.length, end: start + number.length, text: '\\' }],
    });
  };

  /** Only a one-line element shares its line with words: Markdown then makes it part of their paragraph. */
  const checkBeside = (node: Nodes, ancestors: readonly Nodes[]): void => {
    const parent = ancestors.at(-1);
    if (node.type !== 'mdxJsxTextElement' || !parent || !('children' in parent)) return;
    const beside = textBeside(parent.children, parent.children.indexOf(node as never));
    if (beside === null) return;
    const isRelation = relations.has(node.name ?? '');
    if (!isRelation && !isTop(node.name ?? '', kind)) return;
    report({
      ruleId: isRelation ? 'relation-text-beside' : 'misplaced-element',
      place: placeOf(beside),
      reason: `“${excerpt(file, beside)}” stands beside <${node.name}> on its line`,
      help: isRelation
        ? `put the reason between the tags: <${node.name} …>reason</${node.name}>`
        : `put the text between the tags, or on a line of its own with a blank line between`,
    });
  };

  walk(tree, []);
  return { refused, links };
}
