// An element and what it stands in, in; a message where its name, its place or an attribute is refused, out.
import type { Nodes } from 'mdast';
import type { Edit } from '../message.ts';
import type { NoteKind } from '../raw-note.ts';
import { checkAttributes } from './check-attributes.ts';
import { holders, homeOf, isTop, relations } from './elements.ts';
import { explainName } from './explain-name.ts';
import type { Locator } from './locate.ts';
import { isJsx, type Jsx } from './parse-tree.ts';
import { tagPlace } from './read-attributes.ts';
import type { Report } from './report.ts';

/** Whether the element may stay. Of one that stands in a refused element only name and attributes are checked. */
export function checkElement(
  node: Jsx,
  ancestors: readonly Nodes[],
  refused: ReadonlySet<Nodes>,
  kind: NoteKind,
  file: Locator,
  report: Report,
): boolean {
  checkAttributes(node, file, report);
  if (!checkName(node, file, report)) return false;
  if (ancestors.some((ancestor) => refused.has(ancestor))) return true;
  return checkPlace(node, ancestors, kind, file, report);
}

function checkName(node: Jsx, file: Locator, report: Report): boolean {
  const fault = explainName(node.name ?? '');
  if (fault === null) return true;
  const { meant, ...problem } = fault;
  report({ ...problem, place: tagPlace(node, file), edits: meant === null ? undefined : rename(node, meant, file) });
  return false;
}

/** The edits that rename an element: in its opening tag and, where it has one, in its closing tag. */
function rename(node: Jsx, name: string, file: Locator): Edit[] {
  const start = node.position?.start.offset ?? 0;
  const end = node.position?.end.offset ?? 0;
  const length = node.name?.length ?? 0;
  const edits = [{ start: start + 1, end: start + 1 + length, text: name }];
  const closing = new RegExp(`</\\s*${node.name}\\s*>$`).exec(file.text.slice(start, end));
  if (closing === null) return edits;
  const from = start + closing.index + closing[0].indexOf(node.name ?? '');
  return [...edits, { start: from, end: from + length, text: name }];
}

function checkPlace(node: Jsx, ancestors: readonly Nodes[], kind: NoteKind, file: Locator, report: Report): boolean {
  const name = node.name ?? '';
  const parent = ancestors.at(-1);
  const holder = parent?.type === 'paragraph' ? ancestors.at(-2) : parent;
  const refuse = (reason: string, help: string) => {
    report({ ruleId: 'misplaced-element', place: tagPlace(node, file), reason, help });
    return false;
  };
  if (holder?.type === 'root') {
    if (isTop(name, kind)) return true;
    const home = homeOf(name);
    if (home === null)
      return refuse(
        `<${name}> stands in no statement`,
        `put it between the tags of the ${kind === 'question' ? 'event' : 'statement'} that it starts from`,
      );
    return refuse(`<${name}> stands in ${article(home)} note, and this is ${article(kind)}`, `move it to ${article(home)} note`);
  }
  if (holder && isJsx(holder)) {
    if (relations.has(name) && holders.has(holder.name ?? '')) return true;
    if (relations.has(name))
      return refuse(
        `<${name}> stands in <${holder.name}>`,
        relations.has(holder.name ?? '') ? `close <${holder.name}> before it` : 'put it outside, with from and to',
      );
    return refuse(`<${name}> stands in <${holder.name}>`, `close <${holder.name}> before it`);
  }
  const what = (holder && names[holder.type]) ?? 'other text';
  return refuse(
    `<${name}> stands in ${what}`,
    relations.has(name)
      ? 'put it straight into its statement, on a line of its own'
      : 'put it on a line of its own, at the start of the line',
  );
}

const names: Readonly<Record<string, string>> = {
  listItem: 'a list',
  blockquote: 'a quote',
  tableCell: 'a table',
  paragraph: 'a paragraph',
  heading: 'a heading',
  emphasis: 'stressed text',
  strong: 'strong text',
  link: 'a link',
};

function article(kind: NoteKind): string {
  return kind === 'essay' ? 'an essay' : `a ${kind}`;
}
