// Where the reader is in, the ways to other pages of the table and, on a phone, from one question to the next out.
'use client';

import Link from 'next/link';
import type { MouseEvent, ReactNode } from 'react';
import { ChevronIcon } from '../interface-icons.tsx';
import { mostRows } from './matrix-pages.ts';
import type { MatrixState } from './use-matrix.ts';

type Props = { readonly state: MatrixState; readonly toTop: () => void };

export function MatrixPager({ state, toTop }: Props) {
  const { page, pages, rows, found } = state.shown;
  const first = (page - 1) * mostRows + 1;
  return (
    <nav className="matrix-pager" aria-label="Pages of questions">
      <p>
        Questions {first} to {first + rows.length - 1} of {found}
      </p>
      <ol className="segments">
        {Array.from({ length: pages }, (_, at) => at + 1).map((number) => (
          <li key={number}>
            <PageLink state={state} toTop={toTop} page={number} current={number === page}>
              <span className="visually-hidden">Page </span>
              {number}
            </PageLink>
          </li>
        ))}
      </ol>
    </nav>
  );
}

type LinkProps = Props & { readonly page: number; readonly className?: string; readonly current?: boolean; readonly children: ReactNode };

/** Without a script, and where the page is one that was built, a plain link. */
function PageLink({ state, toTop, page, className, current = false, children }: LinkProps) {
  const { href, go } = state.wayTo(page);
  const shared = { className, 'aria-current': current ? ('page' as const) : undefined };
  if (go === null) {
    return (
      <Link href={href} prefetch={false} {...shared}>
        {children}
      </Link>
    );
  }
  const turn = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    go();
    toTop();
  };
  return (
    <a href={href} onClick={turn} {...shared}>
      {children}
    </a>
  );
}

/** On a phone: the way from one question's screen to the next, in the order shown, and on to the next page. `at` counts rows from 0. */
export function RowPager({ state, toTop, at }: Props & { readonly at: number }) {
  const { rows, page, pages, found } = state.shown;
  const number = (page - 1) * mostRows + at + 1;
  const step = (by: -1 | 1, words: string) => {
    const row = rows[at + by];
    const inside = (
      <>
        <ChevronIcon to={by < 0 ? 'left' : 'right'} />
        <span className="visually-hidden">{words}</span>
      </>
    );
    if (row !== undefined) {
      return (
        <a href={`#${row.id}`} className="button">
          {inside}
        </a>
      );
    }
    if (page + by < 1 || page + by > pages) return <span />;
    return (
      <PageLink state={state} toTop={toTop} page={page + by} className="button">
        {inside}
      </PageLink>
    );
  };
  return (
    <div className="row-pager">
      {step(-1, 'Previous question')}
      <span>
        Question {number} of {found}
      </span>
      {step(1, 'Next question')}
    </div>
  );
}
