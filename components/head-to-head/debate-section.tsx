// The debates in which two authors meet in, a row each out: where either stands, how far apart, and the relations in agreement.
import Link from 'next/link';
import type { DebatePosition } from '../../lib/types.ts';
import { debatePath } from '../addresses.ts';
import { joinWords, surname } from '../author-names.ts';
import { SectionHeading } from '../section-heading.tsx';
import type { MeetingData } from './meeting-data.ts';
import { MeetingList } from './meeting-list.tsx';
import type { PairDebate } from './pair-debates.ts';
import type { Pair } from './pair-path.ts';
import type { PairRelation } from './pair-relations.ts';
import { PositionLine } from './position-line.tsx';

type RowOf = (met: PairRelation) => MeetingData;
type Props = { readonly pair: Pair; readonly debates: readonly PairDebate[]; readonly rowOf: RowOf };

/** So many rows stand open; more are opened debate by debate. */
const fewRows = 12;

export function DebateSection({ pair, debates, rowOf }: Props) {
  if (debates.length === 0) return null;
  const count = (side: 'agree' | 'other') => debates.reduce((sum, { relations }) => sum + relations[side].length, 0);
  const names = [surname(pair[0].name), surname(pair[1].name)] as const;
  return (
    <section className="section" aria-labelledby="agree">
      <SectionHeading id="agree" title="Where they stand, and where they agree" aside="debate by debate" />
      <p className="versus-sum">
        {count('agree') === 0 ? 'No statement of one supports, refines or restates one of the other.' : null}
        {count('agree') === 0
          ? null
          : `In ${count('agree')} ${count('agree') === 1 ? 'place' : 'places'} a statement of one supports, refines or restates one of the other; they stand under their debates.`}{' '}
        What is counted is what the editors have related, not how near two minds are.
      </p>
      <ul className="versus-debates">
        {debates.map((met) => (
          <Row key={met.debate.id} rowOf={rowOf} names={names} met={met} open={count('agree') + count('other') <= fewRows} />
        ))}
      </ul>
    </section>
  );
}

type RowProps = {
  readonly rowOf: RowOf;
  readonly names: readonly [string, string];
  readonly met: PairDebate;
  readonly open: boolean;
};

function Row({ rowOf, names, met: { debate, a, b, relations }, open }: RowProps) {
  const shown = [...relations.agree, ...relations.other];
  return (
    <li data-debate={debate.id}>
      <div className="versus-debate">
        <div className="versus-title">
          <h3>
            <Link href={debatePath(debate.id)} prefetch={false}>
              {debate.title}
            </Link>
          </h3>
          {debate.poles === null ? null : (
            <p className="fine">
              from “{debate.poles[0]}” to “{debate.poles[1]}”
            </p>
          )}
        </div>
        <Position name={names[0]} position={a} />
        {a === null || b === null ? null : (
          <PositionLine count={debate.positions.length} at={[debate.positions.indexOf(a), debate.positions.indexOf(b)]} names={names} />
        )}
        <Position name={names[1]} position={b} />
      </div>
      {shown.length === 0 ? null : (
        <details className="disclosure" open={open}>
          <summary>{countWords(relations.agree.length, relations.other.length)}</summary>
          <MeetingList rows={shown.map((one) => ({ ...rowOf(one), debate: null }))} />
        </details>
      )}
    </li>
  );
}

function Position({ name, position }: { readonly name: string; readonly position: DebatePosition | null }) {
  return (
    <p className="versus-position">
      <span>{name}</span> {position === null ? <i>no position</i> : <b>{position.label}</b>}
    </p>
  );
}

/** "5 in agreement and 2 that limit or presuppose". */
function countWords(agree: number, other: number): string {
  const bonds = other === 1 ? '1 that limits or presupposes' : `${other} that limit or presuppose`;
  return joinWords([...(agree === 0 ? [] : [`${agree} in agreement`]), ...(other === 0 ? [] : [bonds])]);
}
