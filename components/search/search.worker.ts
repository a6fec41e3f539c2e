// The search's own thread: queries in, answers out. The only file of the site that brings the engine to a browser.
import { openEngine, type SearchEngine } from '../../lib/search/engine.ts';
import { loadIndex } from './load-index.ts';
import type { SearchAnswer, SearchRequest } from './search-messages.ts';

let engine: Promise<SearchEngine> | null = null;

addEventListener('message', ({ data }: MessageEvent<SearchRequest>) => {
  answer(data).then((message) => postMessage(message));
});

async function answer({ id, origin, query }: SearchRequest): Promise<SearchAnswer> {
  engine ??= open(origin);
  try {
    const opened = await engine;
    return { id, result: query === null ? null : opened.search(query) };
  } catch (failure) {
    return { id, failure: failure === 'unreachable' ? 'unreachable' : 'damaged' };
  }
}

async function open(origin: string): Promise<SearchEngine> {
  const index = await loadIndex(origin);
  return openEngine(index);
}
