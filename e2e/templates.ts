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

/** The authors in the order of their first publication, which is the order of two keys in an address. */
export const authorsInOrder: readonly string[] = [
  ...new Set(
    corpus.essays
      .map(({ id, published, authors }) => ({ key: `${published.split('/')[0]} ${id}`, authors }))
      .sort((one, other) => (one.key < other.key ? -1 : 1))
      .flatMap(({ authors }) => authors),
  ),
];

/** "first/second", the keys in the order of publication. */
export const pairs: readonly string[] = authorsInOrder.flatMap((a, at) => authorsInOrder.slice(at + 1).map((b) => `${a}/${b}`));

/** The relations between the statements of two authors, as the corpus counts them. */
export function pairCount(pair: string) {
  return corpus.insights.pairs.find(({ a, b }) => pair === `${a}/${b}` || pair === `${b}/${a}`);
}
const metIn = (pair: string) => {
  const { agree, against, other } = pairCount(pair) ?? { agree: 0, against: 0, other: 0 };
  return agree + against + other;
};

export const templates: readonly string[] = [
  '/',
  '/essays',
  ...extremes(corpus.essays, statementsOf).map((id) => `/essays/${id}`),
  ...extremes(corpus.statements, relationsOf).map((id) => `/statements/${id}`),
  '/predictions',
  '/predictions/timeline',
  '/predictions/scores',
  '/questions',
  ...extremes(corpus.questions, (id) => corpus.questions.find((question) => question.id === id)?.events.length ?? 0).map(
    (id) => `/questions/${id}`,
  ),
  '/compare',
  ...extremes(
    pairs.map((id) => ({ id })),
    metIn,
  ).map((pair) => `/compare/${pair}`),
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
