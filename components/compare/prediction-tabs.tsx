// Where the reader is in; the ways to the other views of the predictions, which keep how he reads the words, out.
'use client';

import Link from 'next/link';
import { usePathname } from 'next/navigation';
import { KeepSettings } from './keep-settings.tsx';
import { useQuery } from './use-query.ts';

const views = [
  { href: '/predictions', label: 'Matrix' },
  { href: '/predictions/timeline', label: 'Timeline' },
  { href: '/predictions/scores', label: 'Scores' },
  { href: '/compare', label: 'Head to head' },
] as const;

/** The reader's settings go along, as the address has them. */
export function PredictionTabs() {
  const path = usePathname();
  const [table] = useQuery('table');
  const [will] = useQuery('will');
  /** The matrix has further pages below its own. */
  const isHere = (href: string) => path === href || (href === '/predictions' && path.startsWith('/predictions/columns/'));
  const kept = new URLSearchParams([...(table === '' ? [] : [['table', table]]), ...(will === '' ? [] : [['will', will]])]).toString();
  return (
    <nav className="segments prediction-tabs" aria-label="Views of the predictions">
      <KeepSettings />
      {views.map(({ href, label }) => (
        <Link key={href} href={kept === '' ? href : `${href}?${kept}`} prefetch={false} aria-current={isHere(href) ? 'page' : undefined}>
          {label}
        </Link>
      ))}
    </nav>
  );
}
