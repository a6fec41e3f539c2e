// The forecasts in; their scores under the reader's settings to everything inside out. What the page opens with is not computed again.
'use client';

import { createContext, type ReactNode, useContext, useMemo } from 'react';
import type { ScoredForecast, TableScores } from '../../lib/insights.ts';
import { scoreForecasts } from '../../lib/score/score-forecasts.ts';
import { useSettings } from '../compare/settings.tsx';
import type { ScoreData, ScoredItem } from './score-data.ts';

/** A forecast with what a row of the list shows of it. */
export type ShownForecast = ScoredForecast & Omit<ScoredItem, 'odds'>;

export type Scored = Pick<ScoreData, 'authors' | 'all' | 'questions' | 'openingTable' | 'otherOrders'> & {
  readonly forecasts: readonly ShownForecast[];
  /** Null where the corpus has no table of words. */
  readonly scores: TableScores | null;
};

const ScoreContext = createContext<Scored>({
  authors: [],
  all: { scored: 0, cameTrue: 0 },
  questions: {},
  openingTable: null,
  otherOrders: [],
  forecasts: [],
  scores: null,
});

export function ScoreProvider({ data, children }: { readonly data: ScoreData; readonly children: ReactNode }) {
  const { table, bare, isDefault } = useSettings();
  const { items, odds, ...rest } = data;
  const forecasts = useMemo(() => items.map(({ odds: at, ...item }) => ({ ...item, pYes: odds[at] ?? {} })), [items, odds]);
  const scores = useMemo(() => {
    if (table === null || isDefault) return data.initial;
    return scoreForecasts(forecasts, { authors: data.authors.map(({ id }) => id), table: table.id, bare: bare.chance });
  }, [data, forecasts, table, bare, isDefault]);
  return <ScoreContext value={{ ...rest, forecasts, scores }}>{children}</ScoreContext>;
}

export function useScores(): Scored {
  return useContext(ScoreContext);
}
