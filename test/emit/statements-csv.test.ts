import { describe, expect, it } from 'vitest';
import { statementsCsv } from '../../lib/emit/statements-csv.ts';
import type { Claim, Corpus } from '../../lib/types.ts';
import { noScores } from '../no-scores.ts';

const claim = (text: string): Claim => ({
  id: 'a-2020/x',
  essay: 'a-2020',
  kind: 'claim',
  type: 'factual',
  text,
  short: 'x',
  quote: 'a … b',
  implied: null,
  voice: [],
  hedge: null,
  under: null,
  topics: ['t'],
  weight: 'core',
  commentary: '',
  place: { path: 'p', line: 1, column: 1 },
  anchor: { paragraph: 3, start: 0, end: 1, sha256: '' },
  anchorState: 'checked',
  passageUrl: null,
  inherited: {},
});
const corpus = (text: string): Corpus => ({
  version: 1,
  authors: [],
  actors: [],
  topics: [],
  references: [],
  hedges: [],
  questions: [],
  debates: [],
  relations: [],
  moved: {},
  essays: [],
  statements: [claim(text)],
  site: { title: '', subject: '', question: '', description: '', base: '', language: 'en', licence: '', asOf: '2020-01-01', table: null },
  insights: { comparison: {}, forecasts: {}, restsOn: {}, carries: {}, pairs: [], clashes: [], scores: noScores },
  agreement: [],
  agreementOfAll: null,
});

describe('statementsCsv', () => {
  it.each(['=1+1', '+1', '-1', '@x', '\t=1', '\r=1', '＝1', '＋1', '－1', '＠x'])('disarms %j', (text) => {
    const row = statementsCsv(corpus(text)).split('\r\na-2020/x')[1] ?? '';
    expect(row).toContain(`'${text}`);
  });

  it('quotes commas, quotation marks and line breaks', () => {
    expect(statementsCsv(corpus('a, "b"\nc'))).toContain('"a, ""b""\nc"');
  });

  it('has a header row and one row a statement', () => {
    const lines = statementsCsv(corpus('plain')).trim().split('\r\n');
    expect(lines[0]?.split(',').slice(0, 3)).toEqual(['id', 'kind', 'author']);
    expect(lines).toHaveLength(2);
  });
});
