// The passages of one essay in the order of its text, each with what was read from it.
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { passagesPath } from '../../../../components/addresses.ts';
import { EssayPassages } from '../../../../components/essay/essay-passages.tsx';
import { readBody, readCorpus } from '../../../corpus.ts';

type Props = { readonly params: Promise<{ readonly id: string }> };

export const dynamicParams = false;

export { generateStaticParams } from '../page.tsx';

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const essay = readCorpus().essay.get((await params).id);
  if (essay === undefined) return {};
  return { title: `Passages of “${essay.title}”`, description: essay.lead, alternates: { canonical: passagesPath(essay.id) } };
}

export default async function PassagesPage({ params }: Props) {
  const index = readCorpus();
  const essay = index.essay.get((await params).id);
  if (essay === undefined) notFound();
  return <EssayPassages index={index} essay={essay} body={readBody(essay.id)} />;
}
