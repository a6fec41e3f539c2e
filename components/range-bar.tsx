// A chance of yes in, a bar on a line from 0 to 100 out, with a pin outside the end that came true. Per cent, so it fits any width.
import type { Chance } from '../lib/types.ts';
import type { Outcome } from '../lib/vocabulary.ts';

/** Solid: the author's own forecast; outline: on a condition; striped: a view he reports. */
export type RangeVariant = 'own' | 'conditional' | 'reported';

type Props = {
  /** Null: the table gives these words no odds; the line is dotted. */
  readonly chance: Chance | null;
  readonly variant?: RangeVariant;
  /** A pin stands for yes and no only. */
  readonly outcome?: Outcome | null;
  /** The same in words; see `rangeWords`. */
  readonly label: string;
  readonly size?: 'normal' | 'large';
  readonly ticks?: readonly number[];
};

const middle = 6;

export function RangeBar({ chance, variant = 'own', outcome = null, label, size = 'normal', ticks = [0, 50, 100] }: Props) {
  return (
    <svg className="range" data-size={size} height="12" role="img" aria-label={label}>
      <line className="axis" data-dotted={chance === null || undefined} x1="0" x2="100%" y1={middle} y2={middle} />
      {ticks.map((tick) => (
        <line className="axis" key={tick} x1={`${tick}%`} x2={`${tick}%`} y1={middle - 3} y2={middle + 3} />
      ))}
      {chance === null ? null : <Bar chance={chance} variant={variant} />}
      <OutcomePin outcome={outcome} />
    </svg>
  );
}

/** The bar alone, to be drawn on a line of one's own; `y` is the line's height in px. */
export function Bar({ chance, variant, y = middle }: { readonly chance: Chance; readonly variant: RangeVariant; readonly y?: number }) {
  const x1 = percent(chance.low);
  const x2 = percent(chance.high);
  if (variant === 'conditional')
    return <rect className="bar-outline" x={x1} width={percent(chance.high - chance.low)} y={y - 3} height="6" />;
  return <line className={variant === 'reported' ? 'bar bar-striped' : 'bar'} x1={x1} x2={x2} y1={y} y2={y} />;
}

/** Disc past 100 = happened, ring before 0 = did not; nothing when partly, void or open. */
export function OutcomePin({ outcome, y = middle }: { readonly outcome: Outcome | null; readonly y?: number }) {
  if (outcome !== 'yes' && outcome !== 'no') return null;
  const yes = outcome === 'yes';
  return (
    <circle
      className="pin"
      data-outcome={outcome}
      cx={yes ? '100%' : '0'}
      cy={y}
      r={yes ? 4 : 4.25}
      transform={`translate(${yes ? 7 : -7} 0)`}
    />
  );
}

function percent(fraction: number): string {
  return `${Math.round(fraction * 1000) / 10}%`;
}
