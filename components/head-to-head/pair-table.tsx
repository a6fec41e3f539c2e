// The numbers of all pairs in, their table out: sorted and narrowed to one author in the browser, its state in the address.
'use client';

import Link from 'next/link';
import { ChoiceField } from '../compare/choice-field.tsx';
import { useQuery } from '../compare/use-query.ts';
import type { PairAuthor, PairCount } from './pair-counts.ts';
import { type PairOrder, pairOrders, sortPairs } from './pair-orders.ts';

type Props = { readonly authors: readonly PairAuthor[]; readonly pairs: readonly PairCount[]; readonly questions: number };

export function PairTable({ authors, pairs, questions }: Props) {
  const [author, setAuthor] = useQuery('author');
  const [sort, setSort] = useQuery('sort');
  const order: PairOrder = sort in pairOrders ? (sort as PairOrder) : 'disagreement';
  const known = authors.findIndex(({ id }) => id === author);
  const shown = sortPairs(pairs, order).filter(({ a, b }) => known === -1 || a === known || b === known);
  const most = Math.max(1, ...pairs.flatMap(({ agree, against }) => [agree, against]));
  return (
    <>
      <div className="controls">
        <ChoiceField
          label="Sort"
          value={order}
          options={Object.entries(pairOrders).map(([value, label]) => ({ value, label }))}
          onChoose={(value) => setSort(value === 'disagreement' ? '' : value)}
        />
        <ChoiceField
          label="Author"
          value={known === -1 ? '' : author}
          options={[{ value: '', label: 'all' }, ...authors.map(({ id, name }) => ({ value: id, label: name }))]}
          onChoose={setAuthor}
        />
      </div>
      <table className="plain-table pair-table">
        <caption>
          <span role="status">
            {shown.length} of {pairs.length}
          </span>{' '}
          pairs; {questions === 0 ? 'no shared question has been asked' : `${questions} shared questions`}
        </caption>
        <thead>
          <tr>
            <th scope="col">Pair</th>
            <th scope="col" className="number">
              Same question
            </th>
            <th scope="col" className="number">
              Opposite answers
            </th>
            <th scope="col">Alone right</th>
            <th scope="col" className="number">
              Against
            </th>
            <td aria-hidden="true" />
            <th scope="col" className="number">
              Agree
            </th>
            <th scope="col" className="number">
              Cruxes
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map((pair) => (
            <Row key={`${pair.a} ${pair.b}`} pair={pair} a={authors[pair.a]} b={authors[pair.b]} most={most} />
          ))}
        </tbody>
      </table>
      <div className="fine versus-notes">
        <p>
          “Same question” counts what both answer, “opposite answers” where one says yes and the other no. “Alone right” is who was right
          where the other was wrong; so few questions do not say who sees further. “Against” and “agree” are relations between statements of
          the two, in a debate or by opposite answers: attacking, contradicting and undercutting against, supporting, restating and refining
          for. They count what the editors have related and not how near two minds are. A view that an author only reports counts for and
          against nobody.
        </p>
      </div>
    </>
  );
}

type RowProps = { readonly pair: PairCount; readonly a: PairAuthor | undefined; readonly b: PairAuthor | undefined; readonly most: number };

function Row({ pair, a, b, most }: RowProps) {
  if (a === undefined || b === undefined) return null;
  const { shared, differ, rightA, rightB, against, agree, cruxes } = pair;
  const right = [...(rightA === 0 ? [] : [`${a.short} on ${rightA}`]), ...(rightB === 0 ? [] : [`${b.short} on ${rightB}`])];
  return (
    <tr data-pair={`${a.id} ${b.id}`} data-counts={[shared, differ, against, agree, cruxes].join(' ')}>
      <th scope="row">
        <Link href={`/compare/${a.id}/${b.id}`} prefetch={false}>
          {a.name} and {b.name}
        </Link>
      </th>
      <td className="number">{shared}</td>
      <td className="number">{differ}</td>
      <td className="pair-right" data-nobody={right.length === 0 || undefined}>
        {right.length === 0 ? 'nobody' : right.join(', ')}
      </td>
      <td className="number">{against}</td>
      <td className="pair-balance">
        <Balance against={against / most} agree={agree / most} />
      </td>
      <td className="number">{agree}</td>
      <td className="number">{cruxes}</td>
    </tr>
  );
}

/** Against to the left of the middle, in agreement to the right, as shares of the longest; the numbers stand at both sides. */
function Balance({ against, agree }: { readonly against: number; readonly agree: number }) {
  const percent = (share: number) => `${Math.round(share * 500) / 10}%`;
  return (
    <svg width="100%" height="12" aria-hidden="true">
      <rect className="balance-against" x={percent(1 - against)} y="3" width={percent(against)} height="6" />
      <rect className="balance-agree" x="50%" y="3" width={percent(agree)} height="6" />
      <line x1="50%" x2="50%" y1="0" y2="12" />
    </svg>
  );
}
