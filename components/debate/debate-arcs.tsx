// A debate in, arcs between its authors out: above the names what goes against or limits, below what supports; and the same as a list.
import type { Debate } from '../../lib/types.ts';
import type { RelationFamily, RelationKind } from '../../lib/vocabulary.ts';
import { countOf, surname } from '../author-names.ts';
import type { CorpusIndex } from '../corpus-index.ts';
import { RelationLabel } from '../relation-label.tsx';
import { statementsIn } from './debates-with.ts';
import { authorsIn, familyWords, type Meeting, meetingsIn, relationsIn, statementCount } from './meetings.ts';

const pitch = 80;
const radius = 13;

/** The kind whose icon stands for a family. */
const icons: Readonly<Record<RelationFamily, RelationKind>> = {
  attack: 'attacks',
  undercut: 'undercuts',
  support: 'supports',
  bond: 'refines',
};

export function DebateArcs({ index, debate }: { readonly index: CorpusIndex; readonly debate: Debate }) {
  const meetings = meetingsIn(index, debate);
  if (meetings.length === 0) return null;
  const authors = authorsIn(index, debate);
  const place = new Map(authors.map(({ id }, at) => [id, pitch * (at + 0.5)]));
  const above = arcsOf(meetings.filter(isAbove), place);
  const below = arcsOf(
    meetings.filter((meeting) => !isAbove(meeting)),
    place,
  );
  const base = tallest(above) + radius;
  const foot = base + radius + 30;
  const families = [...new Set(meetings.map(({ family }) => family))];
  return (
    <figure className="arcs">
      <figcaption>
        {countOf(statementsIn(index, debate).length, 'statement', 'statements')},{' '}
        {countOf(relationsIn(index, debate).length, 'relation', 'relations')} between essays
      </figcaption>
      <svg viewBox={`0 0 ${pitch * authors.length} ${below.length === 0 ? foot : foot + tallest(below)}`} aria-hidden="true">
        <Arcs arcs={above} base={base} side={-1} />
        <Arcs arcs={below} base={foot} side={1} />
        {authors.map((author) => (
          <g key={author.id} className="arc-author">
            <circle cx={place.get(author.id)} cy={base} r={radius} />
            <text x={place.get(author.id)} y={base + 4.5} textAnchor="middle">
              {statementCount(index, debate, author.id)}
            </text>
            <text className="arc-name" x={place.get(author.id)} y={base + radius + 20} textAnchor="middle">
              {surname(author.name)}
            </text>
          </g>
        ))}
      </svg>
      <ul className="arc-legend" aria-hidden="true">
        {families.map((family) => (
          <li key={family}>
            <RelationLabel kind={icons[family]} words={familyWords[family]} />
          </li>
        ))}
      </ul>
      <details className="disclosure">
        <summary>Same as a list</summary>
        <ul className="arc-list">
          {meetings.map((meeting) => (
            <li
              key={`${meeting.a} ${meeting.b} ${meeting.family}`}
              data-meeting={`${meeting.a} ${meeting.b} ${meeting.family} ${meeting.count}`}
            >
              {nameOf(index, meeting.a)} and {nameOf(index, meeting.b)}:{' '}
              <RelationLabel kind={icons[meeting.family]} words={`${meeting.count} ${familyWords[meeting.family]}`} />
            </li>
          ))}
        </ul>
      </details>
    </figure>
  );
}

function nameOf(index: CorpusIndex, id: string): string {
  return surname(index.author.get(id)?.name ?? id);
}

/** Against each other, or with a limit: drawn above the names. */
function isAbove({ family }: Meeting): boolean {
  return family === 'attack' || family === 'undercut';
}

type Arc = ReturnType<typeof arcOf>;

function arcsOf(meetings: readonly Meeting[], place: ReadonlyMap<string, number>): readonly Arc[] {
  return meetings.map((meeting, at) => arcOf(meeting, place, rankIn(meetings, at)));
}

/** Room for the highest arc with its number; some room also where there is none. */
function tallest(arcs: readonly Arc[]): number {
  return Math.max(0, ...arcs.map(({ height }) => height)) + 14;
}

/** Arcs that stand on a line (`side` -1) or hang from it (1), each with its number at its crown. */
function Arcs({ arcs, base, side }: { readonly arcs: readonly Arc[]; readonly base: number; readonly side: -1 | 1 }) {
  return (
    <>
      {arcs.map(({ key, family, x1, x2, rx, height }) => (
        <path
          key={key}
          className="arc"
          data-family={family}
          d={`M${x1} ${base}A${rx} ${height} 0 0 ${side === -1 ? 1 : 0} ${x2} ${base}`}
        />
      ))}
      {arcs.map(({ key, family, x1, rx, height, count }) => (
        <text key={key} className="arc-count" data-family={family} x={x1 + rx} y={base + side * height + 4.5} textAnchor="middle">
          {count}
        </text>
      ))}
    </>
  );
}

/** How many arcs of the same pair come before. */
function rankIn(meetings: readonly Meeting[], at: number): number {
  const { a, b } = meetings[at] ?? { a: '', b: '' };
  return meetings.slice(0, at).filter((meeting) => meeting.a === a && meeting.b === b).length;
}

function arcOf(meeting: Meeting, place: ReadonlyMap<string, number>, rank: number) {
  const x1 = place.get(meeting.a) ?? 0;
  const x2 = place.get(meeting.b) ?? 0;
  return {
    key: `${meeting.a} ${meeting.b} ${meeting.family}`,
    family: meeting.family,
    count: meeting.count,
    x1,
    x2,
    rx: (x2 - x1) / 2,
    height: 14 + (x2 - x1) * 0.36 + rank * 19,
  };
}
