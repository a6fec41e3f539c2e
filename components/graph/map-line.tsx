// The corners of a line and its kind in; the line with its ends, as SVG, out.
import { angleOf, type Corner, linePath, shorten } from './line-path.ts';
import { endLengths, type LineEnd, type LineKind, lineStyles } from './line-styles.ts';

type Props = {
  readonly kind: LineKind;
  readonly points: readonly Corner[];
  /** No end where the line only leads to a junction; px that an end keeps off the border. */
  readonly startGap?: number | null;
  readonly endGap?: number | null;
};

export function MapLine({ kind, points, startGap = 0, endGap = 0 }: Props) {
  const style = lineStyles[kind];
  const [atStart, atEnd] = [style.both && startGap !== null ? style.end : 'none', endGap === null ? 'none' : style.end] as const;
  const line = shorten(points, startGap ?? 0, endGap ?? 0);
  const drawn = linePath(shorten(line, endLengths[atStart], endLengths[atEnd]));
  return (
    <g className="map-line" data-colour={style.colour} data-dash={style.dash}>
      <path d={drawn} fill="none" strokeWidth={style.dash === 'double' ? 5 : style.width} />
      {style.dash === 'double' ? <path className="map-line-inside" d={drawn} fill="none" strokeWidth="2" /> : null}
      <MapLineEnd end={atStart} tip={line[0]} before={line[1]} />
      <MapLineEnd end={atEnd} tip={line.at(-1)} before={line.at(-2)} />
    </g>
  );
}

const shapes: Readonly<Record<Exclude<LineEnd, 'none'>, string>> = {
  arrow: 'M0 0L-12 -6.5V6.5Z',
  bar: 'M-1.5 -8V8',
  ring: 'M-1 0a4 4 0 1 0 -8 0a4 4 0 1 0 8 0',
  diamond: 'M-1 0L-8.5 -5L-16 0L-8.5 5Z',
  hollow: 'M-1 0L-12 -6V6Z',
};

function MapLineEnd({
  end,
  tip,
  before,
}: {
  readonly end: LineEnd;
  readonly tip: Corner | undefined;
  readonly before: Corner | undefined;
}) {
  if (end === 'none' || tip === undefined || before === undefined) return null;
  return (
    <path
      className="map-end"
      data-end={end}
      d={shapes[end]}
      transform={`translate(${tip[0]} ${tip[1]}) rotate(${Math.round(angleOf(before, tip))})`}
    />
  );
}
