// The view in; the card of the chosen node out: what it says, what it is tied to, and what can be done with it.
'use client';

import Link from 'next/link';
import { type KeyboardEvent, type MouseEvent, useState } from 'react';
import { endsOf } from '../../lib/map/map-graph.ts';
import { HedgeChip } from '../hedge-chip.tsx';
import { CloseIcon } from '../interface-icons.tsx';
import { KindLabel } from '../kind-label.tsx';
import { OutcomeBadge } from '../outcome-badge.tsx';
import { RangeBar } from '../range-bar.tsx';
import { RelationLabel } from '../relation-label.tsx';
import { isStatement } from './graph-bar.tsx';
import type { GraphEdge, GraphNode } from './graph-data.ts';
import { cardId, keysId } from './map-keys.tsx';
import { capital, lineWords } from './node-words.ts';
import type { GraphView } from './use-graph-view.ts';

const order: readonly GraphEdge['kind'][] = [
  'answers',
  'crux',
  'contradicts',
  'attacks',
  'undercuts',
  'supports',
  'qualifies',
  'presupposes',
  'refines',
  'restates',
  'part-of',
];
/** Relations that are shown before the rest is asked for. */
const first = 6;

export function ChosenCard({ view }: { readonly view: GraphView }) {
  const { chosen } = view;
  const back = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    document.getElementById(keysId)?.focus();
  };
  if (chosen === null) {
    return (
      <aside className="graph-card" data-empty aria-label="Chosen node">
        <p className="meta">
          {view.unknown === null
            ? 'Choose a node to see its words, its source and its relations here.'
            : `There is no “${view.unknown}” here; this is the core of the corpus.`}
        </p>
      </aside>
    );
  }
  return (
    <aside className="graph-card" aria-labelledby={cardId} onKeyDown={back}>
      <button type="button" className="icon-button card-close" aria-label="Close the card" onClick={view.closeCard}>
        <CloseIcon />
      </button>
      <KindLabel kind={chosen.kind} />
      <h2 id={cardId} tabIndex={-1}>
        {chosen.text}
      </h2>
      <CardBody node={chosen} />
      <div className="card-actions">
        <button type="button" className="button" disabled={!hasHidden(view, chosen)} onClick={() => view.expand(chosen.id)}>
          Expand
        </button>
        <button type="button" className="button" disabled={view.focus?.id === chosen.id} onClick={() => view.setFocus(chosen.id)}>
          Make root
        </button>
        <button type="button" className="button" disabled={view.focus?.id === chosen.id} onClick={() => view.remove(chosen.id)}>
          Hide
        </button>
      </div>
      <p className="card-open">
        <Link href={chosen.href} prefetch={false}>
          {isStatement(chosen) ? 'Open statement' : `Open ${chosen.kind}`}
        </Link>
      </p>
      <CardRelations key={chosen.id} view={view} node={chosen} />
    </aside>
  );
}

const hasHidden = ({ layout }: GraphView, { id }: GraphNode) => (layout.nodes.find((node) => node.id === id)?.hidden ?? 0) > 0;

function CardBody({ node }: { readonly node: GraphNode }) {
  const { quote, source, hedge, range, answers, outcome } = node.card;
  return (
    <>
      {quote === null ? null : <blockquote className="quote">“{quote}”</blockquote>}
      {source === '' ? null : <p className="source">{source}</p>}
      {hedge === null ? null : (
        <div className="forecast">
          <HedgeChip hedge={hedge} />
          {range === null ? null : (
            <>
              <RangeBar chance={range.chance} variant={range.variant} label={range.label} outcome={outcome} />
              <span className="range-words">{range.caption}</span>
            </>
          )}
        </div>
      )}
      {answers === null && outcome === null ? null : (
        <p className="detail">
          {answers === null ? null : (
            <>
              Answers <b>{answers.side}</b> to{' '}
              <Link href={answers.href} prefetch={false}>
                {answers.title}
              </Link>{' '}
            </>
          )}
          {outcome === null ? null : <OutcomeBadge outcome={outcome} />}
        </p>
      )}
    </>
  );
}

type Tie = { readonly edge: GraphEdge; readonly other: GraphNode };

function CardRelations({ view, node }: { readonly view: GraphView; readonly node: GraphNode }) {
  const [all, setAll] = useState(false);
  const byId = new Map(view.all.nodes.map((other) => [other.id, other]));
  const ties = view.all.edges
    .filter((edge) => endsOf(edge).includes(node.id))
    .flatMap((edge): readonly Tie[] => {
      const other = byId.get(edge.from === node.id ? (edge.to ?? edge.link?.[1] ?? '') : edge.from);
      return other === undefined || other.id === node.id ? [] : [{ edge, other }];
    })
    .sort((a, b) => order.indexOf(a.edge.kind) - order.indexOf(b.edge.kind) || (a.other.id < b.other.id ? -1 : 1));
  if (ties.length === 0) return <p className="meta">No relations, or none that the filter lets through.</p>;
  return (
    <>
      <ul className="card-ties">
        {(all ? ties : ties.slice(0, first)).map(({ edge, other }) => (
          <TieRow key={`${edge.relation} ${other.id}`} view={view} node={node} edge={edge} other={other} />
        ))}
      </ul>
      {all || ties.length <= first ? null : (
        <button type="button" className="text-button" onClick={() => setAll(true)}>
          {ties.length - first} more
        </button>
      )}
    </>
  );
}

function TieRow({ view, node, edge, other }: Tie & { readonly view: GraphView; readonly node: GraphNode }) {
  const words = capital(lineWords(edge, node.id));
  const go = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    view.goTo(other.id);
  };
  return (
    <li>
      <p className="tie-kind">
        {edge.kind === 'answers' || edge.kind === 'crux' ? (
          <span className="relation">{words}</span>
        ) : (
          <RelationLabel kind={edge.kind} words={words} />
        )}{' '}
        <span>{other.by}</span>
        {edge.derived ? <span className="tag">derived</span> : null}
      </p>
      <a href={`/graph?focus=${encodeURIComponent(other.id)}`} onClick={go}>
        {other.label}
      </a>
      {edge.reason === null ? null : <p className="tie-reason">{edge.reason}</p>}
    </li>
  );
}
