// The second and further pages of the line of time, where there are more questions than one page holds.
import type { Metadata } from 'next';
import { timelinePages, timelinePath } from '../../../../components/timeline/pack-timeline.ts';
import { TimelinePage } from '../../../../components/timeline/timeline-page.tsx';
import { readCorpus } from '../../../corpus.ts';

type Props = { readonly params: Promise<{ readonly page: string }> };

export const dynamicParams = false;

export function generateStaticParams() {
  return Array.from({ length: timelinePages(readCorpus()) - 1 }, (_, at) => ({ page: String(at + 2) }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { page } = await params;
  return { title: `Timeline, page ${page}`, alternates: { canonical: timelinePath(Number(page)) } };
}

export default async function Page({ params }: Props) {
  const { page } = await params;
  return <TimelinePage index={readCorpus()} page={Number(page)} />;
}
