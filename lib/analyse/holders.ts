// A graph in; who holds each statement out: the essay's authors, or nobody where a view is only reported.
import type { ClaimGraph } from '../types.ts';

/** By statement id the authors whose own view it is; a reported view counts for and against none of them. */
export function holders(graph: ClaimGraph): ReadonlyMap<string, readonly string[]> {
  const authors = new Map(graph.essays.map((essay) => [essay.id, essay.authors]));
  return new Map(graph.statements.map(({ id, essay, voice }) => [id, voice.length > 0 ? [] : (authors.get(essay) ?? [])]));
}
