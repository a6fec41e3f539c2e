// The whole claim graph: as nested lists and a table in the page itself, and as a map where a script runs.
import type { Metadata } from 'next';
import { GraphOutline } from '../../components/graph/graph-outline.tsx';
import { GraphPage } from '../../components/graph/graph-page.tsx';
import { GraphTable } from '../../components/graph/graph-table.tsx';
import { readCorpus } from '../corpus.ts';

export const metadata: Metadata = {
  title: 'Graph',
  description: 'How the statements hang together: what supports, attacks, undercuts or needs what, and why.',
  alternates: { canonical: '/graph' },
};

export default function Page() {
  const index = readCorpus();
  return (
    <>
      <h1 className="visually-hidden">Graph of the statements and their relations</h1>
      <GraphPage>
        <GraphOutline index={index} />
        <GraphTable index={index} />
      </GraphPage>
    </>
  );
}
