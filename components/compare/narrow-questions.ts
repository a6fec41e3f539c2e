// Questions of the table and what the reader has chosen in; those that pass, in his order, and how many each choice would leave, out.
import { dateEnds } from '../format-date.ts';
import type { MatrixAuthor, MatrixQuestion } from './matrix-data.ts';
import { mostColumns } from './matrix-pages.ts';
import type { QuestionOrder } from './question-orders.ts';

export const matrixFacets = ['author', 'topic', 'outcome', 'window'] as const;
export type MatrixFacet = (typeof matrixFacets)[number];

/** The value chosen of each; empty where all are wanted. */
export type MatrixFilters = Readonly<Record<MatrixFacet, string>>;
/** How many questions have a value. */
export type MatrixCounts = Readonly<Record<MatrixFacet, Readonly<Record<string, number>>>>;

export const noFilters: MatrixFilters = { author: '', topic: '', outcome: '', window: '' };

/** An author has the questions on which he says anything; a window has the year in which it ends. */
function valuesOf(question: MatrixQuestion, facet: MatrixFacet): readonly string[] {
  if (facet === 'author') return question.said.map(({ author }) => author);
  if (facet === 'topic') return question.topics;
  return [facet === 'outcome' ? question.outcome : windowOf(question.closes)];
}

export function windowOf(closes: string): string {
  return dateEnds(closes)[1].slice(0, 4);
}

function passes(question: MatrixQuestion, filters: MatrixFilters, except: MatrixFacet | null = null): boolean {
  return matrixFacets.every((facet) => facet === except || filters[facet] === '' || valuesOf(question, facet).includes(filters[facet]));
}

export function narrowQuestions(
  questions: readonly MatrixQuestion[],
  filters: MatrixFilters,
  order: QuestionOrder,
): readonly MatrixQuestion[] {
  return questions.filter((question) => passes(question, filters)).sort((a, b) => a.places[order] - b.places[order]);
}

/** For each value the questions that have it, as if nothing were chosen in its own facet. */
export function countQuestions(questions: readonly MatrixQuestion[], filters: MatrixFilters): MatrixCounts {
  const count = (facet: MatrixFacet) => {
    const counts: Record<string, number> = {};
    for (const question of questions) {
      if (!passes(question, filters, facet)) continue;
      for (const value of new Set(valuesOf(question, facet))) counts[value] = (counts[value] ?? 0) + 1;
    }
    return counts;
  };
  return { author: count('author'), topic: count('topic'), outcome: count('outcome'), window: count('window') };
}

/**
 * The columns for a choice of authors, at most six, in the order of all authors; those of the page where the choice names nobody.
 * An author by whom the rows are narrowed has a column, in place of the last one where there is no room.
 */
export function chooseColumns(
  all: readonly MatrixAuthor[],
  ofPage: readonly MatrixAuthor[],
  chosen: readonly string[],
  needed: string,
): readonly MatrixAuthor[] {
  const named = all.filter(({ id }) => chosen.includes(id)).slice(0, mostColumns);
  const columns = named.length > 0 ? named : ofPage;
  const missing = all.find(({ id }) => id === needed);
  if (missing === undefined || columns.includes(missing)) return columns;
  const kept = new Set([...columns.slice(0, mostColumns - 1), missing]);
  return all.filter((author) => kept.has(author));
}
