// Scores under two settings and the authors' names in; what the change does to their order, in sentences, out.
import type { TableScores } from '../../lib/insights.ts';
import { type OrderChange, orderChanges } from '../../lib/score/order-changes.ts';
import { joinWords } from '../author-names.ts';

/** So many pairs, and so many names, are said; of the others the number. */
const namedPairs = 3;
const namedAuthors = 5;

/**
 * Of the ranked authors where two or more are ranked under both settings; else of all who have a score, with the reminder that
 * such an order is no ranking. `opening` names the setting of `before`.
 */
export function orderWords(
  before: TableScores,
  after: TableScores,
  nameOf: (author: string) => string,
  opening: string,
): readonly string[] {
  const { ranked, all } = orderChanges(before, after);
  const places = Math.min(before.ranking.ranked.length, after.ranking.ranked.length);
  const change = places >= 2 ? ranked : all;
  const head = change.changed
    ? `The order changes against ${opening}: ${turnedWords(change, nameOf)}.`
    : `The order of the scores is the same as with ${opening}${change.joined.length + change.left.length > 0 ? ', as far as both settings have scores' : ''}.`;
  return [
    head,
    ...memberWords(change.joined, nameOf, places >= 2 ? 'is ranked here only' : 'has a score here only'),
    ...memberWords(change.left, nameOf, places >= 2 ? 'is not ranked any more' : 'has no score any more'),
    ...(places >= 2 ? [] : ['With so few forecasts neither order is a ranking.']),
  ];
}

/** "Ada and Bob", or how many where they are many. */
export function nameWords(authors: readonly string[], nameOf: (author: string) => string): string {
  return authors.length > namedAuthors ? `${authors.length} authors` : joinWords(authors.map(nameOf));
}

function turnedWords({ turned }: OrderChange, nameOf: (author: string) => string): string {
  const named = turned.slice(0, namedPairs).map(([a, b]) => `${nameOf(a)} and ${nameOf(b)}`);
  const more = turned.length - named.length;
  const pairs = more === 0 ? named.join('; ') : `${named.join('; ')}; ${more} more ${more === 1 ? 'pair' : 'pairs'}`;
  return `${pairs} ${turned.length === 1 ? 'change' : 'each change'} places`;
}

function memberWords(authors: readonly string[], nameOf: (author: string) => string, said: string): readonly string[] {
  if (authors.length === 0) return [];
  const plural = authors.length > 1;
  const verb = plural ? said.replace(/^is\b/u, 'are').replace(/^has\b/u, 'have') : said;
  return [`${nameWords(authors, nameOf)} ${verb}.`];
}
