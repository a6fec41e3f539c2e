// An essay in, its authors' names out, linked, with a "?" where the byline is inferred.
import Link from 'next/link';
import { Fragment } from 'react';
import type { Essay } from '../lib/types.ts';
import { authorPath } from './addresses.ts';
import { authorsOf, surname } from './author-names.ts';
import type { CorpusIndex } from './corpus-index.ts';

type Props = {
  readonly index: CorpusIndex;
  readonly essay: Essay;
  readonly short?: boolean;
  /** Names lead to the authors' pages. */
  readonly linked?: boolean;
};

export function Byline({ index, essay, short = false, linked = false }: Props) {
  return authorsOf(index, essay).map((author, at, all) => {
    const name = short ? surname(author.name) : author.name;
    const before = at === 0 ? '' : at === all.length - 1 ? ' and ' : ', ';
    return (
      <Fragment key={author.id}>
        {before}
        {linked ? (
          <Link href={authorPath(author.id)} prefetch={false}>
            {name}
          </Link>
        ) : (
          name
        )}
        {isInferred(essay) ? <InferredMark /> : null}
      </Fragment>
    );
  });
}

/** Whether the byline rests on a reason of the editors and not on the publisher's word. */
export function isInferred(essay: Essay): boolean {
  return essay.byline !== 'stated';
}

/** The raised question mark behind an inferred name. */
export function InferredMark() {
  return (
    <sup className="inferred">
      <span aria-hidden="true">?</span>
      <span className="visually-hidden"> (byline inferred)</span>
    </sup>
  );
}
