// A node of plain Markdown in; a message where notes do without it, or where it is not what the editor meant, out.
import type { Heading, List, Nodes } from 'mdast';
import type { Position } from 'unist';
import { isComment, isExpression } from './comments.ts';
import { excerpt, excerptOf, startOfLine } from './excerpt.ts';
import type { Locator } from './locate.ts';
import { plainText } from './plain-text.ts';
import type { Report } from './report.ts';

/** All that notes may hold beside elements, comments and links; `yaml` is the front matter. */
const plain = new Set(
  'root yaml paragraph text emphasis strong break heading list listItem blockquote table tableRow tableCell inlineCode code thematicBreak'.split(
    ' ',
  ),
);

/** Markdown that notes do without, by node type: what it is called, and what to write instead. */
const unsupported: Readonly<Record<string, readonly [string, string]>> = {
  delete: ['struck-out text', 'delete it, or escape each “~” as “\\~”'],
  definition: ['the address of a link, away from the link', 'write the link as [words](address)'],
  linkReference: ['a link without its address', 'write the link as [words](address), or escape the bracket as “\\[”'],
  footnoteReference: ['a footnote', 'put its words into the text'],
  footnoteDefinition: ['a footnote', 'put its words into the text'],
};

/** Whether the node may stay: by its type, all that is not on the list is refused. */
export function checkMarkdown(node: Nodes, file: Locator, report: Report): boolean {
  const place = placeOf(node, file);
  if (isExpression(node)) return isComment(node) || refuseCode(node, file, report);
  if (node.type === 'image' || node.type === 'imageReference') {
    const reason = `“${excerpt(file, node)}” is a picture`;
    report({ ruleId: 'no-image', place, reason, help: 'delete it, or say in words what it shows' });
    return false;
  }
  if (node.type === 'heading') checkHeading(node, file, report);
  if (node.type === 'list') checkList(node, file, report);
  if (node.type === 'listItem' && typeof node.checked === 'boolean') {
    report({ ruleId: 'unsupported-markdown', place, reason: 'a box to tick is not used in notes', help: 'delete the brackets' });
  }
  if (plain.has(node.type)) return true;
  const [name, help] = unsupported[node.type] ?? [`“${node.type}”`, 'write it in plain Markdown'];
  report({ ruleId: 'unsupported-markdown', place, reason: `“${excerpt(file, node)}” is ${name}, which notes do not use`, help });
  return false;
}

function placeOf(node: Nodes, file: Locator): Position {
  return node.position ?? file.position(file.start, file.start);
}

/** `{…}` that is no comment. */
function refuseCode(node: Nodes, file: Locator, report: Report): boolean {
  const start = placeOf(node, file).start.offset;
  report({
    ruleId: 'no-code',
    place: placeOf(node, file),
    reason: `“${excerpt(file, node)}” is code: a brace opens it, and notes hold none`,
    help: 'write “\\{” for a brace, or {/* … */} for a comment',
    edits: start === undefined ? undefined : [{ start, end: start, text: '\\' }],
  });
  return false;
}

/** A title, or prose that a line of dashes made a heading. */
function checkHeading(node: Heading, file: Locator, report: Report): void {
  const start = placeOf(node, file).start.offset ?? 0;
  if (isUnderlined(node, file)) {
    const end = placeOf(node, file).end.offset ?? start;
    const underline = startOfLine(file.text, end);
    report({
      ruleId: 'looks-like-heading',
      place: placeOf(node, file),
      reason: `“${excerptOf(plainText(node), 0, Infinity)}” becomes a heading, because a line of ${node.depth === 1 ? '“=”' : '“-”'} stands straight below it`,
      help: `put a blank line between them, or write “## ${plainText(node)}” if it is a heading`,
      edits: [{ start: underline, end: underline, text: '\n' }],
    });
    return;
  }
  if (node.depth > 1) return;
  report({
    ruleId: 'unsupported-markdown',
    place: placeOf(node, file),
    reason: `“${excerpt(file, node)}” is a title, and the note has one in its front matter`,
    help: `write “## ${plainText(node)}”`,
    edits: [{ start, end: start, text: '#' }],
  });
}

/** A list of one numbered item, or one that starts late, is a sentence that begins with a number. */
function isNumberedSentence(node: List): boolean {
  return node.ordered === true && (node.children.length <= 1 || (node.start ?? 1) > 1);
}

/** A heading that a line of dashes below its words made. */
function isUnderlined({ position }: Pick<Heading, 'position'>, file: Locator): boolean {
  return file.text[position?.start.offset ?? 0] !== '#';
}

/** Whether a block is a sentence that Markdown took for something else, as was told. */
export function isMisread(node: Nodes, position: Position | null, file: Locator): boolean {
  if (node.type === 'heading' && position !== null) return isUnderlined({ position }, file);
  return node.type === 'list' && isNumberedSentence(node);
}

function checkList(node: List, file: Locator, report: Report): void {
  if (!isNumberedSentence(node)) return;
  const start = placeOf(node, file).start.offset ?? 0;
  const number = /^\d+/.exec(file.text.slice(start, start + 12))?.[0] ?? '';
  const mark = file.text[start + number.length] ?? '.';
  report({
    ruleId: 'looks-like-list',
    place: placeOf(node, file),
    reason: `“${excerpt(file, node)}” becomes a list, because it begins with “${number}${mark}”`,
    help: `write “${number}\\${mark}”, or begin with another word`,
    edits: [{ start: start + number.length, end: start + number.length, text: '\\' }],
  });
}
