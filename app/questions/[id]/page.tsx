// One question: criterion, everyone's forecast, what happened and by which sources. An earlier address forwards to the present one.
import type { Metadata } from 'next';
import { notFound, permanentRedirect } from 'next/navigation';
import { questionPath } from '../../../components/addresses.ts';
import { QuestionPage } from '../../../components/question/question-page.tsx';
import { readBody, readCorpus } from '../../corpus.ts';
import { idsWithEarlier } from '../../earlier-ids.ts';

type Props = { readonly params: Promise<{ readonly id: string }> };

const folder = 'questions/';

export const dynamicParams = false;

export function generateStaticParams() {
  const { questions, moved } = readCorpus();
  const ids = questions.map(({ id }) => id);
  return idsWithEarlier(ids, folder, moved).map((id) => ({ id }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const index = readCorpus();
  const { id } = await params;
  const present = index.moved[`${folder}${id}`];
  if (present !== undefined) return { alternates: { canonical: `/${present}` } };
  const question = index.question.get(id);
  if (question === undefined) return {};
  return { title: question.title, description: question.criterion, alternates: { canonical: questionPath(id) } };
}

export default async function Page({ params }: Props) {
  const index = readCorpus();
  const { id } = await params;
  const question = index.question.get(id);
  if (question !== undefined) return <QuestionPage index={index} question={question} body={readBody(id)} />;
  const present = index.moved[`${folder}${id}`];
  if (present === undefined) notFound();
  permanentRedirect(`/${present}`);
}
