// The corpus in, the table of predictions as plain data out, whole or of some questions and authors.
import type { AuthorOnQuestion } from '../../lib/insights.ts';
import type { Author, Prediction, Question } from '../../lib/types.ts';
import type { Outcome } from '../../lib/vocabulary.ts';
import { surname } from '../author-names.ts';
import { isInferred } from '../byline.tsx';
import type { CorpusIndex } from '../corpus-index.ts';
import { authorsCompared, essaysBy } from './authors-compared.ts';
import { predictionsOf, rowsOf, tallyOf, tallyWords } from './forecasts.ts';
import { groupTopics } from './group-topics.ts';
import type { MatrixAuthor, MatrixData, MatrixForecast, MatrixQuestion, MatrixSaid } from './matrix-data.ts';
import { mayHaveWrittenAfter } from './may-have-written-after.ts';
import { type QuestionOrder, questionOrders } from './question-orders.ts';
import { sortQuestions } from './sort-questions.ts';

/** The authors of the corpus in the order of their columns. */
export function matrixAuthors(index: CorpusIndex): readonly MatrixAuthor[] {
  const authors = authorsCompared(index);
  const shared = (name: string) => authors.filter((author) => surname(author.name) === name).length > 1;
  return authors.map(({ id, name }) => {
    const [essay, ...more] = essaysBy(index, id);
    const first = essay === undefined ? null : { outlet: essay.outlet, published: essay.published, inferred: isInferred(essay) };
    return { id, name: shared(surname(name)) ? name : surname(name), full: name, first, more: more.length };
  });
}

type Part = { readonly questions: readonly Question[]; readonly authors: readonly Pick<Author, 'id'>[] };

/** The questions in the order given; of others than these authors nothing is in it but the tally. */
export function makeMatrixData(index: CorpusIndex, part: Part): MatrixData {
  const authors = new Set(part.authors.map(({ id }) => id));
  const chances = new Map<string, { readonly at: number; readonly pYes: Prediction['pYes'] }>();
  const oddsOf = (pYes: Prediction['pYes']): number => {
    const key = JSON.stringify(pYes);
    const at = chances.get(key)?.at ?? chances.size;
    chances.set(key, { at, pYes });
    return at;
  };
  const scored = new Map(index.insights.scores.items.map(({ statement, outcome }) => [statement, outcome] as const));
  const forecastOf = (prediction: Prediction, outcome: Outcome): MatrixForecast => ({
    id: prediction.id,
    short: prediction.short,
    answer: prediction.answer,
    hedge: prediction.hedge,
    if: prediction.if,
    by: prediction.by,
    odds: oddsOf(prediction.pYes),
    voice: prediction.voice.map((id) => index.actor.get(id)?.name ?? id),
    standing: index.insights.forecasts[prediction.id] ?? 'no-question',
    outcome: scored.get(prediction.id) ?? outcome,
  });
  const saidOf = ({ author, state, statement, reported, bears }: AuthorOnQuestion, outcome: Outcome): readonly MatrixSaid[] => {
    if (state === 'not-said' || state === 'wrote-after') return [];
    const answers = predictionsOf(index, [...(statement === null ? [] : [statement]), ...reported]);
    return [
      {
        author,
        state,
        forecasts: answers.map((prediction) => forecastOf(prediction, outcome)),
        bears: predictionsOf(index, bears).map(({ id, short, hedge }) => ({ id, short, hedge })),
      },
    ];
  };
  const placesOf = placesIn(index);
  const groups = groupTopics(index.questions);
  const questions = part.questions.map((question): MatrixQuestion => {
    const { id, title, short, closes, outcome, decided, topics, late } = question;
    const rows = rowsOf(index, question).filter((row) => authors.has(row.author));
    const after = rows.filter(({ state }) => state === 'wrote-after').map(({ author }) => author);
    return {
      ...{ id, title, short, closes, outcome, decided, topics },
      late: late === null ? null : { outcome: late.outcome, date: late.date },
      group: groups.get(id) ?? null,
      tally: tallyWords(tallyOf(index, question)),
      said: rows.flatMap((row) => saidOf(row, outcome)),
      after,
      perhapsAfter: after.filter((author) => mayHaveWrittenAfter(index, author, question)),
      places: placesOf(id),
    };
  });
  return { questions, chances: [...chances.values()].map(({ pYes }) => pYes) };
}

function placesIn(index: CorpusIndex): (id: string) => Readonly<Record<QuestionOrder, number>> {
  const orders = (Object.keys(questionOrders) as QuestionOrder[]).map((order) => {
    const places = new Map(sortQuestions(index, order).map(({ id }, at) => [id, at] as const));
    return [order, places] as const;
  });
  return (id) => Object.fromEntries(orders.map(([order, places]) => [order, places.get(id) ?? 0])) as Record<QuestionOrder, number>;
}
