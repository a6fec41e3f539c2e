// The compiled files' addresses in, the search index out once its length and hash are those of the manifest.
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { SearchIndex } from '../../lib/search/search-index.ts';
import type { SearchFailure } from './search-messages.ts';

/** Thrown as they are: the reason is all that a reader is told. */
const damaged: SearchFailure = 'damaged';
const unreachable: SearchFailure = 'unreachable';

type Manifest = { readonly artefacts: readonly { readonly file: string; readonly bytes: number; readonly sha256: string }[] };

/**
 * Fetch and check the index. `crypto.subtle` is missing where a page is served without https, so the hash is a library's.
 * @throws a SearchFailure
 */
export async function loadIndex(origin: string): Promise<SearchIndex> {
  const manifest = parse<Manifest>(await fetchBytes(`${origin}/data/manifest.json`, 'no-cache'));
  const entry = manifest.artefacts?.find(({ file }) => file === 'search.json');
  if (entry === undefined) throw damaged;
  const isWhole = (bytes: Uint8Array) => bytes.length === entry.bytes && bytesToHex(sha256(bytes)) === entry.sha256;
  const address = `${origin}/data/search.json`;
  const kept = await fetchBytes(address, 'default');
  if (isWhole(kept)) return parse<SearchIndex>(kept);
  // A copy kept from an earlier build is no damage: ask the server itself before saying so.
  const fresh = await fetchBytes(address, 'reload');
  if (!isWhole(fresh)) throw damaged;
  return parse<SearchIndex>(fresh);
}

async function fetchBytes(address: string, cache: RequestCache): Promise<Uint8Array> {
  try {
    const response = await fetch(address, { cache });
    if (!response.ok) throw new Error(response.statusText);
    return new Uint8Array(await response.arrayBuffer());
  } catch {
    throw unreachable;
  }
}

function parse<T>(bytes: Uint8Array): T {
  try {
    return JSON.parse(new TextDecoder().decode(bytes)) as T;
  } catch {
    throw damaged;
  }
}
