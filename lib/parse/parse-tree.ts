// A stretch of a note in, its Markdown tree with places of the file out, or the fault at which the parser stopped.
import type { Nodes, Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Point, Position } from 'unist';
import { visit } from 'unist-util-visit';
import { VFileMessage } from 'vfile-message';
import type { Locator } from './locate.ts';
import { refuseCode } from './refuse-code.ts';

/** An element of a note as remark-mdx gives it. */
export type Jsx = Extract<Nodes, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;
export type JsxAttribute = Jsx['attributes'][number];

/** Where the parser stopped: its own words, the place it names, and the opening tag that only its words name. Offsets of the file. */
export type Fault = { readonly words: string; readonly offset: number; readonly opening: number | null };

type MdxOptions = NonNullable<Parameters<typeof remarkMdx>[0]>;
const acorn = refuseCode as unknown as NonNullable<MdxOptions['acorn']>;

const processor = unified()
  .use(remarkParse)
  .use(remarkFrontmatter, ['yaml'])
  .use(remarkGfm)
  .use(remarkMdx, { acorn, addResult: false })
  .freeze();

/** Parse `[from, to)` of the file, with `piece` in place of its text where given (same length, or longer at the end). Never throws. */
export function parseTree(file: Locator, from: number, to: number, piece = file.text.slice(from, to)): Root | Fault {
  try {
    const tree = processor.parse(piece);
    moveTo(tree, file, from);
    return tree;
  } catch (error) {
    return readFault(error, piece, from);
  }
}

export function isFault(result: Root | Fault): result is Fault {
  return 'words' in result;
}

/** Replace every place in the tree by the place in the file. */
function moveTo(tree: Root, file: Locator, from: number): void {
  const moved = ({ start, end }: Position) => file.position((start.offset ?? 0) + from, (end.offset ?? 0) + from);
  visit(tree, (node) => {
    if (node.position) node.position = moved(node.position);
    if (!isJsx(node)) return;
    for (const attribute of node.attributes) if (attribute.position) attribute.position = moved(attribute.position);
  });
}

export function isJsx(node: Nodes): node is Jsx {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

function readFault(error: unknown, piece: string, from: number): Fault {
  if (!(error instanceof VFileMessage))
    return { words: error instanceof Error ? error.message : String(error), offset: from, opening: null };
  const place = error.place === undefined ? undefined : 'start' in error.place ? error.place.start : error.place;
  const named = /\((\d+):(\d+)-\d+:\d+\)/.exec(error.reason);
  const opening = named ? offsetOf(piece, { line: Number(named[1]), column: Number(named[2]) }) + from : null;
  const offset = place ? (place.offset ?? offsetOf(piece, place)) + from : (opening ?? from + piece.length);
  return { words: error.reason, offset, opening };
}

function offsetOf(text: string, { line, column }: Point): number {
  let start = 0;
  for (let at = 1; at < line; at += 1) {
    const end = /\r\n|\n|\r/g;
    end.lastIndex = start;
    const match = end.exec(text);
    if (!match) break;
    start = match.index + match[0].length;
  }
  return start + column - 1;
}
