// The corpus in; one CSV row a table of words and scored forecast out: what it said, what happened, and the Brier score.
import type { Corpus } from '../types.ts';
import { csvText } from './csv-text.ts';
import { statementUrl } from './statement-url.ts';

const columns = [
  'table',
  'statement',
  'url',
  'question',
  'author',
  'hedge',
  'answer',
  'outcome',
  'decided',
  'came true',
  'chance of yes, low',
  'chance of yes, high',
  'brier, middle',
  'brier, nearest end',
  'brier, farthest end',
];

/** Of each table every scored forecast, in the order of the statements. Chances are fractions of 1. */
export function scoredItemsCsv({ site, questions, hedges, insights: { scores } }: Corpus): string {
  const decided = new Map(questions.map((question) => [question.id, question.decided]));
  const rows = hedges.flatMap(({ id: table }) =>
    scores.items.map(({ statement, question, authors, hedge, answer, outcome, cameTrue, perTable }) => {
      const figure = perTable[table] ?? null;
      return {
        table,
        statement,
        url: statementUrl(site, statement),
        question,
        author: authors.join(' '),
        hedge,
        answer,
        outcome,
        decided: decided.get(question) ?? null,
        'came true': cameTrue ? 'yes' : 'no',
        'chance of yes, low': figure?.chance.low ?? null,
        'chance of yes, high': figure?.chance.high ?? null,
        'brier, middle': figure?.brier.middle ?? null,
        'brier, nearest end': figure?.brier.nearest ?? null,
        'brier, farthest end': figure?.brier.farthest ?? null,
      };
    }),
  );
  return csvText(columns, rows);
}
