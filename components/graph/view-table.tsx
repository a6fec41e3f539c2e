// The view in; the statements that the map shows as a table, in an order of the reader's choice, out.
'use client';

import Link from 'next/link';
import { useState } from 'react';
import { endsOf } from '../../lib/map/map-graph.ts';
import { ScrollFrame } from '../compare/scroll-frame.tsx';
import { kindWord } from '../kind-label.tsx';
import type { GraphEdge, GraphNode } from './graph-data.ts';
import type { GraphView } from './use-graph-view.ts';

type Row = { readonly node: GraphNode; readonly values: readonly (string | number)[] };
const columns = ['Node', 'Kind', 'Author', 'For', 'Against', 'Relations here', 'Not shown'] as const;

const isFor = ({ kind }: GraphEdge) => kind === 'supports';
const isAgainst = ({ kind }: GraphEdge) => kind === 'attacks' || kind === 'contradicts' || kind === 'undercuts';

export function ViewTable({ view }: { readonly view: GraphView }) {
  const [sort, setSort] = useState<{ readonly column: number; readonly up: boolean } | null>(null);
  const rows = view.shown.nodes.map((node): Row => {
    const own = view.shown.edges.filter((edge) => endsOf(edge).includes(node.id));
    const into = own.filter(({ to, link, kind }) => to === node.id || link?.[1] === node.id || kind === 'contradicts');
    const hidden = view.layout.nodes.find(({ id }) => id === node.id)?.hidden ?? 0;
    const values = [node.label, kindWord(node.kind), node.by, into.filter(isFor).length, into.filter(isAgainst).length, own.length, hidden];
    return { node, values };
  });
  const sorted =
    sort === null ? rows : [...rows].sort((a, b) => (sort.up ? 1 : -1) * compare(a.values[sort.column], b.values[sort.column]));
  return (
    <section className="graph-view graph-table" aria-label="Table of what the map shows">
      <ScrollFrame label="Nodes with their relations">
        <table>
          <thead>
            <tr>
              {columns.map((name, column) => (
                <th key={name} scope="col" aria-sort={sort?.column !== column ? undefined : sort.up ? 'ascending' : 'descending'}>
                  <button
                    type="button"
                    className="text-button"
                    onClick={() => setSort({ column, up: sort?.column === column ? !sort.up : column < 3 })}
                  >
                    {name}
                  </button>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {sorted.map(({ node, values: [, ...others] }) => (
              <tr key={node.id}>
                <th scope="row">
                  <Link href={node.href} prefetch={false}>
                    {node.label}
                  </Link>
                </th>
                {others.map((value, index) => (
                  <td key={columns[index + 1]}>{value}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollFrame>
    </section>
  );
}

function compare(a: string | number | undefined, b: string | number | undefined): number {
  if (a === b || a === undefined || b === undefined) return 0;
  return a < b ? -1 : 1;
}
