// A result in, the palette's last line out: how many there are, which keys do what, and the way to all of them.
'use client';

import Link from 'next/link';
import type { SearchResult } from '../../lib/search/engine.ts';
import { useSettled } from './use-settled.ts';

type Props = { readonly result: SearchResult | null; readonly all: string; readonly onFollow: () => void };

export function PaletteFoot({ result, all, onFollow }: Props) {
  const words = result === null ? '' : countWords(result);
  const spoken = useSettled(words);
  return (
    <div className="palette-foot">
      <span aria-hidden="true">{words}</span>
      <span role="status" className="visually-hidden">
        {spoken}
      </span>
      {result === null ? null : (
        <>
          <span className="palette-keys" aria-hidden="true">
            <kbd>↑</kbd> <kbd>↓</kbd> move
          </span>
          <span className="palette-keys" aria-hidden="true">
            <kbd>Tab</kbd> narrow
          </span>
        </>
      )}
      <Link href={all} prefetch={false} onClick={onFollow}>
        All results
      </Link>
    </div>
  );
}

/** "24 results": statements, and questions and debates where something was typed. */
function countWords({ text, total, others }: SearchResult): string {
  if (text === '') return total === 1 ? '1 statement' : `${total} statements`;
  const count = total + others.length;
  return count === 0 ? 'No results' : count === 1 ? '1 result' : `${count} results`;
}
