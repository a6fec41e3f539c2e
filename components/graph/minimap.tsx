// The layout and the part of it in the window in; a small picture of both out, where the map is larger than its window.
import type { Layout } from '../../lib/layout.ts';
import type { Extent } from './create-map.ts';

const longest = 104;

export function Minimap({ layout, extent }: { readonly layout: Layout; readonly extent: Extent }) {
  const whole = extent.x1 <= 1 && extent.y1 <= 1 && extent.x2 >= layout.width - 1 && extent.y2 >= layout.height - 1;
  if (whole || layout.nodes.length === 0) return null;
  const scale = longest / Math.max(layout.width, layout.height);
  const inside = (at: number, size: number) => Math.min(Math.max(0, at), size);
  const [x1, x2] = [inside(extent.x1, layout.width), inside(extent.x2, layout.width)];
  const [y1, y2] = [inside(extent.y1, layout.height), inside(extent.y2, layout.height)];
  return (
    <svg
      className="minimap"
      width={layout.width * scale}
      height={layout.height * scale}
      viewBox={`0 0 ${layout.width} ${layout.height}`}
      aria-hidden="true"
    >
      {layout.nodes.map(({ id, x, y, width, height }) => (
        <rect key={id} className="minimap-node" x={x - width / 2} y={y - height / 2} width={width} height={height} />
      ))}
      <rect className="minimap-window" x={x1} y={y1} width={Math.max(0, x2 - x1)} height={Math.max(0, y2 - y1)} />
    </svg>
  );
}
