// What a page holds in, what its address asks for out: which rows and columns, how many each choice would leave, the ways to set them.
'use client';

import type { MatrixAuthor, MatrixData, MatrixQuestion } from './matrix-data.ts';
import { type MatrixPlace, matrixPath, mostColumns, mostRows, partAt, partsOf } from './matrix-pages.ts';
import {
  chooseColumns,
  countQuestions,
  type MatrixCounts,
  type MatrixFacet,
  type MatrixFilters,
  matrixFacets,
  narrowQuestions,
} from './narrow-questions.ts';
import { type QuestionOrder, questionOrders } from './question-orders.ts';
import { useAllQuestions } from './use-all-questions.ts';
import { useSearch, writeQuery } from './use-query.ts';

export type MatrixOptions = Readonly<Record<MatrixFacet, readonly { readonly value: string; readonly label: string }[]>>;

export type MatrixSource = {
  readonly place: MatrixPlace;
  /** What the page was built with: its own rows, its own authors. */
  readonly data: MatrixData;
  /** All authors of the corpus, in the order of their columns. */
  readonly authors: readonly MatrixAuthor[];
  /** All questions of the corpus. */
  readonly total: number;
  /** Whether `data` is all there is. */
  readonly whole: boolean;
  /** The order a page opens with. */
  readonly first: QuestionOrder;
  readonly options: MatrixOptions;
  /** Of all questions. */
  readonly counts: MatrixCounts;
  /** The last question of the page before, for a group that goes on. */
  readonly before: Pick<MatrixQuestion, 'group'> | null;
};

export type MatrixShown = {
  readonly rows: readonly MatrixQuestion[];
  readonly chances: MatrixData['chances'];
  readonly columns: readonly MatrixAuthor[];
  readonly before: Pick<MatrixQuestion, 'group'> | null;
  /** How many rows all pages have together. */
  readonly found: number;
  readonly page: number;
  readonly pages: number;
};

export function useMatrix(source: MatrixSource) {
  const search = useSearch();
  const query = new URLSearchParams(search);
  const sort = query.get('sort') ?? '';
  const order: QuestionOrder = Object.hasOwn(questionOrders, sort) ? (sort as QuestionOrder) : source.first;
  const chosen = (facet: MatrixFacet) => {
    const value = query.get(facet) ?? '';
    return source.options[facet].some((option) => option.value === value) ? value : '';
  };
  const filters: MatrixFilters = {
    author: chosen('author'),
    topic: chosen('topic'),
    outcome: chosen('outcome'),
    window: chosen('window'),
  };
  const named = (query.get('columns') ?? '').split(',').filter((id) => source.authors.some((author) => author.id === id));
  const asked = Number.parseInt(query.get('page') ?? '', 10);

  const narrowed = order !== source.first || matrixFacets.some((facet) => filters[facet] !== '');
  /** The address asks for other rows or columns than those that the page was built with. */
  const live = !source.whole && (narrowed || named.length > 0 || asked > 0);
  const all = useAllQuestions(live);
  const data = source.whole ? source.data : live ? all.data : null;

  const ofPage = partAt(source.authors, source.place.columns, mostColumns);
  const counts = data === null ? source.counts : countQuestions(data.questions, filters);
  const shown = data === null ? asBuilt() : asAsked(data);

  function asBuilt(): MatrixShown {
    return {
      rows: source.data.questions,
      chances: source.data.chances,
      columns: ofPage,
      before: source.before,
      found: source.total,
      page: source.place.page,
      pages: partsOf(source.total, mostRows),
    };
  }

  function asAsked({ questions, chances }: MatrixData): MatrixShown {
    const found = narrowQuestions(questions, filters, order);
    const pages = partsOf(found.length, mostRows);
    const page = Math.min(pages, asked > 0 ? asked : narrowed ? 1 : source.place.page);
    const rows = partAt(found, page, mostRows);
    const columns = source.whole ? source.authors : chooseColumns(source.authors, ofPage, named, filters.author);
    return { rows, chances, columns, before: found[(page - 1) * mostRows - 1] ?? null, found: found.length, page, pages };
  }

  /** A further page in the same state: its address, and what a click does where the page need not be left. */
  function wayTo(page: number): { readonly href: string; readonly go: (() => void) | null } {
    if (!live) return { href: pathTo({ ...source.place, page }), go: null };
    const next = new URLSearchParams(search);
    next.set('page', String(page));
    return { href: `?${next}`, go: () => writeQuery('page', String(page)) };
  }

  /** Another static page, which keeps what the reader has chosen but the columns. */
  function pathTo(place: MatrixPlace): string {
    const kept = new URLSearchParams(search);
    kept.delete('columns');
    return kept.size === 0 ? matrixPath(place) : `${matrixPath(place)}?${kept}`;
  }

  return {
    ...{ order, filters, counts, shown, live, wayTo, pathTo },
    loading: live && all.data === null && !all.failed,
    failed: live && all.failed,
    retry: all.retry,
    /** Whether the reader chose the columns, and not by a page. */
    ownColumns: named.length > 0,
    sortBy: (value: QuestionOrder) => {
      writeQuery('page', '');
      writeQuery('sort', value === source.first ? '' : value);
    },
    narrow: (facet: MatrixFacet, value: string) => {
      writeQuery('page', '');
      writeQuery(facet, value);
    },
    chooseColumns: (ids: readonly string[]) => writeQuery('columns', ids.join(',')),
    /** How many questions would be left without one of the filters. */
    without: (facet: MatrixFacet) => (data === null ? 0 : narrowQuestions(data.questions, { ...filters, [facet]: '' }, order).length),
  };
}

export type MatrixState = ReturnType<typeof useMatrix>;
