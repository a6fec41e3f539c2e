// An essay in, the head of its note out: who, where, when, title, lead, the way to the publisher.
import Link from 'next/link';
import type { ReactNode } from 'react';
import type { Essay } from '../../lib/types.ts';
import { essayPath, passagesPath } from '../addresses.ts';
import { Byline, isInferred } from '../byline.tsx';
import type { CorpusIndex } from '../corpus-index.ts';
import { DateText } from '../date-text.tsx';
import { ExternalMark } from '../interface-icons.tsx';

type Props = { readonly index: CorpusIndex; readonly essay: Essay; readonly view: 'note' | 'passages'; readonly lead: ReactNode };

const views = [
  ['note', 'Note', essayPath],
  ['passages', 'Passages', passagesPath],
] as const;

export function EssayHead({ index, essay, view, lead }: Props) {
  const edition = essay.edition === null || essay.edition.outlet === essay.outlet ? null : essay.edition;
  return (
    <header className="essay-head">
      <p className="meta">
        <Byline index={index} essay={essay} linked /> · {essay.outlet}
        {edition === null ? null : `, in ${editionWords(edition.outlet)}`} ·{' '}
        <DateText date={essay.published} published long={essay.published.includes('/')} />
      </p>
      <h1>{essay.title}</h1>
      <div className="lead">{lead ?? <p>{essay.lead}</p>}</div>
      <div className="essay-ways">
        <nav className="segments" aria-label="View">
          {views.map(([name, label, path]) => (
            <Link key={name} href={path(essay.id)} prefetch={false} aria-current={name === view ? 'page' : undefined}>
              {label}
            </Link>
          ))}
        </nav>
        {essay.url === '' ? null : (
          <a href={essay.url} rel="external noopener">
            Read at the publisher
            <ExternalMark />
          </a>
        )}
        {edition === null || edition.url === essay.url ? null : (
          <a href={edition.url} rel="external noopener">
            Read {editionWords(edition.outlet)}
            <ExternalMark />
          </a>
        )}
      </div>
      {essay.role === null ? null : <p className="fine">Then: {essay.role}</p>}
      {isInferred(essay) ? (
        <p className="fine" id="byline">
          <b>?</b> Byline inferred: {essay.byline.replace(/^inferred:\s*/iu, '')}{' '}
          <Link href="/about" prefetch={false}>
            Method
          </Link>
        </p>
      ) : null}
    </header>
  );
}

/** "the Star edition", of an outlet that is only named. */
function editionWords(outlet: string): string {
  return /edition|version|reprint|copy/iu.test(outlet) ? outlet : `the ${outlet.replace(/^The /u, '')} edition`;
}
