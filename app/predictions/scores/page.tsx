// How near the forecasts came to what happened: scores with their intervals, every scored forecast, what was left out, and why.
import type { Metadata } from 'next';
import { ScoresPage } from '../../../components/scores/scores-page.tsx';
import { readCorpus } from '../../corpus.ts';

export const metadata: Metadata = { title: 'Scores', alternates: { canonical: '/predictions/scores' } };

export default function Page() {
  return <ScoresPage index={readCorpus()} />;
}
