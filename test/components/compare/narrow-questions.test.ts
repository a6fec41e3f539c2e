import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeMatrixData, matrixAuthors } from '../../../components/compare/make-matrix-data.ts';
import {
  chooseColumns,
  countQuestions,
  type MatrixFacet,
  matrixFacets,
  narrowQuestions,
  noFilters,
} from '../../../components/compare/narrow-questions.ts';
import { type QuestionOrder, questionOrders } from '../../../components/compare/question-orders.ts';
import { sortQuestions } from '../../../components/compare/sort-questions.ts';
import { inventedIndex } from './invented-index.ts';

const index = inventedIndex(9, 60);
const authors = matrixAuthors(index);
const { questions } = makeMatrixData(index, { questions: index.questions, authors });
const counts = countQuestions(questions, noFilters);

describe('narrowing', () => {
  it('leaves all without a filter, in the order asked for', () => {
    for (const order of Object.keys(questionOrders) as QuestionOrder[]) {
      expect(narrowQuestions(questions, noFilters, order).map(({ id }) => id)).toEqual(sortQuestions(index, order).map(({ id }) => id));
    }
  });

  it('leaves by author what he says something on, by window what ends in that year', () => {
    const author = authors[3]?.id ?? '';
    const said = index.questions.filter(({ id }) =>
      (index.insights.comparison[id] ?? []).some((row) => row.author === author && !['not-said', 'wrote-after'].includes(row.state)),
    );
    const ids = narrowQuestions(questions, { ...noFilters, author }, 'title').map(({ id }) => id);
    expect(ids.toSorted()).toEqual(said.map(({ id }) => id).toSorted());
    expect(ids.length).toBeGreaterThan(0);
    const ended = narrowQuestions(questions, { ...noFilters, window: '2023' }, 'title');
    expect(new Set(ended.map(({ closes }) => closes.slice(0, 4)))).toEqual(new Set(['2023']));
  });

  it('counts for each choice what it would leave, its own facet left out', () => {
    const value = (facet: MatrixFacet) => fc.constantFrom('', ...Object.keys(counts[facet]));
    const filters = fc.record({ author: value('author'), topic: value('topic'), outcome: value('outcome'), window: value('window') });
    fc.assert(
      fc.property(filters, fc.constantFrom(...matrixFacets), (chosen, facet) => {
        const counted = countQuestions(questions, chosen);
        for (const option of Object.keys(counts[facet])) {
          const left = narrowQuestions(questions, { ...chosen, [facet]: option }, 'closes');
          expect(counted[facet][option] ?? 0).toBe(left.length);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('columns', () => {
  const ofPage = authors.slice(0, 6);
  const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);
  const all = ids(authors);

  it('are those of the page without a choice, else those chosen in the order of all, at most six', () => {
    expect(chooseColumns(authors, ofPage, [], '')).toBe(ofPage);
    expect(ids(chooseColumns(authors, ofPage, [all[7] ?? '', all[1] ?? ''], ''))).toEqual([all[1], all[7]]);
    expect(chooseColumns(authors, ofPage, all, '')).toHaveLength(6);
    expect(chooseColumns(authors, ofPage, ['nobody'], '')).toBe(ofPage);
  });

  it('have the author by whom the rows are narrowed', () => {
    expect(ids(chooseColumns(authors, ofPage, [], all[8] ?? ''))).toEqual([...all.slice(0, 5), all[8]]);
    expect(ids(chooseColumns(authors, ofPage, [all[8] ?? ''], all[2] ?? ''))).toEqual([all[2], all[8]]);
    expect(chooseColumns(authors, ofPage, [], all[2] ?? '')).toBe(ofPage);
  });
});
