// Essays, windows of questions, events and verdicts on one line of time.
import type { Metadata } from 'next';
import { TimelinePage } from '../../../components/timeline/timeline-page.tsx';
import { readCorpus } from '../../corpus.ts';

export const metadata: Metadata = { title: 'Timeline', alternates: { canonical: '/predictions/timeline' } };

export default function Page() {
  return <TimelinePage index={readCorpus()} page={1} />;
}
