// Two authors in, the cruxes that lie between them out: one holds the proposition, the other denies it.
import type { Crux, Debate, Statement } from '../../lib/types.ts';
import type { CorpusIndex } from '../corpus-index.ts';
import type { Pair } from './pair-path.ts';

export type CruxSide = { readonly holds: readonly Statement[]; readonly denies: readonly Statement[] };
export type PairCrux = { readonly debate: Debate; readonly crux: Crux; readonly a: CruxSide; readonly b: CruxSide };

/** In the order of the debates. A view that is only reported is on nobody's side. */
export function cruxesBetween(index: CorpusIndex, [first, second]: Pair): readonly PairCrux[] {
  return index.debates.flatMap((debate) =>
    debate.cruxes.flatMap((crux) => {
      const [a, b] = [sideOf(index, crux, first.id), sideOf(index, crux, second.id)];
      const between = (a.holds.length > 0 && b.denies.length > 0) || (a.denies.length > 0 && b.holds.length > 0);
      return between ? [{ debate, crux, a, b }] : [];
    }),
  );
}

function sideOf(index: CorpusIndex, crux: Crux, author: string): CruxSide {
  const own = (ids: readonly string[]) =>
    ids
      .flatMap((id) => index.statement.get(id) ?? [])
      .filter(({ essay, voice }) => voice.length === 0 && index.essay.get(essay)?.authors.includes(author));
  return { holds: own(crux.holds), denies: own(crux.denies) };
}
