// One author: essays, forecasts with outcomes, positions, closest and farthest others.
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { authorPath } from '../../../components/addresses.ts';
import { AuthorPage } from '../../../components/compare/author-page.tsx';
import { readCorpus } from '../../corpus.ts';

type Props = { readonly params: Promise<{ readonly id: string }> };

export const dynamicParams = false;

export function generateStaticParams() {
  const ids = readCorpus().authors.map((author) => author.id);
  // A route without any page fails the static export; this one answers that there is none.
  return (ids.length === 0 ? ['none'] : ids).map((id) => ({ id }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const author = readCorpus().author.get((await params).id);
  if (author === undefined) return {};
  return { title: author.name, alternates: { canonical: authorPath(author.id) } };
}

export default async function Page({ params }: Props) {
  const index = readCorpus();
  const author = index.author.get((await params).id);
  if (author === undefined) notFound();
  return <AuthorPage index={index} author={author} />;
}
