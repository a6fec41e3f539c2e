// What a node says in; its lines and the size of its box out.
import type { NodeKind } from '../layout.ts';
import { wrapLabel } from './wrap-label.ts';

/** Type of a label in px. */
export const labelSize = 14;
export const lineHeight = 18;

/** How large the nodes of a view are: all of one width, so that they stand in columns. */
export type BoxStyle = { readonly width: number; readonly lines: number };
export const wideBox: BoxStyle = { width: 208, lines: 3 };
export const narrowBox: BoxStyle = { width: 158, lines: 4 };

/** Px between the border and the text, left and right: the points of tag and hexagon and the ends of the pill need room. */
export const padding: Readonly<Record<Exclude<NodeKind, 'junction'>, readonly [number, number]>> = {
  claim: [10, 8],
  prediction: [10, 20],
  recommendation: [20, 18],
  question: [18, 18],
  crux: [12, 12],
  event: [10, 8],
};
/** Px above the first and below the last line. */
const above = 9;

export type NodeBox = { readonly lines: readonly string[]; readonly by: string; readonly width: number; readonly height: number };

/** The box of a node: its label in lines, the line beneath it, both inside `style.width`. */
export function nodeBox(
  node: { readonly kind: Exclude<NodeKind, 'junction'>; readonly label: string; readonly by: string },
  style: BoxStyle,
): NodeBox {
  const [left, right] = padding[node.kind];
  const room = style.width - left - right;
  const lines = wrapLabel(node.label, room, labelSize, style.lines);
  const by = node.by === '' ? '' : (wrapLabel(node.by, room, labelSize, 1)[0] ?? '');
  const count = lines.length + (by === '' ? 0 : 1);
  return { lines, by, width: style.width, height: Math.max(count * lineHeight + 2 * above, 48) };
}
