// The corpus in, the words of odds that its predictions use out: with the range of each table that knows them, and those that none knows.
import { findPhrase } from '../../lib/score/match-hedge.ts';
import type { HedgeTable, Prediction } from '../../lib/types.ts';
import { surname } from '../author-names.ts';
import { authorsCompared } from '../compare/authors-compared.ts';
import type { CorpusIndex } from '../corpus-index.ts';

/** Words as written, and how often. */
export type HedgeForm = { readonly hedge: string; readonly n: number };

export type HedgeUse = {
  readonly forms: readonly HedgeForm[];
  /** Predictions with these words. */
  readonly n: number;
  /** Surnames, in the order of publication. */
  readonly authors: readonly string[];
};

export type HedgeRange = {
  readonly table: string;
  /** The entry's own words. */
  readonly words: string;
  /** Fractions of 1, as published: of what the words are said of, not of yes. */
  readonly low: number;
  readonly high: number;
};

/** Written in one way or another, and read alike by every table. */
export type FiguredHedge = HedgeUse & { readonly ranges: readonly HedgeRange[]; readonly lacking: readonly string[] };
export type PlainHedge = HedgeUse & { /** Why, as the tables say; empty where none says. */ readonly why: readonly string[] };

export type HedgeGroups = {
  /** From the least to the most probable, by the mean of the middles. */
  readonly figured: readonly FiguredHedge[];
  /** The most frequent first. */
  readonly plain: readonly PlainHedge[];
  /** An unhedged “will”; null where nobody says it. */
  readonly bare: HedgeUse | null;
};

export function hedgeGroups(index: CorpusIndex): HedgeGroups {
  const predictions = index.statements.filter((statement) => statement.kind === 'prediction');
  const groups = new Map<string, Prediction[]>();
  for (const prediction of predictions) {
    if (prediction.hedge === null) continue;
    const key = prediction.hedge === 'bare' ? 'bare' : readingKey(prediction.hedge, index.hedges);
    groups.set(key, [...(groups.get(key) ?? []), prediction]);
  }
  const bare = groups.get('bare');
  groups.delete('bare');
  const read = [...groups.values()].map((own) => ({ use: usageOf(index, own), ...readingsOf(own[0]?.hedge ?? '', index.hedges) }));
  return {
    figured: read
      .filter(({ ranges }) => ranges.length > 0)
      .map(({ use, ranges, lacking }) => ({ ...use, ranges, lacking }))
      .sort((a, b) => meanMiddle(a) - meanMiddle(b) || compare(a, b)),
    plain: read
      .filter(({ ranges }) => ranges.length === 0)
      .map(({ use, why }) => ({ ...use, why }))
      .sort((a, b) => b.n - a.n || compare(a, b)),
    bare: bare === undefined ? null : usageOf(index, bare),
  };
}

/** The same for words that every table reads alike; words that no table knows stay apart unless they are the same. */
function readingKey(hedge: string, tables: readonly HedgeTable[]): string {
  const { ranges } = readingsOf(hedge, tables);
  const plain = hedge.toLowerCase();
  return ranges.length === 0 ? `plain ${plain}` : JSON.stringify(ranges.map(({ table, low, high }) => [table, low, high]));
}

type Readings = {
  readonly ranges: readonly HedgeRange[];
  /** Ids of tables without an entry. */
  readonly lacking: readonly string[];
  readonly why: readonly string[];
};

function readingsOf(hedge: string, tables: readonly HedgeTable[]): Readings {
  const found = tables.map((table) => ({ table: table.id, phrase: findPhrase(hedge, table) }));
  const ranges = found.flatMap(({ table, phrase }): HedgeRange[] =>
    phrase !== null && 'range' in phrase ? [{ table, words: phrase.words, low: phrase.range[0] / 100, high: phrase.range[1] / 100 }] : [],
  );
  return {
    ranges,
    lacking: found.filter(({ table }) => !ranges.some((range) => range.table === table)).map(({ table }) => table),
    why: [...new Set(found.flatMap(({ phrase }) => (phrase !== null && 'why' in phrase ? [phrase.why] : [])))],
  };
}

function usageOf(index: CorpusIndex, predictions: readonly Prediction[]): HedgeUse {
  const forms = new Map<string, HedgeForm>();
  for (const { hedge } of predictions) {
    if (hedge === null) continue;
    const key = hedge.toLowerCase();
    const before = forms.get(key);
    forms.set(key, { hedge: before?.hedge ?? hedge, n: (before?.n ?? 0) + 1 });
  }
  const essays = new Set(predictions.map(({ essay }) => essay));
  const keys = new Set([...essays].flatMap((essay) => index.essay.get(essay)?.authors ?? []));
  return {
    forms: [...forms.values()].sort((a, b) => b.n - a.n || (a.hedge < b.hedge ? -1 : 1)),
    n: predictions.length,
    authors: authorsCompared(index)
      .filter(({ id }) => keys.has(id))
      .map(({ name }) => surname(name)),
  };
}

function meanMiddle({ ranges }: FiguredHedge): number {
  return ranges.reduce((sum, { low, high }) => sum + (low + high) / 2, 0) / ranges.length;
}

function compare(a: HedgeUse, b: HedgeUse): number {
  return (a.forms[0]?.hedge ?? '') < (b.forms[0]?.hedge ?? '') ? -1 : 1;
}
