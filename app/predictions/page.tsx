// The authors' forecasts side by side: a row a question, a column an author, and what happened.
import type { Metadata } from 'next';
import { MatrixPage } from '../../components/compare/matrix-page.tsx';
import { firstPlace } from '../../components/compare/matrix-pages.ts';
import { readCorpus } from '../corpus.ts';

export const metadata: Metadata = { title: 'Predictions', alternates: { canonical: '/predictions' } };

export default function PredictionsPage() {
  return <MatrixPage index={readCorpus()} place={firstPlace} />;
}
