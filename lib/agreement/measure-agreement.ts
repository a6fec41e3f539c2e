// Two readings of an essay and their pairs in; how far the readers agree out. Several such figures in; those of all together out.
import type { Agreement } from '../types.ts';
import { type StatementKind, statementKinds } from '../vocabulary.ts';
import { cohenKappa } from './cohen-kappa.ts';
import type { Item, Pair } from './reading.ts';

const kinds = Object.keys(statementKinds) as StatementKind[];
const byKind = <Value>(value: (kind: StatementKind) => Value) =>
  Object.fromEntries(kinds.map((kind) => [kind, value(kind)])) as Record<StatementKind, Value>;

type Counts = Pick<Agreement, 'pairs' | 'sameHedge'> & {
  readonly found: Readonly<Record<'first' | 'second', Record<StatementKind, number>>>;
};

/** `pairs` as `pairItems` makes them. */
export function measureAgreement(first: readonly Item[], second: readonly Item[], pairs: readonly Pair[]): Agreement {
  const of = (items: readonly Item[]) => byKind((kind) => items.filter((item) => item.kind === kind).length);
  return figures({
    found: { first: of(first), second: of(second) },
    pairs: byKind((a) => byKind((b) => pairs.filter(([one, other]) => one.kind === a && other.kind === b).length)),
    sameHedge: pairs.filter(([one, other]) => one.hedge === other.hedge).length,
  });
}

/** Counts added up, and share and kappa taken from the sums: an essay counts as much as it has statements. Null of none. */
export function poolAgreement(all: readonly Agreement[]): Agreement | null {
  const sum = (count: (one: Agreement) => number) => all.reduce((total, one) => total + count(one), 0);
  if (all.length === 0) return null;
  return figures({
    found: { first: byKind((kind) => sum((one) => one.kinds[kind].first)), second: byKind((kind) => sum((one) => one.kinds[kind].second)) },
    pairs: byKind((a) => byKind((b) => sum((one) => one.pairs[a][b]))),
    sameHedge: sum((one) => one.sameHedge),
  });
}

function figures({ found, pairs, sameHedge }: Counts): Agreement {
  const add = (count: (kind: StatementKind) => number) => kinds.reduce((total, kind) => total + count(kind), 0);
  const [first, second] = [add((kind) => found.first[kind]), add((kind) => found.second[kind])];
  const foundByBoth = add((a) => add((b) => pairs[a][b]));
  const foundByEither = first + second - foundByBoth;
  return {
    first,
    second,
    foundByBoth,
    foundByEither,
    share: foundByEither === 0 ? null : rounded(foundByBoth / foundByEither),
    kappa: rounded(cohenKappa(kinds.map((a) => kinds.map((b) => pairs[a][b])))),
    sameHedge,
    kinds: byKind((kind) => ({
      first: found.first[kind],
      firstPaired: add((other) => pairs[kind][other]),
      second: found.second[kind],
      secondPaired: add((other) => pairs[other][kind]),
    })),
    pairs,
  };
}

/** To four places; a zero has no sign. */
function rounded(figure: number): number;
function rounded(figure: number | null): number | null;
function rounded(figure: number | null): number | null {
  return figure === null ? null : Math.round(figure * 10_000) / 10_000 + 0;
}
