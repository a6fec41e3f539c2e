// The foot of every page: what the site does with the essays, and the pages that are not in the header.
import Link from 'next/link';
import { navigationIn } from './navigation.ts';

export function SiteFooter({ title }: { readonly title: string }) {
  return (
    <footer className="site-footer">
      <div className="page">
        <p>{title} reads essays closely. Quotes are two-ended; the essays stay with their publishers.</p>
        <nav aria-label="More">
          <ul>
            {navigationIn('footer').map((row) => (
              <li key={row.href}>
                <Link href={row.href} prefetch={false}>
                  {row.label}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </footer>
  );
}
