// One debate: positions, the crux, the reasons across essays. An earlier address forwards to the present one.
import type { Metadata } from 'next';
import { notFound, permanentRedirect } from 'next/navigation';
import { debatePath } from '../../../components/addresses.ts';
import { DebatePage } from '../../../components/debate/debate-page.tsx';
import { readBody, readCorpus } from '../../corpus.ts';
import { idsWithEarlier } from '../../earlier-ids.ts';

type Props = { readonly params: Promise<{ readonly id: string }> };

const folder = 'debates/';

export const dynamicParams = false;

export function generateStaticParams() {
  const { debates, moved } = readCorpus();
  const ids = debates.map(({ id }) => id);
  return idsWithEarlier(ids, folder, moved).map((id) => ({ id }));
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
