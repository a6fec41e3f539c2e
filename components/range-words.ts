// A forecast in, the words that stand beside or for its bar out. A number always names its table.
import type { Chance, HedgeTable } from '../lib/types.ts';
import { type Answer, answers, type Outcome } from '../lib/vocabulary.ts';
import { hedgeWords } from './hedge-chip.tsx';

/** "63–87", in per cent. */
export function rangeFigures(chance: Chance): string {
  const low = Math.round(chance.low * 100);
  const high = Math.round(chance.high * 100);
  return low === high ? String(low) : `${low}–${high}`;
}

/** "63–87 · Kent (1964)", that the figures of a plain “will” are a reading of ours, or that the table gives the words no odds. */
export function rangeCaption(chance: Chance | null, hedge: string | null, table: Pick<HedgeTable, 'name'>): string {
  if (chance !== null) return `${rangeFigures(chance)} · ${hedge === 'bare' ? `our reading, not ${table.name}` : table.name}`;
  // Long words would not fit on the line of their own bar, and they stand before it anyway.
  const short = hedge !== null && hedge !== 'bare' && hedge.length <= 12;
  return short ? `${table.name} gives “${hedge}” no odds` : `No odds in ${table.name}`;
}

type Forecast = {
  readonly answer: Answer | null;
  readonly hedge: string | null;
  readonly chance: Chance | null;
  readonly table: Pick<HedgeTable, 'name'>;
  readonly condition?: string | null;
  readonly outcome?: Outcome | null;
};

const happened: Readonly<Record<Outcome, string>> = {
  yes: 'happened',
  no: 'did not happen',
  partly: 'happened in part',
  void: 'void',
  open: 'not decided',
};

/** The bar's equivalent: "No, “unlikely”, 20 to 40 under Kent (1964); did not happen". */
export function rangeWords({ answer, hedge, chance, table, condition = null, outcome = null }: Forecast): string {
  const odds =
    chance === null
      ? `no odds in ${table.name}`
      : `${Math.round(chance.low * 100)} to ${Math.round(chance.high * 100)} ${hedge === 'bare' ? `in our reading, not ${table.name}` : `under ${table.name}`}`;
  const parts = [
    answer === null ? null : answers[answer],
    hedge === null ? null : hedgeWords(hedge),
    odds,
    condition === null ? null : `if ${condition}`,
  ];
  const said = parts.filter((part) => part !== null).join(', ');
  return outcome === null ? said : `${said}; ${happened[outcome]}`;
}
