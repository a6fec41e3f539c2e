// One topic: its questions and debates, and what each author says on it.
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { topicPath } from '../../../components/addresses.ts';
import { TopicPage } from '../../../components/compare/topic-page.tsx';
import { readCorpus } from '../../corpus.ts';

type Props = { readonly params: Promise<{ readonly id: string }> };

export const dynamicParams = false;

export function generateStaticParams() {
  const ids = readCorpus().topics.map((topic) => topic.id);
  // A route without any page fails the static export; this one answers that there is none.
  return (ids.length === 0 ? ['none'] : ids).map((id) => ({ id }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const topic = readCorpus().topic.get((await params).id);
  if (topic === undefined) return {};
  return { title: topic.name, alternates: { canonical: topicPath(topic.id) } };
}

export default async function Page({ params }: Props) {
  const index = readCorpus();
  const topic = index.topic.get((await params).id);
  if (topic === undefined) notFound();
  return <TopicPage index={index} topic={topic} />;
}
