// The graph and the view in; the fields for its focus and depth out.
'use client';

import { ChevronIcon } from '../interface-icons.tsx';
import type { GraphData, GraphNode } from './graph-data.ts';
import { depths } from './graph-state.ts';
import type { GraphView } from './use-graph-view.ts';

type Props = { readonly data: GraphData; readonly view: GraphView };

export function ViewFields({ data, view }: Props) {
  return (
    <>
      <FocusField data={data} view={view} />
      <label className="map-choice">
        <span aria-hidden="true">Depth</span>
        <select
          aria-label="Depth: steps from the focus"
          value={view.depth}
          disabled={view.focus === null}
          onChange={({ target }) => view.setDepth(Number(target.value))}
        >
          {depths.map((depth) => (
            <option key={depth}>{depth}</option>
          ))}
        </select>
        <ChevronIcon to="down" />
      </label>
    </>
  );
}

function FocusField({ data, view }: Props) {
  const options = (nodes: readonly GraphNode[]) =>
    nodes.map(({ id, label }) => (
      <option key={id} value={id}>
        {label}
      </option>
    ));
  const ofKind = (kind: GraphNode['kind']) => data.nodes.filter((node) => node.kind === kind);
  const cruxes = ofKind('crux');
  const questions = ofKind('question');
  return (
    <label className="map-choice map-focus">
      <span aria-hidden="true">Focus</span>
      <select
        aria-label="Focus: what the map is drawn round"
        value={view.focus?.id ?? ''}
        onChange={({ target }) => view.setFocus(target.value === '' ? null : target.value)}
      >
        <option value="">Core of the corpus</option>
        {cruxes.length === 0 ? null : <optgroup label="Cruxes">{options(cruxes)}</optgroup>}
        {questions.length === 0 ? null : <optgroup label="Questions">{options(questions)}</optgroup>}
        {data.authors.map(({ id, name }) => (
          <optgroup key={id} label={name}>
            {options(data.nodes.filter((node) => node.authors[0] === id))}
          </optgroup>
        ))}
        {view.focus?.kind === 'event' ? <option value={view.focus.id}>{view.focus.label}</option> : null}
      </select>
      <ChevronIcon to="down" />
    </label>
  );
}
