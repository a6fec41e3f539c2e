// The corpus in, what the browser needs to score its forecasts anew out: plain values, each said once.
import type { ScoredForecast, TableScores } from '../../lib/insights.ts';
import { orderChanges } from '../../lib/score/order-changes.ts';
import { defaultBare } from '../../lib/score/settings.ts';
import { surname } from '../author-names.ts';
import { isInferred } from '../byline.tsx';
import { authorsCompared, essaysBy } from '../compare/authors-compared.ts';
import type { CorpusIndex } from '../corpus-index.ts';
import type { RangeVariant } from '../range-bar.tsx';
import { variantOf } from '../statement-forecast.tsx';

export type ScoredAuthor = {
  readonly id: string;
  readonly name: string;
  readonly short: string;
  /** The byline of one of his essays is inferred. */
  readonly inferred: boolean;
  readonly cameTrue: number;
  /** Forecasts that can be held against an outcome. */
  readonly scored: number;
};

export type ScoredItem = Omit<ScoredForecast, 'pYes'> & {
  /** Place in `ScoreData.odds`. */
  readonly odds: number;
  readonly text: string;
  readonly variant: RangeVariant;
  readonly condition: string | null;
  /** The author's own last day, where he names one. */
  readonly byDate: string | null;
};

export type AskedQuestion = { readonly short: string; readonly decided: string | null };

export type ScoreData = {
  /** In the order of publication. */
  readonly authors: readonly ScoredAuthor[];
  readonly all: { readonly cameTrue: number; readonly scored: number };
  /** By author in that order, then in the order of the text. */
  readonly items: readonly ScoredItem[];
  /** Distinct values of `pYes`: many forecasts use the same words. */
  readonly odds: readonly ScoredForecast['pYes'][];
  readonly questions: Readonly<Record<string, AskedQuestion>>;
  /** The scores that the page opens with; null where the corpus has no table of words. */
  readonly initial: TableScores | null;
  /** Id of the table that the page opens with; null as above. */
  readonly openingTable: string | null;
  /** Names of the tables under which authors change places against the opening, on the forecasts that both tables know. */
  readonly otherOrders: readonly string[];
};

export function scoreData(index: CorpusIndex): ScoreData {
  const { scores } = index.insights;
  const openingTable = index.table?.id ?? null;
  const initial = index.table === null ? null : (scores.tables[index.table.id] ?? null);
  const odds = new Map<string, number>();
  const oddsOf = (pYes: ScoredForecast['pYes']) => {
    const key = JSON.stringify(pYes);
    if (!odds.has(key)) odds.set(key, odds.size);
    return odds.get(key) ?? 0;
  };
  const authors = authorsCompared(index).map(({ id, name }) => ({
    id,
    name,
    short: surname(name),
    inferred: essaysBy(index, id).some(isInferred),
    ...(scores.hits.authors[id] ?? { scored: 0, cameTrue: 0 }),
  }));
  const ids = authors.map(({ id }) => id);
  const items = scores.items.flatMap(({ perTable: _, pYes, ...item }) => {
    const prediction = index.statement.get(item.statement);
    if (prediction?.kind !== 'prediction') return [];
    const { text, byDate, place } = prediction;
    const at = authors.findIndex(({ id }) => id === item.authors[0]);
    const shown = { ...item, odds: oddsOf(pYes), text, variant: variantOf(prediction), condition: prediction.if, byDate };
    return [{ shown, key: [at, place.path, place.line] as const }];
  });
  return {
    authors,
    all: scores.hits.all,
    items: items.sort((a, b) => compareKeys(a.key, b.key)).map(({ shown }) => shown),
    odds: [...odds.keys()].map((key) => JSON.parse(key) as ScoredForecast['pYes']),
    questions: Object.fromEntries(
      scores.items.flatMap(({ question: id }) => {
        const question = index.question.get(id);
        return question === undefined ? [] : [[id, { short: question.short, decided: question.decided }] as const];
      }),
    ),
    initial,
    openingTable,
    otherOrders: index.hedges.flatMap(({ id, name }) => {
      if (openingTable === null) return [];
      const at = (table: string) => ({ table, bare: defaultBare });
      return orderChanges(scores.items, ids, at(openingTable), at(id)).turned.length === 0 ? [] : [name];
    }),
  };
}

function compareKeys(a: readonly (string | number)[], b: readonly (string | number)[]): number {
  for (const [at, left] of a.entries()) {
    const right = b[at] ?? left;
    if (left !== right) return left < right ? -1 : 1;
  }
  return 0;
}
