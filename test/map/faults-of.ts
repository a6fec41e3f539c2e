// A layout in; what is wrong with it as a picture, in words, out.
import type { Layout, LayoutNode } from '../../lib/layout.ts';

const overlaps = (a: LayoutNode, b: LayoutNode) =>
  Math.abs(a.x - b.x) * 2 < a.width + b.width && Math.abs(a.y - b.y) * 2 < a.height + b.height;

const onBorder = (node: LayoutNode, [x, y]: readonly [number, number]) => {
  const [dx, dy] = [Math.abs(x - node.x) - node.width / 2, Math.abs(y - node.y) - node.height / 2];
  return node.kind === 'junction' ? Math.max(dx, dy) <= 1 : dx <= 1 && dy <= 1 && Math.max(dx, dy) >= -1;
};

/** Whether a stretch of a line runs through a box. */
function crosses(node: LayoutNode, [x1, y1]: readonly [number, number], [x2, y2]: readonly [number, number]): boolean {
  const inside = (low: number, high: number, centre: number, size: number) => high > centre - size / 2 + 1 && low < centre + size / 2 - 1;
  return inside(Math.min(x1, x2), Math.max(x1, x2), node.x, node.width) && inside(Math.min(y1, y2), Math.max(y1, y2), node.y, node.height);
}

/** Boxes that overlap or leave the picture, lines without ends or through boxes, corners that are not square. */
export function faultsOf(layout: Layout): readonly string[] {
  const faults: string[] = [];
  const byId = new Map(layout.nodes.map((node) => [node.id, node]));
  const boxes = layout.nodes.filter(({ kind }) => kind !== 'junction');
  if (byId.size !== layout.nodes.length) faults.push('an id stands twice');
  for (const [index, a] of boxes.entries()) {
    for (const b of boxes.slice(index + 1)) if (overlaps(a, b)) faults.push(`${a.id} lies on ${b.id}`);
    const [right, bottom] = [a.x + a.width / 2, a.y + a.height / 2];
    if (a.x < a.width / 2 || a.y < a.height / 2 || right > layout.width || bottom > layout.height)
      faults.push(`${a.id} leaves the picture`);
  }
  for (const { from, to, points } of layout.edges) {
    const [start, end] = [byId.get(from), byId.get(to)];
    const name = `${from} -> ${to}`;
    if (start === undefined || end === undefined) {
      faults.push(`${name} has no end`);
      continue;
    }
    if (!onBorder(start, points[0] ?? [0, 0]) || !onBorder(end, points.at(-1) ?? [0, 0])) faults.push(`${name} ends off the border`);
    for (const [index, point] of points.slice(1).entries()) {
      const before = points[index] ?? point;
      if (before[0] !== point[0] && before[1] !== point[1]) faults.push(`${name} is slanted`);
      for (const box of boxes) if (crosses(box, before, point)) faults.push(`${name} runs through ${box.id}`);
    }
  }
  return faults;
}
