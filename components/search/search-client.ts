// A query in, the promise of its result out; the worker behind it is made once a page, when it is first needed.
import type { SearchQuery, SearchResult } from '../../lib/search/engine.ts';
import type { SearchAnswer, SearchFailure, SearchRequest } from './search-messages.ts';

type Waiting = { readonly resolve: (result: SearchResult | null) => void; readonly reject: (failure: SearchFailure) => void };

let worker: Worker | null = null;
let last = 0;
const waiting = new Map<number, Waiting>();

/** @throws a SearchFailure, as the rejection itself */
export async function search(query: SearchQuery): Promise<SearchResult> {
  const result = await ask(query);
  if (result === null) throw new Error('a query is answered with a result');
  return result;
}

/** Start the worker and let it load the index. What fails is told with the first query. */
export function warmSearch(): void {
  if (worker === null) ask(null).catch(() => {});
}

/** Forget the worker and what it loaded, so that the next query begins anew. */
export function restartSearch(): void {
  worker?.terminate();
  worker = null;
  for (const { reject } of waiting.values()) reject('unreachable');
  waiting.clear();
}

function ask(query: SearchQuery | null): Promise<SearchResult | null> {
  worker ??= start();
  last += 1;
  const request: SearchRequest = { id: last, origin: location.origin, query };
  const answer = new Promise<SearchResult | null>((resolve, reject) => waiting.set(request.id, { resolve, reject }));
  worker.postMessage(request);
  return answer;
}

function start(): Worker {
  const started = new Worker(new URL('./search.worker.ts', import.meta.url), { type: 'module' });
  started.addEventListener('message', ({ data }: MessageEvent<SearchAnswer>) => {
    const asked = waiting.get(data.id);
    waiting.delete(data.id);
    if ('failure' in data) asked?.reject(data.failure);
    else asked?.resolve(data.result);
  });
  // The worker's own script could not be loaded.
  started.addEventListener('error', restartSearch);
  return started;
}
