// Further pages of the authors' forecasts, where one cannot hold all questions and authors: fifty questions, six authors each.
import type { Metadata } from 'next';
import { MatrixPage } from '../../../../../components/compare/matrix-page.tsx';
import { furtherPlaces, matrixPath } from '../../../../../components/compare/matrix-pages.ts';
import { readCorpus } from '../../../../corpus.ts';

type Props = { readonly params: Promise<{ readonly columns: string; readonly page: string }> };

export const dynamicParams = false;

export function generateStaticParams() {
  const { authors, questions } = readCorpus();
  return furtherPlaces(authors.length, questions.length).map(({ columns, page }) => ({ columns: String(columns), page: String(page) }));
}

async function placeOf({ params }: Props) {
  const { columns, page } = await params;
  return { columns: Number(columns), page: Number(page) };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const place = await placeOf(props);
  return { title: `Predictions, part ${place.columns}.${place.page}`, alternates: { canonical: matrixPath(place) } };
}

export default async function Page(props: Props) {
  return <MatrixPage index={readCorpus()} place={await placeOf(props)} />;
}
