// The checked tree of a note in; its elements, its prose (as hast and as text) and its sections out.
import type { Nodes, Root, RootContent } from 'mdast';
import type { Position } from 'unist';
import type { RawElement, RawNote } from '../raw-note.ts';
import { isMisread } from './check-markdown.ts';
import { type Item, lift } from './lift.ts';
import type { Locator } from './locate.ts';
import type { Jsx } from './parse-tree.ts';
import { plainBlocks, plainText } from './plain-text.ts';
import { readAttributes, tagPlace } from './read-attributes.ts';
import type { Report } from './report.ts';
import { standIn, toBody } from './to-body.ts';

type Collected = Pick<RawNote, 'elements' | 'prose' | 'body' | 'sections'>;

/** Collect the elements of a note. The n-th `statement` of the body stands for the n-th element. */
export function collectElements(tree: Root, refused: ReadonlySet<Nodes>, file: Locator, report: Report): Collected {
  const elements: RawElement[] = [];
  const prose: { text: string; place: Position }[] = [];
  const blocks: RootContent[] = [];
  const sections: { title: string; line: number; elementIndexes: number[] }[] = [];
  for (const item of lift(
    tree.children.filter(({ type }) => type !== 'yaml'),
    refused,
    report,
  )) {
    if (item.is === 'element') {
      const element = readElement(item, refused, file, report);
      sections.at(-1)?.elementIndexes.push(elements.length);
      elements.push(element);
      blocks.push(standIn(element.attributes.find(({ name }) => name === 'id')?.value ?? ''));
      continue;
    }
    blocks.push(item.node);
    if (item.place) prose.push({ text: plainBlocks([item.node]), place: item.place });
    if (item.node.type === 'heading' && item.place) {
      sections.push({ title: plainText(item.node), line: item.place.start.line, elementIndexes: [] });
    }
  }
  return { elements, prose, body: toBody(blocks), sections };
}

function readElement(item: Extract<Item, { is: 'element' }>, refused: ReadonlySet<Nodes>, file: Locator, report: Report): RawElement {
  const { node, ignores } = item;
  const items = lift(blocksOf(node), refused, report);
  const children = items.filter((child) => child.is === 'element').map((child) => readElement(child, refused, file, report));
  const blocks = items.filter((child) => child.is === 'block');
  const [opening] = blocks;
  const isSentence = opening !== undefined && (opening.node.type === 'paragraph' || isMisread(opening.node, opening.place, file));
  const first = isSentence ? opening : undefined;
  const rest = blocks.slice(first ? 1 : 0).map((block) => block.node);
  return {
    name: node.name ?? '',
    attributes: readAttributes(node, file),
    tagPlace: tagPlace(node, file),
    place: node.position ?? file.position(file.start, file.start),
    text: first ? plainText(first.node) : '',
    textPlace: first?.place ?? null,
    textBody: toBody(first ? [first.node] : []),
    commentary: plainBlocks(rest),
    commentaryBody: toBody(rest),
    children,
    ignores,
  };
}

/** What stands in an element, as blocks: the words of a one-line element are a paragraph. */
function blocksOf(node: Jsx): readonly Nodes[] {
  return node.type === 'mdxJsxFlowElement' ? node.children : [{ type: 'paragraph', children: node.children }];
}
