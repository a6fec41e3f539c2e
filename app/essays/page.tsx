// The list of essays, in the order of publication.
import type { Metadata } from 'next';
import { numberWord } from '../../components/author-names.ts';
import { EssayList } from '../../components/essay/essay-list.tsx';
import { InferredNote } from '../../components/home/inferred-note.tsx';
import { readCorpus } from '../corpus.ts';

export const metadata: Metadata = { title: 'Essays', alternates: { canonical: '/essays' } };

export default function EssaysPage() {
  const index = readCorpus();
  return (
    <div className="page">
      <header className="page-head">
        <h1>Essays</h1>
        <p className="lead">
          {numberWord(index.essays.length)} {index.essays.length === 1 ? 'essay' : 'essays'}, each read closely: every claim, prediction and
          recommendation in one sentence, tied to its passage.
        </p>
      </header>
      <EssayList index={index} />
      <InferredNote essays={index.essays} />
    </div>
  );
}
