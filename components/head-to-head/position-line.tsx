// How many positions a debate has and which two are meant in, a line from pole to pole with both on it out; the words beside it say the same.
'use client';

type Props = {
  readonly count: number;
  /** Their places among the positions, from 0. */
  readonly at: readonly [number, number];
  readonly names: readonly [string, string];
};

const line = 22;

/** The places are in order and no measure. */
export function PositionLine({ count, at, names }: Props) {
  const x = (place: number) => `${count < 2 ? 50 : Math.round((place / (count - 1)) * 1000) / 10}%`;
  const anchorOf = (place: number) => (count < 2 ? 'middle' : place === 0 ? 'start' : place === count - 1 ? 'end' : 'middle');
  return (
    <svg className="position-line" width="100%" height="44" aria-hidden="true">
      <line x1="0" x2="100%" y1={line} y2={line} />
      {Array.from({ length: count }, (_, place) => x(place)).map((tick) => (
        <line key={tick} x1={tick} x2={tick} y1={line - 3} y2={line + 3} />
      ))}
      {at.map((place, which) => (
        <g key={names[which]}>
          <circle cx={x(place)} cy={line} r="4.5" />
          <text x={x(place)} y={which === 0 ? line - 10 : line + 20} textAnchor={anchorOf(place)}>
            {names[which]}
          </text>
        </g>
      ))}
    </svg>
  );
}
