// The reader's settings in, the sentences that say what the bars are out.
'use client';

import Link from 'next/link';
import type { BareSetting } from '../../lib/score/settings.ts';
import { rangeFigures } from '../range-words.ts';
import { useSettings } from './settings.tsx';

export function TableNote() {
  const { table, bare } = useSettings();
  if (table === null) return <>The corpus has no table of verbal probability, so the words stand without figures.</>;
  return (
    <>
      The words are the authors’. A bar is the range that{' '}
      <Link href={`/about#table-${table.id}`} prefetch={false}>
        {table.name}
      </Link>{' '}
      ({table.citation}) publishes for such words, turned into the chance of <em>yes</em>: an author who says “probably” and answers no
      stands on the left. Words without an entry there keep a dotted line. {bareWords(bare)}{' '}
      <Link href="/predictions/scores#may-means" prefetch={false}>
        What each table makes of the words
      </Link>
    </>
  );
}

/** What a plain “will” stands for under a setting, in a sentence. */
export function bareWords({ chance }: BareSetting): string {
  return chance === null
    ? 'A plain “will” is in no table, and is left without a figure.'
    : `A plain “will” is in no table: it is read as ${rangeFigures(chance)} per cent, a reading of ours.`;
}
