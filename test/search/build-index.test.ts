// The index is the same for the same corpus, and a foreign or damaged one is refused instead of finding less.
import { readFileSync } from 'node:fs';
import { Index } from 'flexsearch';
import { describe, expect, it } from 'vitest';
import { buildIndex } from '../../lib/search/build-index.ts';
import { openEngine, refusals } from '../../lib/search/engine.ts';
import type { SearchIndex } from '../../lib/search/search-index.ts';
import { configuration } from '../../lib/search/term-index.ts';
import { makeCorpus } from './make-corpus.ts';

const corpus = makeCorpus({
  essays: [['e', 'ann']],
  statements: ['Alders grow by rivers.', 'Rivers flood.', 'A birch falls on the alder.'].map((text, at) => ({
    id: `e/s${at}`,
    text,
    topics: ['trees'],
  })),
  questions: [{ id: 'q', title: 'Will the rivers flood?', outcome: 'open' }],
});
const built = () => buildIndex(corpus);

/** The same records exported by a library that was set otherwise. */
async function foreign(options: ConstructorParameters<typeof Index>[0]): Promise<SearchIndex> {
  const index = await built();
  const made = new Index(options);
  for (const [number, { text }] of index.records.entries()) made.add(number, text);
  const parts: [string, unknown][] = [];
  made.export((key, data) => {
    parts.push([key, JSON.parse(data)]);
  });
  return { ...index, parts };
}

describe('the index', () => {
  it('is plain data and the same each time, whatever the order of the corpus', async () => {
    const text = JSON.stringify(await built());
    expect(JSON.stringify(await built())).toBe(text);
    expect(JSON.stringify(await buildIndex({ ...corpus, statements: [...corpus.statements].reverse() }))).toBe(text);
    expect(openEngine(JSON.parse(text)).size).toBe(3);
  });

  it('names the library’s version, which is the one that is installed', () => {
    const { version } = JSON.parse(readFileSync('node_modules/flexsearch/package.json', 'utf8'));
    expect(configuration).toContain(`flexsearch ${version}`);
  });

  it('is refused when another configuration made it', async () => {
    const index = await built();
    expect(() => openEngine({ ...index, configuration: configuration.replace('forward', 'strict') })).toThrow(refusals.configuration);
  });

  it('is refused when parts are missing', async () => {
    const index = await built();
    expect(() => openEngine({ ...index, parts: [] })).toThrow(refusals.probe);
  });

  it.each([['strict'], ['full'], ['reverse']] as const)('is refused when its parts come from the tokenizer %s', async (tokenize) => {
    const other = await foreign({ tokenize, encoder: 'LatinSoundex' });
    expect(() => openEngine(other)).toThrow(refusals.probe);
  });

  it('is refused when its records are not those of its parts', async () => {
    const index = await built();
    expect(() => openEngine({ ...index, records: index.records.slice(1) })).toThrow(refusals.probe);
    expect(() => openEngine({ ...index, records: [] })).toThrow(refusals.probe);
  });

  it('of an empty corpus opens and finds nothing', async () => {
    const engine = openEngine(await buildIndex(makeCorpus({ essays: [], statements: [] })));
    expect(
      engine.search({ text: 'river', filters: { kind: [], author: [], topic: [], outcome: [] }, sort: 'relevance', limit: 10 }).total,
    ).toBe(0);
  });
});
