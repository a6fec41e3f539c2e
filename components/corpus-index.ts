// The compiled corpus in, the same corpus with look-ups by id out: what every page and component reads from.
import type {
  Author,
  Corpus,
  Debate,
  Essay,
  HedgeTable,
  Named,
  Question,
  QuestionEvent,
  Reference,
  Relation,
  Statement,
} from '../lib/types.ts';

/** An event with the question whose note it stands in. */
export type EventAtQuestion = { readonly id: string; readonly event: QuestionEvent; readonly question: Question };

export type CorpusIndex = Corpus & {
  /** The corpus as compiled, without the look-ups: what the exports take. */
  readonly corpus: Corpus;
  readonly essay: ReadonlyMap<string, Essay>;
  readonly author: ReadonlyMap<string, Author>;
  readonly actor: ReadonlyMap<string, Named>;
  readonly topic: ReadonlyMap<string, Named>;
  readonly reference: ReadonlyMap<string, Reference>;
  readonly question: ReadonlyMap<string, Question>;
  readonly debate: ReadonlyMap<string, Debate>;
  readonly statement: ReadonlyMap<string, Statement>;
  /** By full id, "question/event". */
  readonly event: ReadonlyMap<string, EventAtQuestion>;
  /** By essay id, in the order of the text. */
  readonly statementsOf: ReadonlyMap<string, readonly Statement[]>;
  /** By the id of a statement or event, the relations that start from it. */
  readonly from: ReadonlyMap<string, readonly Relation[]>;
  /** By the id of a statement, the relations that end at it; an undercut ends at both ends of its link. */
  readonly to: ReadonlyMap<string, readonly Relation[]>;
  /** The table of verbal probability that is shown unless the reader chooses another: the one that the corpus names, else the first. */
  readonly table: HedgeTable | null;
};

/** The two statements of the link an undercut aims at, or null where `to` is a plain id. */
export function linkEnds(to: string): readonly [string, string] | null {
  const [from, end] = to.split(' > ');
  return from === undefined || end === undefined ? null : [from, end];
}

/** Add the look-ups. The corpus itself is not copied. */
export function indexCorpus(corpus: Corpus): CorpusIndex {
  const events = corpus.questions.flatMap((question) => question.events.map((event) => ({ id: event.id, event, question })));
  const inText = [...corpus.statements].sort((a, b) => a.place.line - b.place.line || (a.id < b.id ? -1 : 1));
  return {
    ...corpus,
    corpus,
    essay: byId(corpus.essays),
    author: byId(corpus.authors),
    actor: byId(corpus.actors),
    topic: byId(corpus.topics),
    reference: byId(corpus.references),
    question: byId(corpus.questions),
    debate: byId(corpus.debates),
    statement: byId(corpus.statements),
    event: byId(events),
    statementsOf: group(inText, (statement) => [statement.essay]),
    from: group(corpus.relations, (relation) => [relation.from]),
    to: group(corpus.relations, (relation) => linkEnds(relation.to) ?? [relation.to]),
    table: defaultTable(corpus.hedges, corpus.site.table),
  };
}

function byId<T extends { readonly id: string }>(rows: readonly T[]): ReadonlyMap<string, T> {
  return new Map(rows.map((row) => [row.id, row]));
}

function group<T>(rows: readonly T[], keys: (row: T) => readonly string[]): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    for (const key of keys(row)) {
      const found = groups.get(key);
      if (found === undefined) groups.set(key, [row]);
      else found.push(row);
    }
  }
  return groups;
}

function defaultTable(tables: readonly HedgeTable[], named: string | null): HedgeTable | null {
  return tables.find((table) => table.id === named) ?? tables[0] ?? null;
}
