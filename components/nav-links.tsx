// The header's rows in, a list of links out, the reader's section marked; in the browser, where the section changes.
'use client';

import Link from 'next/link';
import { useSelectedLayoutSegment } from 'next/navigation';
import { navigationIn } from './navigation.ts';

export function NavLinks() {
  const segment = useSelectedLayoutSegment();
  return (
    <ul>
      {navigationIn('header').map((row) => {
        const current = segment !== null && row.segments.includes(segment);
        return (
          <li key={row.href}>
            <Link
              href={row.href}
              prefetch={false}
              data-label={row.label}
              aria-current={current ? 'true' : undefined}
              // The header outlives a change of page; its menu must not.
              onClick={(event) => event.currentTarget.closest('details')?.removeAttribute('open')}
            >
              {row.label}
            </Link>
          </li>
        );
      })}
    </ul>
  );
}
