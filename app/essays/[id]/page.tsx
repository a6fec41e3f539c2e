// One essay's note: its prose, its statements in their places, and beside each what other authors say.
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { EssayNote } from '../../../components/essay/essay-note.tsx';
import { readBody, readCorpus } from '../../corpus.ts';

type Props = { readonly params: Promise<{ readonly id: string }> };

export const dynamicParams = false;

export function generateStaticParams() {
  const ids = readCorpus().essays.map((essay) => essay.id);
  // A route without any page fails the static export; this one answers that there is none.
  return (ids.length === 0 ? ['none'] : ids).map((id) => ({ id }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const essay = readCorpus().essay.get((await params).id);
  if (essay === undefined) return {};
  return { title: essay.title, description: essay.lead, alternates: { canonical: `/essays/${essay.id}` } };
}

export default async function EssayPage({ params }: Props) {
  const index = readCorpus();
  const essay = index.essay.get((await params).id);
  if (essay === undefined) notFound();
  return <EssayNote index={index} essay={essay} body={readBody(essay.id)} bodyOf={readBody} />;
}
