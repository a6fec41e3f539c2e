// A recommendation in, to whom it is addressed and on how many of its author's predictions it rests out.
import Link from 'next/link';
import type { Recommendation } from '../lib/types.ts';
import { statementPath } from './addresses.ts';
import { countOf, joinWords } from './author-names.ts';
import { premisesOf } from './compare/advice-premises.ts';
import type { CorpusIndex } from './corpus-index.ts';

export function AdviceLine({ index, statement }: { readonly index: CorpusIndex; readonly statement: Recommendation }) {
  const predictions = premisesOf(index, statement);
  const came = predictions.filter(({ fate }) => fate === 'came').length;
  return (
    <p className="detail">
      To <b>{joinWords(statement.to.map((id) => index.actor.get(id)?.name ?? id))}</b>
      {predictions.length === 0 ? null : (
        <>
          {' '}
          · rests on{' '}
          <Link href={`${statementPath(statement.id)}#rests-on`} prefetch={false}>
            {countOf(predictions.length, 'prediction', 'predictions')}
          </Link>
          {predictions.length === 1 ? (came === 1 ? ', which came about' : '') : `, of which ${came === 0 ? 'none' : came} came about`}
        </>
      )}
    </p>
  );
}
