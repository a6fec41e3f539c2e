// The corpus in, what can be found in it out, with the names that records refer to: everything the index and the page know.
import type { Corpus, Debate, Question, Statement } from '../types.ts';
import type { RelationKind } from '../vocabulary.ts';
import type { RelationCounts, SearchNames, SearchRecord } from './search-index.ts';

/** Statements by date of their essay and place in it, then questions, then debates by id. */
export function toRecords(corpus: Corpus): readonly SearchRecord[] {
  const essays = new Map(corpus.essays.map((essay) => [essay.id, essay]));
  const questions = new Map(corpus.questions.map((question) => [question.id, question]));
  const counts = countRelations(corpus);
  const dateOf = (statement: Statement) => essays.get(statement.essay)?.published ?? '';
  const inOrder = [...corpus.statements].sort(
    (a, b) => compare(dateOf(a), dateOf(b)) || compare(a.essay, b.essay) || a.place.line - b.place.line || compare(a.id, b.id),
  );
  return [
    ...inOrder.map((statement) => statementRecord(statement, essays.get(statement.essay)?.authors ?? [], questions, counts)),
    ...byId(corpus.questions).map((question) => questionRecord(question, answering(corpus, question))),
    ...byId(corpus.debates).map(debateRecord),
  ];
}

/** Names of authors, topics, essays and questions; authors and essays in the order of publication, the rest by id. */
export function toNames(corpus: Corpus): SearchNames {
  const essays = [...corpus.essays].sort((a, b) => compare(a.published, b.published) || compare(a.id, b.id));
  const authors = new Map(corpus.authors.map((author) => [author.id, author.name]));
  const writers = [...new Set(essays.flatMap((essay) => essay.authors))];
  return {
    authors: writers.map((id) => ({ id, name: authors.get(id) ?? id })),
    topics: byId(corpus.topics).map(({ id, name }) => ({ id, name })),
    essays: essays.map(({ id, title, published, byline }) => ({ id, title, published, inferred: byline !== 'stated' })),
    questions: byId(corpus.questions).map(({ id, short }) => ({ id, short })),
  };
}

const noCounts: RelationCounts = { support: 0, attack: 0, undercut: 0, qualify: 0 };
const nothing = {
  condition: '',
  quote: '',
  hedge: null,
  essay: null,
  question: null,
  outcome: null,
  minor: false,
  counts: noCounts,
} as const;

function statementRecord(
  statement: Statement,
  authors: readonly string[],
  questions: ReadonlyMap<string, Question>,
  counts: ReadonlyMap<string, RelationCounts>,
): SearchRecord {
  const question = statement.kind === 'prediction' ? statement.question : null;
  return {
    kind: statement.kind,
    id: statement.id,
    text: statement.text,
    short: statement.short,
    commentary: statement.commentary,
    condition: (statement.kind === 'claim' ? null : statement.if) ?? '',
    quote: statement.quote,
    hedge: statement.hedge,
    essay: statement.essay,
    authors,
    topics: statement.topics,
    question,
    outcome: question === null ? null : (questions.get(question)?.outcome ?? null),
    minor: statement.weight === 'minor',
    counts: counts.get(statement.id) ?? noCounts,
  };
}

function questionRecord(question: Question, authors: readonly string[]): SearchRecord {
  const { id, title, short, criterion, why, topics, outcome } = question;
  return { ...nothing, kind: 'question', id, text: title, short, commentary: paragraphs(criterion, why), authors, topics, outcome };
}

function debateRecord(debate: Debate): SearchRecord {
  const { id, title, question, topics, positions, cruxes, lead } = debate;
  const authors = [...new Set(positions.map((position) => position.author))];
  const commentary = paragraphs(lead, ...cruxes.map((crux) => crux.text), ...positions.map((position) => position.text));
  return { ...nothing, kind: 'debate', id, text: title, short: question, commentary, authors, topics };
}

/** The authors who answer a question themselves or report an answer, in the order of publication. */
function answering(corpus: Corpus, question: Question): readonly string[] {
  const essays = new Set(
    corpus.statements.filter((one) => one.kind === 'prediction' && one.question === question.id).map((one) => one.essay),
  );
  return [...new Set(corpus.essays.filter((essay) => essays.has(essay.id)).flatMap((essay) => essay.authors))];
}

/** What other statements say of each; of a relation that reads the same both ways at both ends, of an undercut at both ends of its link. */
function countRelations(corpus: Corpus): ReadonlyMap<string, RelationCounts> {
  const statements = new Set(corpus.statements.map(({ id }) => id));
  const counts = new Map<string, { -readonly [Key in keyof RelationCounts]: number }>();
  for (const { kind, from, to } of corpus.relations) {
    const column = columns[kind];
    if (column === undefined || !statements.has(from)) continue;
    for (const end of [...to.split(' > '), ...(kind === 'contradicts' ? [from] : [])]) {
      const row = counts.get(end) ?? { ...noCounts };
      row[column] += 1;
      counts.set(end, row);
    }
  }
  return counts;
}

const columns: Readonly<Partial<Record<RelationKind, keyof RelationCounts>>> = {
  supports: 'support',
  attacks: 'attack',
  contradicts: 'attack',
  undercuts: 'undercut',
  qualifies: 'qualify',
};

function paragraphs(...texts: readonly (string | null)[]): string {
  return texts.filter((text) => text !== null && text !== '').join('\n\n');
}

function byId<T extends { readonly id: string }>(rows: readonly T[]): readonly T[] {
  return [...rows].sort((a, b) => compare(a.id, b.id));
}

function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
