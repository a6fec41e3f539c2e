// A query in, the newest result or the reason why there is none out, for a component to show.
'use client';

import { useCallback, useEffect, useState } from 'react';
import type { SearchQuery, SearchResult } from '../../lib/search/engine.ts';
import { restartSearch, search } from './search-client.ts';
import type { SearchFailure } from './search-messages.ts';

export type Searched = {
  /** Of the query asked last that was answered; it stays while the next one is under way. */
  readonly result: SearchResult | null;
  readonly failure: SearchFailure | null;
  readonly retry: () => void;
};

/** Ask whenever the query changes in value; null asks nothing. */
export function useSearch(query: SearchQuery | null): Searched {
  const [answer, setAnswer] = useState<Omit<Searched, 'retry'>>({ result: null, failure: null });
  const [attempt, setAttempt] = useState(0);
  const key = JSON.stringify(query);

  // biome-ignore lint/correctness/useExhaustiveDependencies: `attempt` asks the same again
  useEffect(() => {
    const asked = JSON.parse(key) as SearchQuery | null;
    if (asked === null) {
      setAnswer({ result: null, failure: null });
      return;
    }
    let current = true;
    search(asked).then(
      (result) => current && setAnswer({ result, failure: null }),
      (failure: SearchFailure) => current && setAnswer({ result: null, failure }),
    );
    return () => {
      current = false;
    };
  }, [key, attempt]);

  const retry = useCallback(() => {
    restartSearch();
    setAttempt((count) => count + 1);
  }, []);
  return { ...answer, retry };
}
