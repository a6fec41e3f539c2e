// The chosen table in, the sentences that say what its bars are out.
'use client';

import Link from 'next/link';
import { useTable } from './table-choice.tsx';

export function TableNote() {
  const { table } = useTable();
  if (table === null) return <>The corpus has no table of verbal probability, so the words stand without figures.</>;
  return (
    <>
      The words are the authors’. A bar is the range that{' '}
      <Link href={`/about#table-${table.id}`} prefetch={false}>
        {table.name}
      </Link>{' '}
      ({table.citation}) publishes for such words, turned into the chance of <em>yes</em>: an author who says “probably” and answers no
      stands on the left. Words without an entry there, and an unhedged “will”, keep a dotted line.
    </>
  );
}
