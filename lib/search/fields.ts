// A record in, its fields out with the weight that a word has in each.
import type { SearchNames, SearchRecord } from './search-index.ts';

/** What a word found there is worth. Statement and label come first, then commentary, quote ends, and the names around it. */
export const fieldWeights = {
  text: 10,
  short: 8,
  commentary: 4,
  condition: 4,
  quote: 3,
  hedge: 3,
  question: 1.5,
  author: 1,
  essay: 1,
  topic: 1,
} as const;
export type Field = keyof typeof fieldWeights;

export type Fields = Readonly<Record<Field, string>>;

/** Ids to names, for one lookup after another. */
export type NameOf = { readonly [Key in 'author' | 'topic' | 'essay' | 'question']: (id: string) => string };

export function nameLookup(names: SearchNames): NameOf {
  const author = new Map(names.authors.map(({ id, name }) => [id, name]));
  const topic = new Map(names.topics.map(({ id, name }) => [id, name]));
  const essay = new Map(names.essays.map(({ id, title }) => [id, title]));
  const question = new Map(names.questions.map(({ id, short }) => [id, short]));
  return {
    author: (id) => author.get(id) ?? id,
    topic: (id) => topic.get(id) ?? id,
    essay: (id) => essay.get(id) ?? id,
    question: (id) => question.get(id) ?? id,
  };
}

/** The texts that are searched. A bare "will" is no word of the hedge: it would be found in every forecast. */
export function fieldsOf(record: SearchRecord, name: NameOf): Fields {
  return {
    text: record.text,
    short: record.short,
    commentary: record.commentary,
    condition: record.condition,
    quote: record.quote,
    hedge: record.hedge === null || record.hedge === 'bare' ? '' : record.hedge,
    question: record.question === null ? '' : name.question(record.question),
    author: record.authors.map(name.author).join(', '),
    essay: record.essay === null ? '' : name.essay(record.essay),
    topic: record.topics.map(name.topic).join(', '),
  };
}
