// A graph and some of its statements in; what is made of those of each author, and of all, out.
import type { ByAuthor } from '../insights.ts';
import type { ClaimGraph } from '../types.ts';

/** Keys sorted. A statement of two authors counts for each of them, and once for all. */
export function byAuthor<S extends { readonly essay: string }, T>(
  graph: ClaimGraph,
  statements: readonly S[],
  make: (own: readonly S[]) => T,
): ByAuthor<T> {
  const authorsOf = new Map(graph.essays.map((essay) => [essay.id, essay.authors]));
  const ids = graph.authors.map(({ id }) => id).sort();
  const rows = ids.map((id) => [id, make(statements.filter(({ essay }) => authorsOf.get(essay)?.includes(id)))] as const);
  return { authors: Object.fromEntries(rows), all: make(statements) };
}
