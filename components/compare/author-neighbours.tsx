// An author in, the others from nearest to farthest out, with the relations that were counted.
import Link from 'next/link';
import type { Author } from '../../lib/types.ts';
import { authorPath } from '../addresses.ts';
import { surname } from '../author-names.ts';
import type { CorpusIndex } from '../corpus-index.ts';
import { pairOf, pairPath } from '../head-to-head/pair-path.ts';
import { SectionHeading } from '../section-heading.tsx';
import { ScrollFrame } from './scroll-frame.tsx';

export type Neighbour = { readonly author: Author; readonly agree: number; readonly against: number; readonly other: number };

/** The others with whom a relation joins him: the greater share of agreement first. */
export function neighboursOf(index: CorpusIndex, id: string): readonly Neighbour[] {
  const share = ({ agree, against }: Neighbour) => (agree + against === 0 ? 0.5 : agree / (agree + against));
  return index.insights.pairs
    .filter((pair) => pair.a === id || pair.b === id)
    .flatMap(({ a, b, ...counts }) => {
      const author = index.author.get(a === id ? b : a);
      return author === undefined || counts.agree + counts.against + counts.other === 0 ? [] : [{ author, ...counts }];
    })
    .sort((a, b) => share(b) - share(a) || b.agree - a.agree || (a.author.id < b.author.id ? -1 : 1));
}

export function AuthorNeighbours({ index, author }: { readonly index: CorpusIndex; readonly author: Author }) {
  const neighbours = neighboursOf(index, author.id);
  if (neighbours.length === 0) return null;
  return (
    <section className="section" aria-labelledby="others">
      <SectionHeading id="others" title="Closest and farthest" aside="closest first" />
      <p className="author-sum">
        What is counted are relations between statements of {surname(author.name)} and of another author, in a debate or by opposite answers
        to one question. Supporting, restating and refining count as agreement; attacking, contradicting and undercutting as opposition. The
        order goes by the share of agreement. It measures what the editors have related and not how near two minds are.
      </p>
      <ScrollFrame label="Relations with other authors">
        <table className="plain-table neighbours">
          <caption className="visually-hidden">Relations with other authors</caption>
          <thead>
            <tr>
              <th scope="col">Author</th>
              <th scope="col" className="number">
                Agreement
              </th>
              <th scope="col" className="number">
                Opposition
              </th>
              <th scope="col" className="number">
                Other
              </th>
              <th scope="col">Head to head</th>
            </tr>
          </thead>
          <tbody>
            {neighbours.map(({ author: other, agree, against, other: rest }) => (
              <tr key={other.id} data-author={other.id}>
                <th scope="row">
                  <Link href={authorPath(other.id)} prefetch={false}>
                    {other.name}
                  </Link>
                </th>
                <td className="number">{agree}</td>
                <td className="number">{against}</td>
                <td className="number">{rest}</td>
                <td>
                  <PairLink index={index} author={author} other={other} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollFrame>
    </section>
  );
}

function PairLink({ index, author, other }: { readonly index: CorpusIndex; readonly author: Author; readonly other: Author }) {
  const pair = pairOf(index, author.id, other.id);
  if (pair === null) return null;
  return (
    <Link href={pairPath(pair)} prefetch={false}>
      Compare<span className="visually-hidden"> with {other.name}</span>
    </Link>
  );
}
