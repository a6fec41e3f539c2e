// The cruxes between two authors in, each with its proposition, what either says to it and why it turns there, out.
import Link from 'next/link';
import type { Author } from '../../lib/types.ts';
import { debatePath, localId, statementPath } from '../addresses.ts';
import { numberWord, surname } from '../author-names.ts';
import { SectionHeading } from '../section-heading.tsx';
import type { CruxSide, PairCrux } from './pair-cruxes.ts';
import type { Pair } from './pair-path.ts';

type Props = { readonly pair: Pair; readonly cruxes: readonly PairCrux[] };

export function CruxSection({ pair, cruxes }: Props) {
  if (cruxes.length === 0) return null;
  return (
    <section className="section versus-cruxes" aria-labelledby="cruxes">
      <SectionHeading
        id="cruxes"
        title={cruxes.length === 1 ? 'The crux between them' : `${numberWord(cruxes.length)} cruxes between them`}
      />
      {cruxes.map(({ debate, crux, a, b }) => {
        const asked = crux.text.trimEnd().endsWith('?');
        return (
          <article key={crux.id} data-crux={crux.id} aria-labelledby={`crux-${localId(crux.id)}`}>
            <h3 id={`crux-${localId(crux.id)}`}>
              <Link href={`${debatePath(debate.id)}#${localId(crux.id)}`} prefetch={false}>
                {crux.text}
              </Link>
            </h3>
            <Side author={pair[0]} side={a} asked={asked} />
            <Side author={pair[1]} side={b} asked={asked} />
            <p className="versus-why">
              {crux.why}{' '}
              <Link href={debatePath(debate.id)} prefetch={false}>
                {debate.title}
              </Link>
            </p>
          </article>
        );
      })}
    </section>
  );
}

function Side({ author, side, asked }: { readonly author: Author; readonly side: CruxSide; readonly asked: boolean }) {
  const sides = [
    [asked ? 'says yes' : 'holds it', side.holds],
    [asked ? 'says no' : 'denies it', side.denies],
  ] as const;
  return (
    <div className="versus-side">
      {sides.map(([words, statements]) =>
        statements.length === 0 ? null : (
          <div key={words}>
            <p className="meta">
              <b>{surname(author.name)}</b> {words}
            </p>
            <ul>
              {statements.map((statement) => (
                <li key={statement.id} data-statement={statement.id}>
                  <Link className="said" href={statementPath(statement.id)} prefetch={false}>
                    {statement.text}
                  </Link>
                </li>
              ))}
            </ul>
          </div>
        ),
      )}
    </div>
  );
}
