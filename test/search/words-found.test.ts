// Words and beginnings of words find what a plain scan finds: nothing is lost in the index, and nothing comes without reason.
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildIndex } from '../../lib/search/build-index.ts';
import { openEngine, type SearchEngine } from '../../lib/search/engine.ts';
import { fieldsOf, nameLookup } from '../../lib/search/fields.ts';
import { cutFields, matchWords } from '../../lib/search/match-words.ts';
import { readWords } from '../../lib/search/read-query.ts';
import { isStatement, noFilters, type SearchIndex } from '../../lib/search/search-index.ts';
import { compileContent } from '../../scripts/compile-content.ts';
import { corpora, makeCorpus, typedQueries } from './make-corpus.ts';

const everything = { filters: noFilters, sort: 'date', limit: 10_000 } as const;
const idsOf = (engine: SearchEngine, text: string) => engine.search({ text, ...everything }).statements.map(({ record }) => record.id);

describe('on the notes', () => {
  let index: SearchIndex;
  let engine: SearchEngine;
  let plain: readonly { readonly id: string; readonly words: readonly string[] }[];

  beforeAll(async () => {
    const { corpus } = compileContent('content');
    if (corpus === null) throw new Error('the notes do not compile');
    index = await buildIndex(corpus);
    engine = openEngine(index);
    const name = nameLookup(index.names);
    plain = index.records.filter(isStatement).map((record) => ({
      id: record.id,
      words: Object.values(fieldsOf(record, name)).flatMap((text) =>
        text
          .toLowerCase()
          .split(/[^a-z]+/)
          .filter((word) => word.length > 1),
      ),
    }));
  });

  it('every beginning of every word finds each statement that has such a word', () => {
    const words = new Set(plain.flatMap((row) => row.words));
    const beginnings = new Set([...words].flatMap((word) => [word, word.slice(0, 2), word.slice(0, 4), word.slice(0, -1)]));
    const lost: string[] = [];
    for (const beginning of beginnings) {
      const found = new Set(idsOf(engine, beginning));
      for (const { id, words: own } of plain)
        if (own.some((word) => word.startsWith(beginning)) && !found.has(id)) lost.push(`${beginning}: ${id}`);
    }
    expect(beginnings.size).toBeGreaterThan(1000);
    expect(lost).toEqual([]);
  });
});

describe('on random corpora', () => {
  it('the engine finds exactly what looking at every record finds', async () => {
    await fc.assert(
      fc.asyncProperty(corpora, typedQueries, async (corpus, text) => {
        const index = await buildIndex(corpus);
        const name = nameLookup(index.names);
        const words = readWords(text);
        const scanned = index.records.filter(
          (record) => matchWords(words, cutFields(fieldsOf(record, name))) !== null && isStatement(record),
        );
        expect(idsOf(openEngine(index), text)).toEqual(scanned.map(({ id }) => id));
      }),
      { numRuns: 300 },
    );
  });
});

describe('spellings', () => {
  const engineOf = async (...texts: readonly string[]) =>
    openEngine(await buildIndex(makeCorpus({ essays: [['e', 'ann']], statements: texts.map((text, at) => ({ id: `e/s${at}`, text })) })));
  const finds = async (text: string, query: string) => idsOf(await engineOf(text), query).length === 1;

  it.each([
    ["They can't hold", 'cant'],
    ['They can’t hold', "can't"],
    ['They cant hold', 'can’t'],
    ['The U.S. left', 'u.s.'],
    ['The U.S. left', 'US'],
    ['The US left', 'U.S.'],
    ['A go-between came', 'go-between'],
    ['A go-between came', 'gobetween'],
    ['A go-between came', 'between go'],
    ['A go‑between came', 'go-between'],
    ['Go between them', 'go-between'],
    ['Cyber-attacks follow', 'cyberattack'],
    ['Cyberattacks follow', 'cyber-attack'],
    ['The embassies close', 'embassy'],
    ['The embassy closes', 'embassies'],
    ['Fresh crises', 'fresh crises'],
    ['naïve Schrödinger', 'naive SCHRODINGER'],
    ['naive', 'NAÏVE'],
    ['Trump’s bet', 'trump bet'],
    ['Trump bets', "trump's"],
    ['the ﬁrst', 'first'],
    ['Иран отвечает', 'иран'],
    ['a soft\u00adhyphen', 'softhyphen'],
    ['of 50% in 2027–2030', '2030 50'],
    ['constructor __proto__', 'proto'],
  ])('“%s” is found by “%s”', async (text, query) => {
    expect(await finds(text, query)).toBe(true);
  });

  it.each([
    ['They use it', 'U.S.'],
    ['They deter', 'deterrence'],
    ['One word', 'one other'],
    ['Iran', 'ran'],
  ])('“%s” is not found by “%s”', async (text, query) => {
    expect(await finds(text, query)).toBe(false);
  });

  it('words may stand in different fields, far apart and in any order', async () => {
    const statements = [{ id: 'e/s', text: 'one two three four five', short: 'six', commentary: 'seven' }];
    const engine = openEngine(await buildIndex(makeCorpus({ essays: [['e', 'ann']], statements })));
    expect(idsOf(engine, 'seven one five')).toEqual(['e/s']);
    expect(idsOf(engine, 'six ann two')).toEqual(['e/s']);
  });
});
