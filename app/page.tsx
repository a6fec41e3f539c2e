// The topic in one screen: the question, the record, the voices, what was expected and what came, where the authors clash.
import type { Metadata } from 'next';
import { HomeClashes } from '../components/home/home-clashes.tsx';
import { HomeForecasts } from '../components/home/home-forecasts.tsx';
import { HomeHead } from '../components/home/home-head.tsx';
import { HomeVoices } from '../components/home/home-voices.tsx';
import { readCorpus } from './corpus.ts';

export const metadata: Metadata = { alternates: { canonical: '/' } };

export default function HomePage() {
  const index = readCorpus();
  return (
    <div className="page">
      <HomeHead index={index} />
      <HomeVoices index={index} />
      <HomeForecasts index={index} />
      <HomeClashes index={index} />
    </div>
  );
}
