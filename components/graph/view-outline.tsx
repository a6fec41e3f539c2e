// The view in; what the map shows of it as a nested list, every line once, out.
'use client';

import Link from 'next/link';
import { type OutlineItem, outlineTree } from '../../lib/map/outline-tree.ts';
import { KindIcon } from '../kind-icon.tsx';
import { kindWord } from '../kind-label.tsx';
import { OutcomeBadge } from '../outcome-badge.tsx';
import { RelationLabel } from '../relation-label.tsx';
import type { GraphEdge, GraphNode } from './graph-data.ts';
import { capital, lineWords } from './node-words.ts';
import type { GraphView } from './use-graph-view.ts';

export function ViewOutline({ view }: { readonly view: GraphView }) {
  const { nodes, edges } = view.shown;
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const ids = view.layout.nodes.filter(({ kind }) => kind !== 'junction').map(({ id }) => id);
  const items = outlineTree(ids, edges, view.focus === null ? [] : [view.focus.id]);
  return (
    <section className="graph-view view-outline" aria-label="Outline of what the map shows">
      <ul>
        {items.map((item) => (
          <OutlineEntry key={item.id} item={item} parent={null} byId={byId} />
        ))}
      </ul>
    </section>
  );
}

type EntryProps = { readonly item: OutlineItem; readonly parent: string | null; readonly byId: ReadonlyMap<string, GraphNode> };

function OutlineEntry({ item, parent, byId }: EntryProps) {
  const node = byId.get(item.id);
  if (node === undefined) return null;
  const edge = item.via as GraphEdge | null;
  const words = edge === null || parent === null ? null : capital(lineWords(edge, parent));
  return (
    <li>
      <p className="outline-kind">
        {edge === null || edge.kind === 'answers' || edge.kind === 'crux' ? <KindIcon kind={node.kind} /> : null}
        {edge === null || words === null ? (
          kindWord(node.kind)
        ) : edge.kind === 'answers' || edge.kind === 'crux' ? (
          words
        ) : (
          <RelationLabel kind={edge.kind} words={words} />
        )}{' '}
        <span>{node.by}</span>
        {edge?.derived ? <span className="tag">derived</span> : null}
        {node.kind === 'question' && node.card.outcome !== null ? <OutcomeBadge outcome={node.card.outcome} /> : null}
      </p>
      <p className={parent === null ? 'outline-text outline-statement' : 'outline-text'}>
        <Link href={node.href} prefetch={false}>
          {parent === null ? node.text : node.label}
        </Link>
        {item.again ? <span className="outline-again"> shown elsewhere here</span> : null}
      </p>
      {edge?.reason == null ? null : <p className="outline-note">{edge.reason}</p>}
      {item.children.length === 0 ? null : (
        <ul>
          {item.children.map((child) => (
            <OutlineEntry key={`${child.via?.relation} ${child.id}`} item={child} parent={item.id} byId={byId} />
          ))}
        </ul>
      )}
    </li>
  );
}
