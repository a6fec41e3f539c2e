// Nothing in; the loaded graph, or that it is still on its way, or that it failed, out.
'use client';

import { useCallback, useEffect, useState } from 'react';
import { type GraphData, loadGraphData } from './graph-data.ts';

export type Loading<T> =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly retry: () => void }
  | { readonly state: 'ready'; readonly value: T };

/** Kept for as long as the page is open: going away and back does not load it again. */
let kept: GraphData | null = null;

export function useGraphData(): Loading<GraphData> {
  const [attempt, setAttempt] = useState(0);
  const [data, setData] = useState<GraphData | 'failed' | null>(kept);
  const retry = useCallback(() => {
    setData(null);
    setAttempt((count) => count + 1);
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt is what runs it again
  useEffect(() => {
    if (kept !== null) return;
    const stop = new AbortController();
    loadGraphData(stop.signal).then(
      (loaded) => {
        kept = loaded;
        setData(loaded);
      },
      () => {
        if (!stop.signal.aborted) setData('failed');
      },
    );
    return () => stop.abort();
  }, [attempt]);
  if (data === 'failed') return { state: 'failed', retry };
  return data === null ? { state: 'loading' } : { state: 'ready', value: data };
}
