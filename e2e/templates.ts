// The compiled corpus in; one address for every kind of page out, each kind by its shortest and its longest instance.
import { readFileSync } from 'node:fs';
import type { Corpus } from '../lib/types.ts';

export const corpus = JSON.parse(readFileSync('.generated/corpus.json', 'utf8')) as Corpus;

/** The ids with the least and the most of something; one id where they are the same. */
function extremes(items: readonly { readonly id: string }[], size: (id: string) => number): string[] {
  const sorted = items.map(({ id }) => id).sort((a, b) => size(a) - size(b) || (a < b ? -1 : 1));
  return [...new Set([sorted[0], sorted.at(-1)].filter((id) => id !== undefined))];
}

const relationsOf = (id: string) => corpus.relations.filter(({ from, to }) => from === id || to === id).length;
const statementsOf = (key: string) => corpus.statements.filter(({ essay }) => essay === key).length;
const ofAuthor = (id: string) =>
  corpus.essays.filter(({ authors }) => authors.includes(id)).reduce((sum, essay) => sum + statementsOf(essay.id), 0);

export const templates: readonly string[] = [
  '/',
  '/essays',
  ...extremes(corpus.essays, statementsOf).map((id) => `/essays/${id}`),
  ...extremes(corpus.statements, relationsOf).map((id) => `/statements/${id}`),
  '/predictions',
  '/questions',
  ...extremes(corpus.questions, (id) => corpus.questions.find((question) => question.id === id)?.events.length ?? 0).map(
    (id) => `/questions/${id}`,
  ),
  '/recommendations',
  '/debates',
  ...extremes(corpus.debates, (id) => corpus.relations.filter((relation) => relation.in === id).length).map((id) => `/debates/${id}`),
  '/authors',
  ...extremes(corpus.authors, ofAuthor).map((id) => `/authors/${id}`),
  '/topics',
  ...extremes(corpus.topics, (id) => corpus.statements.filter(({ topics }) => topics.includes(id)).length).map((id) => `/topics/${id}`),
  '/graph',
  '/search',
  '/about',
  '/data',
];
