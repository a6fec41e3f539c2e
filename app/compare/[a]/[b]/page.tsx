// Two authors head to head. The keys in the other order forward to the one address of the pair, the same key twice to its author.
import type { Metadata } from 'next';
import { notFound, permanentRedirect } from 'next/navigation';
import { authorPath } from '../../../../components/addresses.ts';
import { HeadToHeadPage } from '../../../../components/head-to-head/head-to-head-page.tsx';
import { pairOf, pairPath } from '../../../../components/head-to-head/pair-path.ts';
import { readCorpus } from '../../../corpus.ts';

type Props = { readonly params: Promise<{ readonly a: string; readonly b: string }> };

export const dynamicParams = false;

export function generateStaticParams() {
  const ids = readCorpus().authors.map(({ id }) => id);
  // A route without any page fails the static export; this one answers that there is none.
  if (ids.length === 0) return [{ a: 'none', b: 'none' }];
  return ids.flatMap((a) => ids.map((b) => ({ a, b })));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { a, b } = await params;
  const pair = pairOf(readCorpus(), a, b);
  if (pair === null) return {};
  const names = `${pair[0].name} and ${pair[1].name}`;
  return {
    title: names,
    description: `${names} head to head: the same questions, where they agree and contradict, and who was right.`,
    alternates: { canonical: pairPath(pair) },
  };
}

export default async function Page({ params }: Props) {
  const index = readCorpus();
  const { a, b } = await params;
  const pair = pairOf(index, a, b);
  if (pair !== null) {
    if (pair[0].id !== a) permanentRedirect(pairPath(pair));
    return <HeadToHeadPage index={index} pair={pair} />;
  }
  const author = index.author.get(a);
  if (author === undefined || a !== b) notFound();
  permanentRedirect(authorPath(author.id));
}
