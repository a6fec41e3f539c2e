// The table of exports: a new one is a file beside this and a row here.
import type { Corpus } from '../types.ts';
import { corpusJson } from './corpus-json.ts';
import { matrixCsv } from './matrix-csv.ts';
import { scoredItemsCsv } from './scored-items-csv.ts';
import { scoresCsv } from './scores-csv.ts';
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
  {
    name: 'matrix',
    file: 'matrix.csv',
    mediaType: 'text/csv; charset=utf-8; header=present',
    title: 'Who said what on which question, CSV',
    about:
      'One row an author and question, silent ones too: answer, words, condition, the chance of yes under each table as a fraction of 1, and the outcome. Views that are only reported, and what else bears on the question, are named by id.',
    render: matrixCsv,
  },
  {
    name: 'scores',
    file: 'scores.csv',
    mediaType: 'text/csv; charset=utf-8; header=present',
    title: 'Scores, CSV',
    about:
      'One row an author and table of words: how many predictions pass each step to a score, the mean Brier score, what the words leave open (words) and what the small number leaves open (sample). A plain “will” is read as the last two columns say.',
    render: scoresCsv,
  },
  {
    name: 'scored-items',
    file: 'scored-items.csv',
    mediaType: 'text/csv; charset=utf-8; header=present',
    title: 'Scored forecasts, CSV',
    about:
      'One row a scored forecast and table of words: answer, outcome (by the author’s own last day, where one is named), chance of yes, and the Brier score at the middle of the range and at its ends. Where the table has no figure for the words, the figures are empty.',
    render: scoredItemsCsv,
  },
];
