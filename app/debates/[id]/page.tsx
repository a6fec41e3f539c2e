// One debate: positions, the crux, the reasons across essays. An earlier address forwards to the present one.
import type { Metadata } from 'next';
import { notFound, permanentRedirect } from 'next/navigation';
import { debatePath } from '../../../components/addresses.ts';
import { DebatePage } from '../../../components/debate/debate-page.tsx';
import { readBody, readCorpus } from '../../corpus.ts';

type Props = { readonly params: Promise<{ readonly id: string }> };

const folder = 'debates/';

export const dynamicParams = false;

export function generateStaticParams() {
  const { debates, moved } = readCorpus();
  const earlier = Object.keys(moved)
    .filter((address) => address.startsWith(folder))
    .map((address) => address.slice(folder.length));
  const ids = [...debates.map((debate) => debate.id), ...earlier];
  // A route without any page fails the static export; this one answers that there is none.
  return (ids.length === 0 ? ['none'] : ids).map((id) => ({ id }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const index = readCorpus();
  const { id } = await params;
  const present = index.moved[`${folder}${id}`];
  if (present !== undefined) return { alternates: { canonical: `/${present}` } };
  const debate = index.debate.get(id);
  if (debate === undefined) return {};
  return { title: debate.title, description: debate.question, alternates: { canonical: debatePath(id) } };
}

export default async function Page({ params }: Props) {
  const index = readCorpus();
  const { id } = await params;
  const debate = index.debate.get(id);
  if (debate !== undefined) return <DebatePage index={index} debate={debate} body={readBody(id)} bodyOf={readBody} />;
  const present = index.moved[`${folder}${id}`];
  if (present === undefined) notFound();
  permanentRedirect(`/${present}`);
}
