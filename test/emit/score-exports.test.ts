import { describe, expect, it } from 'vitest';
import { analyse } from '../../lib/analyse/analyse.ts';
import { formats } from '../../lib/emit/formats.ts';
import { matrixCsv } from '../../lib/emit/matrix-csv.ts';
import { scoredItemsCsv } from '../../lib/emit/scored-items-csv.ts';
import { scoresCsv } from '../../lib/emit/scores-csv.ts';
import type { Corpus, HedgeTable, Prediction } from '../../lib/types.ts';
import { graph, prediction, question } from '../analyse/make-graph.ts';

const table: HedgeTable = {
  id: 'words',
  name: 'Words',
  citation: 'Nobody, 2020',
  url: 'https://example.org',
  read: 'invented',
  entries: [{ words: 'likely', range: [60, 80], denies: false }],
  unmapped: [],
};
const likely: Partial<Prediction> = { answer: 'yes', hedge: 'likely', pYes: { words: { low: 0.6, high: 0.8 } } };

function corpusOf(title = 'Will it rain?'): Corpus {
  const drawn = graph({
    hedges: [table],
    questions: [
      question('dam', { outcome: 'no', late: { outcome: 'yes', date: '2031-02-01', why: 'It broke.' } }),
      question('rain', { title, topics: ['weather', 'roads'], decided: '2030-12-01' }),
    ],
    statements: [
      prediction('a/rain', { ...likely, question: 'rain', inherited: { hedge: 'a/list' }, passageUrl: 'https://example.org/#x' }),
      prediction('a/dam', { ...likely, question: 'dam', if: 'it rains, long', bears: ['rain'] }),
      prediction('b/rain', { ...likely, question: 'rain', voice: ['state'] }),
    ],
  });
  return { version: 1, ...drawn, insights: analyse(drawn), agreement: [], agreementOfAll: null };
}

/** Rows by column; no cell of these holds a comma or a quotation mark, but where it is said. */
function rowsOf(csv: string): readonly Record<string, string>[] {
  const cells = (line: string) => [...line.matchAll(/(?:^|,)(?:"([^"]*)"|([^,"]*))/gu)].map((match) => match[1] ?? match[2] ?? '');
  const [header = '', ...lines] = csv.trimEnd().split('\r\n');
  return lines.map((line) => Object.fromEntries(cells(header).map((column, index) => [column, cells(line)[index] ?? ''])));
}

describe('matrixCsv', () => {
  const rows = rowsOf(matrixCsv(corpusOf()));

  it('has a row for every question and author', () => {
    expect(rows.map(({ question: asked, author, state }) => [asked, author, state])).toEqual([
      ['dam', 'ada', 'answered'],
      ['dam', 'bob', 'wrote-after'],
      ['rain', 'ada', 'answered'],
      ['rain', 'bob', 'reported'],
    ]);
  });

  it('says who answered what, in which words and from where, and what happened', () => {
    expect(rows[2]).toMatchObject({
      title: 'Will it rain?',
      topics: 'weather roads',
      opens: '2030-01-01',
      closes: '2030-12-31',
      statement: 'a/rain',
      url: 'http://localhost/statements/a/rain',
      passage: 'https://example.org/#x',
      answer: 'yes',
      hedge: 'likely',
      'hedge from': 'a/list',
      'chance of yes, words, low': '0.6',
      'chance of yes, words, high': '0.8',
      outcome: 'yes',
      decided: '2030-12-01',
      standing: 'scored',
      bears: 'a/dam',
    });
    expect(rows[0]).toMatchObject({
      condition: 'it rains, long',
      'late outcome': 'yes',
      'late date': '2031-02-01',
      standing: 'condition-unmet',
    });
  });

  it('gives a reported view no answer of the author’s', () => {
    expect(rows[3]).toMatchObject({ statement: '', answer: '', 'chance of yes, words, low': '', reported: 'b/rain' });
  });

  it('disarms a formula', () => {
    expect(matrixCsv(corpusOf('=1+1'))).toContain(",'=1+1,");
  });
});

describe('scoresCsv', () => {
  it('has a row for every table and author, and one for all, with both intervals', () => {
    const rows = rowsOf(scoresCsv(corpusOf()));
    expect(rows.map(({ table: id, author }) => `${id} ${author}`)).toEqual(['words ada', 'words bob', 'words (all)']);
    expect(rows[0]).toMatchObject({ predictions: '2', checkable: '2', scored: '1', 'came true': '1', 'with figure': '1', brier: '0.09' });
    expect(rows[0]).toMatchObject({ 'words low': '0.04', 'words high': '0.16', 'sample low': '', 'unranked because': 'too-few' });
    expect(rows[1]).toMatchObject({ predictions: '1', own: '0', brier: '', 'unranked because': 'nothing-scored' });
    expect(rows[2]).toMatchObject({ predictions: '3', own: '2', 'bare low': '0.9', 'bare high': '1' });
  });
});

describe('scoredItemsCsv', () => {
  it('has a row for every table and scored forecast', () => {
    expect(rowsOf(scoredItemsCsv(corpusOf()))).toEqual([
      {
        table: 'words',
        statement: 'a/rain',
        url: 'http://localhost/statements/a/rain',
        question: 'rain',
        author: 'ada',
        hedge: 'likely',
        answer: 'yes',
        outcome: 'yes',
        decided: '2030-12-01',
        'came true': 'yes',
        'chance of yes, low': '0.6',
        'chance of yes, high': '0.8',
        'brier, middle': '0.09',
        'brier, nearest end': '0.04',
        'brier, farthest end': '0.16',
      },
    ]);
  });
});

describe('formats', () => {
  it('have names and files of their own', () => {
    expect(new Set(formats.map(({ name }) => name)).size).toBe(formats.length);
    expect(new Set(formats.map(({ file }) => file)).size).toBe(formats.length);
    expect(formats.map(({ name }) => name)).toEqual(expect.arrayContaining(['matrix', 'scores', 'scored-items']));
  });
});
