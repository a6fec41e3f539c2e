// One statement: what it says, what it rests on, who disputes it, what is built on it. An earlier address forwards to the present one.
import type { Metadata } from 'next';
import { notFound, permanentRedirect } from 'next/navigation';
import { statementPath } from '../../../../components/addresses.ts';
import { authorWordsOf } from '../../../../components/author-names.ts';
import { StatementPage } from '../../../../components/statement/statement-page.tsx';
import { readBody, readCorpus, readNeighbourhood } from '../../../corpus.ts';
import { idsWithEarlier } from '../../../earlier-ids.ts';

type Props = { readonly params: Promise<{ readonly essay: string; readonly id: string }> };

const folder = 'statements/';

export const dynamicParams = false;

export function generateStaticParams() {
  const { statements, moved } = readCorpus();
  const ids = statements.map(({ id }) => id);
  return idsWithEarlier(ids, folder, moved).map((full) => {
    const [essay = '', id = 'none'] = full.split('/');
    return { essay, id };
  });
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const index = readCorpus();
  const { essay, id } = await params;
  const present = index.moved[`${folder}${essay}/${id}`];
  if (present !== undefined) return { alternates: { canonical: `/${present}` } };
  const statement = index.statement.get(`${essay}/${id}`);
  if (statement === undefined) return {};
  return {
    title: `${statement.short} (${authorWordsOf(index, statement)})`,
    description: statement.text,
    alternates: { canonical: statementPath(statement.id) },
  };
}

export default async function Page({ params }: Props) {
  const index = readCorpus();
  const { essay, id } = await params;
  const statement = index.statement.get(`${essay}/${id}`);
  if (statement !== undefined) {
    return (
      <StatementPage index={index} statement={statement} commentary={readBody(statement.id)} layout={readNeighbourhood(statement.id)} />
    );
  }
  const present = index.moved[`${folder}${essay}/${id}`];
  if (present === undefined) notFound();
  permanentRedirect(`/${present}`);
}
