// Nothing in, the page for an address that leads nowhere out.
import type { Metadata } from 'next';
import Link from 'next/link';

export const metadata: Metadata = { title: 'Not found' };

export default function NotFound() {
  return (
    <div className="page">
      <header className="page-head">
        <h1>There is no page at this address</h1>
        <p className="lead">It may have been mistyped, or the statement it named may have been taken out of its note.</p>
        <p>
          <Link href="/search">Search the statements</Link> or <Link href="/">start from the front page</Link>.
        </p>
      </header>
    </div>
  );
}
