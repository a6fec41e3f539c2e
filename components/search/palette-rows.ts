// What is typed and what was found in; the options of the palette, group by group, out.
import type { SearchResult } from '../../lib/search/engine.ts';
import type { Hit } from '../../lib/search/hit.ts';
import type { WayOn } from '../../lib/search/ways-on.ts';
import { type Narrowing, narrowings, type Typed } from './narrowings.ts';

export type PaletteRows = {
  readonly statements: readonly Hit[];
  readonly others: readonly Hit[];
  readonly narrow: readonly Narrowing[];
  /** Where no statement is found. */
  readonly ways: readonly WayOn[];
};

/** Questions and debates that the palette shows. */
const shownOthers = 3;

/** Nothing typed asks for no statement in particular: then filters alone are offered. */
export function paletteRows(typed: Typed, result: SearchResult): PaletteRows {
  const filtered = Object.values(result.filters).some((values) => values.length > 0);
  return {
    statements: result.text === '' && !filtered ? [] : result.statements,
    others: result.text === '' ? [] : result.others.slice(0, shownOthers),
    narrow: narrowings(typed, result),
    ways: result.ways,
  };
}

export function countRows({ statements, others, narrow, ways }: PaletteRows): number {
  return statements.length + others.length + narrow.length + ways.length;
}
