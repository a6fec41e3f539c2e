// The prose of a note as hast in, React out. Nothing in it is evaluated; links that name an id become links to its page.
import type { Nodes } from 'hast';
import { type Components, toJsxRuntime } from 'hast-util-to-jsx-runtime';
import Link from 'next/link';
import type { ComponentProps, ReactNode } from 'react';
import { Fragment, jsx, jsxs } from 'react/jsx-runtime';
import { debatePath, essayPath, questionPath, statementPath } from './addresses.ts';
import type { CorpusIndex } from './corpus-index.ts';

type Props = {
  readonly index: CorpusIndex;
  readonly body: Nodes;
  /** What stands for a statement, by its full or local id. */
  readonly statement?: (id: string) => ReactNode;
};

export function Prose({ index, body, statement }: Props) {
  const components = {
    a: ({ href = '', children }: ComponentProps<'a'>) => <ProseLink href={addressOf(index, href)}>{children}</ProseLink>,
    // A statement's element is no HTML; it carries its id and nothing else.
    statement: ({ id = '' }: { readonly id?: string }) => statement?.(id) ?? null,
  } as Partial<Components>;
  // Alignment of cells would become inline styles, which the site's policy forbids.
  return toJsxRuntime(body, { Fragment, jsx, jsxs, components, tableCellAlignToStyle: false });
}

function ProseLink({ href, children }: { readonly href: string; readonly children: ReactNode }) {
  return href.startsWith('/') ? (
    <Link href={href} prefetch={false}>
      {children}
    </Link>
  ) : (
    <a href={href} rel="external noopener">
      {children}
    </a>
  );
}

/** The page of an id ("slim-2020/own-it", "gulf-oil"), or the address as written. */
function addressOf(index: CorpusIndex, href: string): string {
  if (index.statement.has(href)) return statementPath(href);
  if (index.question.has(href)) return questionPath(href);
  if (index.essay.has(href)) return essayPath(href);
  if (index.debate.has(href)) return debatePath(href);
  return href;
}
