// The corpus in; one CSV row a question and author out: who said what, how sure, and what happened.
import type { AuthorOnQuestion } from '../insights.ts';
import type { Corpus, Prediction, Question } from '../types.ts';
import { type CsvRow, csvText } from './csv-text.ts';
import { statementUrl } from './statement-url.ts';

const ofQuestion = ['question', 'title', 'short', 'topics', 'opens', 'closes'];
const ofAuthor = ['author', 'state', 'statement', 'url', 'passage', 'answer', 'hedge', 'hedge from', 'condition'];
const ofOutcome = ['outcome', 'decided', 'late outcome', 'late date', 'standing', 'reported', 'bears'];

function questionCells({ id, title, short, topics, opens, closes, outcome, decided, late }: Question): CsvRow {
  const lateOutcome = { 'late outcome': late?.outcome ?? null, 'late date': late?.date ?? null };
  return { question: id, title, short, topics: topics.join(' '), opens, closes, outcome, decided, ...lateOutcome };
}

/** The author's own answer; a view that he reports is no answer of his. */
function answerCells(corpus: Corpus, { id, passageUrl, answer, hedge, inherited, pYes, ...prediction }: Prediction): CsvRow {
  const ranges = Object.entries(pYes).flatMap(([table, chance]) => [
    [lowColumn(table), chance?.low ?? null],
    [highColumn(table), chance?.high ?? null],
  ]);
  return {
    statement: id,
    url: statementUrl(corpus.site, id),
    passage: passageUrl,
    answer,
    hedge,
    'hedge from': inherited.hedge ?? null,
    condition: prediction.if,
    standing: corpus.insights.forecasts[id] ?? null,
    ...Object.fromEntries(ranges),
  };
}

const lowColumn = (table: string) => `chance of yes, ${table}, low`;
const highColumn = (table: string) => `chance of yes, ${table}, high`;

/** Questions in their order, and of each every author in the order of publication. Chances are fractions of 1. */
export function matrixCsv(corpus: Corpus): string {
  const predictions = new Map(corpus.statements.flatMap((one) => (one.kind === 'prediction' ? [[one.id, one] as const] : [])));
  const row = (question: Question, { author, state, statement, reported, bears }: AuthorOnQuestion): CsvRow => {
    const own = statement === null ? undefined : predictions.get(statement);
    const answer = own === undefined ? {} : answerCells(corpus, own);
    return { ...questionCells(question), author, state, ...answer, reported: reported.join(' '), bears: bears.join(' ') };
  };
  const rows = corpus.questions.flatMap((question) => (corpus.insights.comparison[question.id] ?? []).map((said) => row(question, said)));
  const ranges = corpus.hedges.flatMap(({ id }) => [lowColumn(id), highColumn(id)]);
  return csvText([...ofQuestion, ...ofAuthor, ...ranges, ...ofOutcome], rows);
}
