// The table of exports: a new one is a file beside this and a row here.
import type { Corpus } from '../types.ts';
import { corpusJson } from './corpus-json.ts';
import { statementsCsv } from './statements-csv.ts';

export type Format = {
  /** Said to `npm run -s export -- <name>`. */
  readonly name: string;
  /** Its address below /data/. */
  readonly file: string;
  readonly mediaType: string;
  readonly title: string;
  readonly about: string;
  readonly render: (corpus: Corpus) => string;
};

export const formats: readonly Format[] = [
  {
    name: 'json',
    file: 'corpus.json',
    mediaType: 'application/json; charset=utf-8',
    title: 'The whole graph, JSON',
    about:
      'Essays, statements with their places in the texts, relations with reasons, questions with events and outcomes, debates, tables of verbal probability. Lossless.',
    render: corpusJson,
  },
  {
    name: 'csv',
    file: 'statements.csv',
    mediaType: 'text/csv; charset=utf-8; header=present',
    title: 'Statements, CSV',
    about: 'One row a statement. A cell that a spreadsheet would run as a formula begins with an apostrophe.',
    render: statementsCsv,
  },
];
