// Every two authors side by side in a table: how often they agree, go against each other, and answer the same question oppositely.
import type { Metadata } from 'next';
import '../../components/compare/compare.css';
import '../../components/head-to-head/head-to-head.css';
import { numberWord } from '../../components/author-names.ts';
import { EmptyPage } from '../../components/compare/empty-page.tsx';
import { PredictionTabs } from '../../components/compare/prediction-tabs.tsx';
import { authorsInPairs, countPairs } from '../../components/head-to-head/pair-counts.ts';
import { PairTable } from '../../components/head-to-head/pair-table.tsx';
import { readCorpus } from '../corpus.ts';

export const metadata: Metadata = { title: 'Head to head', alternates: { canonical: '/compare' } };

export default function ComparePage() {
  const index = readCorpus();
  const authors = authorsInPairs(index);
  const pairs = countPairs(index);
  return (
    <div className="page compare-page">
      <header className="page-head">
        <h1>Head to head</h1>
        {pairs.length === 0 ? null : (
          <p className="lead">
            {numberWord(authors.length)} authors, {numberWord(pairs.length).toLowerCase()} {pairs.length === 1 ? 'pair' : 'pairs'}: where
            two authors agree, contradict each other and answer the same question, and who was right.
          </p>
        )}
      </header>
      <PredictionTabs />
      {pairs.length === 0 ? (
        <EmptyPage sentence="It takes two authors to compare, and there are not two here yet." />
      ) : (
        <PairTable authors={authors} pairs={pairs} questions={index.questions.length} />
      )}
    </div>
  );
}
