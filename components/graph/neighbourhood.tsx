// A statement and the computed places of its neighbours in; the small map of its page, each node a link, out.
import Link from 'next/link';
import type { Layout, LayoutEdge, LayoutNode } from '../../lib/layout.ts';
import type { Statement } from '../../lib/types.ts';
import type { CorpusIndex } from '../corpus-index.ts';
import { kindWord } from '../kind-label.tsx';
import { lineStyles } from './line-styles.ts';
import { MapLine } from './map-line.tsx';
import { MapNode } from './map-node.tsx';
import { nodePage } from './node-page.ts';
import './graph.css';

type Props = { readonly index: CorpusIndex; readonly statement: Statement; readonly layout: Layout };

export function Neighbourhood({ index, statement, layout }: Props) {
  const nodes = new Map(layout.nodes.map((node) => [node.id, node]));
  const others = layout.nodes.filter(({ id, kind }) => id !== statement.id && kind !== 'junction');
  const hidden = nodes.get(statement.id)?.hidden ?? 0;
  if (others.length === 0) return <p className="fine">No relation leads here yet.</p>;
  return (
    <figure className="neighbourhood" aria-label={`Map of what stands next to “${statement.short}”`}>
      {/* biome-ignore lint/a11y/noSvgWithoutTitle: the figure names it; a title would show as a tooltip over every node */}
      <svg width={layout.width} height={layout.height} viewBox={`0 0 ${layout.width} ${layout.height}`}>
        {layout.edges.map((edge) => (
          <MapLine
            key={`${edge.from} ${edge.to}`}
            kind={edge.kind}
            points={edge.points}
            startGap={gapAt(nodes.get(edge.from), statement)}
            endGap={gapAt(nodes.get(edge.to), statement, edge)}
          />
        ))}
        {layout.nodes.map((node) =>
          node.kind === 'junction' || node.id === statement.id ? (
            <MapNode key={node.id} node={node} chosen={node.id === statement.id} />
          ) : (
            <Link
              key={node.id}
              className="map-link"
              href={nodePage(index, node)}
              prefetch={false}
              aria-label={nameOf(node, layout, statement)}
            >
              <MapNode node={node} />
            </Link>
          ),
        )}
        {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it takes the focus; the links' names say the same words */}
        <g aria-hidden="true">
          {layout.edges.map((edge) => (
            <LineLabel key={`${edge.from} ${edge.to}`} edge={edge} nodes={nodes} layout={layout} focus={statement.id} />
          ))}
        </g>
      </svg>
      <figcaption>
        {hidden === 0
          ? `${others.length === 1 ? 'The one neighbour' : `All ${others.length} neighbours`} shown`
          : `${others.length} of ${others.length + hidden} neighbours shown`}{' '}
        · <a href="#others">As a list</a>
      </figcaption>
    </figure>
  );
}

/** Px between the end of a line and its node; null: the line goes on beyond a junction, so it has no end there. */
function gapAt(node: LayoutNode | undefined, focus: Statement, edge?: LayoutEdge): number | null {
  if (node?.kind === 'junction') return edge?.kind === 'undercuts' ? 0 : null;
  return node?.id === focus.id ? 6 : 1;
}

/** The word of a line, beside the end that is not the statement's own. */
function LineLabel({
  edge,
  nodes,
  layout,
  focus,
}: {
  readonly edge: LayoutEdge;
  readonly nodes: ReadonlyMap<string, LayoutNode>;
  readonly layout: Layout;
  readonly focus: string;
}) {
  const isFrom = edge.to === focus || nodes.get(edge.to)?.kind === 'junction';
  const node = nodes.get(isFrom ? edge.from : edge.to);
  const place = isFrom ? edge.points[0] : edge.points.at(-1);
  if (node === undefined || node.kind === 'junction' || node.id === focus || place === undefined) return null;
  const [x, y] = place;
  const below = y > node.y;
  const left = node.x < layout.width / 2 - 10;
  return (
    <text
      className="map-label"
      data-colour={lineStyles[edge.kind].colour}
      x={x + (left ? -11 : 11)}
      y={below ? y + 17 : y - 8}
      textAnchor={left ? 'end' : 'start'}
    >
      {edge.label}
    </text>
  );
}

/** "An unanswered blow would threaten the regime, claim, Ross: supports this". */
function nameOf(node: LayoutNode, layout: Layout, focus: Statement): string {
  const kind = node.kind === 'junction' ? '' : kindWord(node.kind).toLowerCase();
  const words = layout.edges.flatMap(({ from, to, label }) => {
    if (from === node.id) return `${label} ${to === focus.id || to.startsWith('link:') ? 'this' : 'it'}`;
    return to === node.id && from === focus.id ? `this ${label} it` : [];
  });
  return `${[node.lines.join(' '), kind, node.by].filter((part) => part !== '').join(', ')}${words.length === 0 ? '' : `: ${words.join(', ')}`}`;
}
