// A graph in; what each author says on each question out.
import type { AuthorOnQuestion, Insights } from '../insights.ts';
import type { ClaimGraph, Essay, Prediction, Question } from '../types.ts';
import { compareKeys } from './compare-keys.ts';
import { firstDay, lastDay } from './day-bounds.ts';

/** Every author of the corpus, in the order of the first publication; who has no essay comes last. */
export function authorsByPublication(graph: ClaimGraph): readonly string[] {
  const keyed = graph.authors.map((author) => {
    const days = graph.essays
      .filter((essay) => essay.authors.includes(author.id))
      .map((essay) => [firstDay(essay.published), lastDay(essay.published)])
      .sort(compareKeys);
    return { id: author.id, key: [...(days[0] ?? ['9999', '9999']), author.id] };
  });
  return keyed.sort((a, b) => compareKeys(a.key, b.key)).map(({ id }) => id);
}

/** Whether an essay came out when the answer was known, or the window had ended: the last day of a span counts. */
function wroteAfter(essay: Essay, question: Question): boolean {
  const published = lastDay(essay.published);
  return question.decided === null ? published > lastDay(question.closes) : published >= firstDay(question.decided);
}

function onQuestion(author: string, question: Question, essays: readonly Essay[], predictions: readonly Prediction[]): AuthorOnQuestion {
  const answers = predictions.filter((prediction) => prediction.question === question.id);
  const statement = answers.find((prediction) => prediction.voice.length === 0)?.id ?? null;
  const reported = answers.filter((prediction) => prediction.voice.length > 0).map(({ id }) => id);
  const bears = predictions.filter((prediction) => prediction.bears.includes(question.id)).map(({ id }) => id);
  const state = () => {
    if (statement !== null) return 'answered';
    if (reported.length > 0) return 'reported';
    if (bears.length > 0) return 'bears';
    return essays.length > 0 && essays.every((essay) => wroteAfter(essay, question)) ? 'wrote-after' : 'not-said';
  };
  return { author, state: state(), statement, reported, bears };
}

/** By question id every author once, in the order of publication; what was asked without odds (`open`) is an answer too. */
export function compareAuthors(graph: ClaimGraph): Insights['comparison'] {
  const predictions = graph.statements.filter((statement) => statement.kind === 'prediction');
  const authors = authorsByPublication(graph).map((id) => {
    const essays = graph.essays.filter((essay) => essay.authors.includes(id));
    const keys = new Set(essays.map((essay) => essay.id));
    return { id, essays, predictions: predictions.filter((prediction) => keys.has(prediction.essay)) };
  });
  const row = (question: Question) => authors.map((author) => onQuestion(author.id, question, author.essays, author.predictions));
  return Object.fromEntries(graph.questions.map((question) => [question.id, row(question)]));
}
