// A kind and a size in; the outline of its node as an SVG path round the origin out.
import type { NodeKind } from '../../lib/layout.ts';

/** Px by which the point of a tag and the points of a hexagon stand out within the box. */
const point = 12;

/** Claim rectangle, prediction tag pointing right, recommendation hexagon, question pill, crux and event rectangle. `grow` px larger on all sides. */
export function nodePath(kind: NodeKind, width: number, height: number, grow = 0): string {
  const [x, y] = [width / 2 + grow, height / 2 + grow];
  switch (kind) {
    case 'prediction':
      return `M${-x} ${-y}H${x - point}L${x} 0L${x - point} ${y}H${-x}Z`;
    case 'recommendation':
      return `M${point - x} ${-y}H${x - point}L${x} 0L${x - point} ${y}H${point - x}L${-x} 0Z`;
    case 'question': {
      const r = Math.min(y, 24 + grow);
      return `M${r - x} ${-y}H${x - r}A${r} ${r} 0 0 1 ${x} ${r - y}V${y - r}A${r} ${r} 0 0 1 ${x - r} ${y}H${r - x}A${r} ${r} 0 0 1 ${-x} ${y - r}V${r - y}A${r} ${r} 0 0 1 ${r - x} ${-y}Z`;
    }
    default:
      return `M${-x} ${-y}H${x}V${y}H${-x}Z`;
  }
}
