// A recommendation in, to whom it is addressed and on how many predictions it rests out.
import Link from 'next/link';
import type { Recommendation, Statement } from '../lib/types.ts';
import { statementPath } from './addresses.ts';
import { countOf, joinWords } from './author-names.ts';
import type { CorpusIndex } from './corpus-index.ts';

export function AdviceLine({ index, statement }: { readonly index: CorpusIndex; readonly statement: Recommendation }) {
  const predictions = predictionsUnder(index, statement);
  const came = predictions.filter((prediction) => cameAbout(index, prediction)).length;
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

/** The predictions that a statement rests on, transitively. */
export function predictionsUnder(index: CorpusIndex, statement: Statement): readonly Statement[] {
  return (index.insights.restsOn[statement.id]?.all ?? []).flatMap((id) => {
    const found = index.statement.get(id);
    return found?.kind === 'prediction' ? [found] : [];
  });
}

/** Whether a prediction's question was decided the way it says. */
export function cameAbout(index: CorpusIndex, statement: Statement): boolean {
  if (statement.kind !== 'prediction' || statement.question === null || statement.answer === 'open') return false;
  return index.question.get(statement.question)?.outcome === statement.answer;
}
