// A placed node in; its outline and label, as SVG, out.

import type { LayoutNode } from '../../lib/layout.ts';
import { labelSize, lineHeight, padding } from '../../lib/map/node-box.ts';
import { formatDate } from '../format-date.ts';
import { nodePath } from './node-path.ts';

const centred: readonly LayoutNode['kind'][] = ['question', 'crux'];

/** Drawn round its own centre. The one that the picture is about has a thicker line and a second one round it. */
export function MapNode({ node, chosen = false }: { readonly node: LayoutNode; readonly chosen?: boolean }) {
  const { kind, width, height, lines, by } = node;
  if (kind === 'junction') return <circle className="map-junction" cx={node.x} cy={node.y} r="3.5" />;
  const count = lines.length + (by === '' ? 0 : 1);
  const top = -(count * lineHeight) / 2 + labelSize - 1;
  const middle = centred.includes(kind);
  const x = middle ? 0 : padding[kind][0] - width / 2;
  return (
    <g className="map-node" data-kind={kind} data-chosen={chosen || undefined} transform={`translate(${node.x} ${node.y})`}>
      {chosen ? <path className="map-halo" d={nodePath(kind, width, height, 5)} /> : null}
      <path className="map-shape" d={nodePath(kind, width, height)} />
      <text textAnchor={middle ? 'middle' : 'start'}>
        {lines
          .map((line, index) => ({ line, y: top + index * lineHeight }))
          .map(({ line, y }) => (
            <tspan key={y} x={x} y={y}>
              {line}{' '}
            </tspan>
          ))}
        {by === '' ? null : (
          <tspan className="map-by" x={x} y={top + lines.length * lineHeight}>
            {kind === 'event' ? formatDate(by) : by}
          </tspan>
        )}
      </text>
    </g>
  );
}
