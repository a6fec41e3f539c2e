// What another setting or table does to the authors' order in; the same in sentences out.
import type { OrderChange } from '../../lib/score/order-changes.ts';
import { joinWords } from '../author-names.ts';

/** So many pairs, and so many names, are said; of the others the number. */
const namedPairs = 3;
const namedAuthors = 5;

/** Why two tables' scores of an author may differ though nothing that both know is read otherwise. */
export const fewerWords =
  'A table that knows fewer words scores other forecasts, so the figures of two tables are not to be compared author by author.';

/** With the reminder that an order of all who have a score is no ranking. `opening` names the setting before the change. */
export function orderWords(change: OrderChange, nameOf: (author: string) => string, opening: string): readonly string[] {
  const { ranked, joined, left } = change;
  return [
    headWords(change, nameOf, opening),
    fewerWords,
    ...memberWords(joined, nameOf, ranked ? 'is ranked here only' : 'has a score here only'),
    ...memberWords(left, nameOf, ranked ? 'is not ranked any more' : 'has no score any more'),
    ...(ranked || change.compared.length < 2 ? [] : ['With so few forecasts neither order is a ranking.']),
  ];
}

/** What the tables do to the order, for a reader who has chosen none: `others` are those under which authors change places. */
export function openingWords(others: readonly string[], tables: number): readonly string[] {
  if (tables < 2) return [];
  const shared = 'On the forecasts that both tables know';
  if (others.length === 0) return [`${shared}, no authors change places under ${tables === 2 ? 'the' : 'any'} other table.`, fewerWords];
  if (others.length === tables - 1)
    return [`${shared}, authors change places under ${tables === 2 ? 'the' : 'every'} other table.`, fewerWords];
  return [`${shared}, authors change places under ${others.length} of the ${tables - 1} other tables: ${joinWords(others)}.`, fewerWords];
}

function headWords(change: OrderChange, nameOf: (author: string) => string, opening: string): string {
  const { compared, ranked, turned } = change;
  if (compared.length < 2) return `Too few authors have forecasts with a figure both here and with ${opening} to compare their order.`;
  const order = `On the forecasts that have a figure both here and with ${opening}, the order of the ${ranked ? 'ranked authors' : 'scores'}`;
  return turned.length === 0 ? `${order} does not change.` : `${order} changes: ${turnedWords(change, nameOf)}.`;
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
