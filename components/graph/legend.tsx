// The graph and the view in; the legend out, which is the filter: each row a box, a sign, a word and how many are shown.
'use client';

import type { ReactNode } from 'react';
import { partOf, type RelationKind, relationKinds } from '../../lib/vocabulary.ts';
import { KindIcon } from '../kind-icon.tsx';
import { kindWord } from '../kind-label.tsx';
import type { GraphData } from './graph-data.ts';
import { LineSample } from './line-sample.tsx';
import type { Filterable, GraphView } from './use-graph-view.ts';

type Row = { readonly value: string; readonly label: string; readonly count: number; readonly sign?: ReactNode };
const nodeKinds = ['claim', 'prediction', 'recommendation', 'question', 'crux', 'event'] as const;
const lineKinds = [
  'supports',
  'attacks',
  'contradicts',
  'undercuts',
  'qualifies',
  'presupposes',
  'restates',
  'refines',
  'part-of',
] as const;

export function Legend({ data, view }: { readonly data: GraphData; readonly view: GraphView }) {
  const { nodes, edges } = view.view === 'map' || view.focus !== null ? view.shown : view.all;
  const there = (kind: RelationKind) => data.edges.some((edge) => edge.kind === kind);
  const relations = lineKinds.filter(there).map((kind) => ({
    value: kind,
    label: kind === 'part-of' ? partOf.label : relationKinds[kind].label,
    count: edges.filter((edge) => edge.kind === kind).length,
    sign: <LineSample kind={kind} />,
  }));
  const kinds = nodeKinds
    .filter((kind) => data.nodes.some((node) => node.kind === kind))
    .map((kind) => ({
      value: kind,
      label: kind === 'crux' ? 'crux' : kindWord(kind).toLowerCase(),
      count: nodes.filter((node) => node.kind === kind).length,
      sign: <KindIcon kind={kind} />,
    }));
  const authors = data.authors.map(({ id, name }) => ({
    value: id,
    label: name,
    count: nodes.filter((node) => node.authors.includes(id)).length,
  }));
  const topics = data.topics.map(({ id, name }) => ({
    value: id,
    label: name,
    count: nodes.filter((node) => node.topics.includes(id)).length,
  }));
  return (
    <>
      <Rows title="Relations" name="relations" rows={relations} view={view} />
      <Rows title="Kinds" name="kinds" rows={kinds} view={view} />
      <Rows title="Authors" name="authors" rows={authors} view={view} />
      <details className="legend-more" open={view.filter.topics !== null || undefined}>
        <summary>Topics</summary>
        <Rows title="Topics" name="topics" rows={topics} view={view} untitled />
      </details>
      <p className="legend-clear">
        <button type="button" className="text-button" disabled={!view.filtered} onClick={view.clear}>
          Show all
        </button>
      </p>
    </>
  );
}

type RowsProps = {
  readonly title: string;
  readonly name: Filterable;
  readonly rows: readonly Row[];
  readonly view: GraphView;
  readonly untitled?: boolean;
};

function Rows({ title, name, rows, view, untitled = false }: RowsProps) {
  const all = rows.map(({ value }) => value);
  const chosen = view.filter[name] ?? all;
  const toggle = (value: string, on: boolean) => {
    const next = all.filter((other) => (other === value ? on : chosen.includes(other)));
    view.setFilter(name, next.length === all.length ? null : next);
  };
  if (rows.length === 0) return null;
  return (
    <fieldset className="legend-rows">
      <legend className={untitled ? 'visually-hidden' : undefined}>{title}</legend>
      {rows.map(({ value, label, count, sign }) => (
        <label key={value} data-zero={count === 0 || undefined}>
          <input
            type="checkbox"
            name={name}
            value={value}
            checked={chosen.includes(value)}
            onChange={({ target }) => toggle(value, target.checked)}
          />
          {sign}
          <span className="legend-word">{label}</span>
          <span className="legend-count">{count}</span>
        </label>
      ))}
    </fieldset>
  );
}
