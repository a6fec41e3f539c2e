// What page and worker say to each other.
import type { SearchQuery, SearchResult } from '../../lib/search/engine.ts';

/** `origin`: where the compiled files lie. `query` null: load the index, so that the first answer comes sooner. */
export type SearchRequest = { readonly id: number; readonly origin: string; readonly query: SearchQuery | null };

/** Why there is no answer: nothing could be fetched, or what was fetched is not what the build wrote. */
export type SearchFailure = 'unreachable' | 'damaged';

export type SearchAnswer = { readonly id: number } & ({ readonly result: SearchResult | null } | { readonly failure: SearchFailure });

export const failureWords: Readonly<Record<SearchFailure, string>> = {
  damaged: 'The search index is damaged; reload the page.',
  unreachable: 'The search could not be loaded.',
};
