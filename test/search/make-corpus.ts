// A few lines that name essays, statements, questions and debates in; a whole corpus out, with harmless values elsewhere.
import fc from 'fast-check';
import type { Corpus, Debate, Essay, Question, Statement } from '../../lib/types.ts';
import { type Outcome, outcomes, type StatementKind, statementKinds } from '../../lib/vocabulary.ts';
import { noScores } from '../no-scores.ts';

export type StatementLine = {
  readonly id: string;
  readonly kind?: StatementKind;
  readonly text: string;
  readonly short?: string;
  readonly commentary?: string;
  readonly quote?: string;
  readonly topics?: readonly string[];
  readonly question?: string;
  readonly minor?: boolean;
};
export type CorpusLines = {
  /** Id to its author; published in this order. */
  readonly essays: readonly (readonly [id: string, author: string])[];
  readonly statements: readonly StatementLine[];
  readonly questions?: readonly {
    readonly id: string;
    readonly title: string;
    readonly outcome: Outcome;
    readonly topics?: readonly string[];
  }[];
  readonly debates?: readonly { readonly id: string; readonly title: string; readonly authors: readonly string[] }[];
};

export function makeCorpus(lines: CorpusLines): Corpus {
  const keys = (values: readonly string[]) => [...new Set(values)].sort().map((id) => ({ id, name: `Name-of-${id}` }));
  return {
    version: 1,
    essays: lines.essays.map(([id, author], at) => makeEssay(id, author, at)),
    authors: keys(lines.essays.map(([, author]) => author)).map((author) => ({ ...author, link: null })),
    actors: [],
    topics: keys([...lines.statements, ...(lines.questions ?? [])].flatMap(({ topics }) => topics ?? [])),
    references: [],
    hedges: [],
    questions: (lines.questions ?? []).map(makeQuestion),
    debates: (lines.debates ?? []).map(makeDebate),
    statements: lines.statements.map(makeStatement),
    relations: [],
    site: {
      title: 'A',
      subject: '',
      question: '',
      description: '',
      base: '',
      language: 'en',
      licence: '',
      asOf: '2026-01-01',
      table: null,
    },
    moved: {},
    insights: { comparison: {}, forecasts: {}, restsOn: {}, carries: {}, pairs: [], clashes: [], scores: noScores },
    agreement: [],
    agreementOfAll: null,
  };
}

function makeEssay(id: string, author: string, at: number): Essay {
  return {
    id,
    title: `Essay-${id}`,
    authors: [author],
    role: null,
    byline: 'stated',
    outlet: '',
    edition: null,
    published: `2020-01-${String(at + 1).padStart(2, '0')}`,
    url: '',
    licence: null,
    source: { file: '', sha256: null, paragraphs: null },
    lead: '',
    sections: [],
  };
}

function makeStatement(line: StatementLine, at: number): Statement {
  const base = {
    id: line.id,
    essay: line.id.split('/')[0] ?? '',
    text: line.text,
    short: line.short ?? '',
    quote: line.quote ?? '',
    implied: null,
    voice: [],
    hedge: null,
    under: null,
    topics: line.topics ?? [],
    weight: line.minor ? ('minor' as const) : ('core' as const),
    commentary: line.commentary ?? '',
    place: { path: '', line: at + 1, column: 1 },
    anchor: null,
    anchorState: 'checked' as const,
    passageUrl: null,
    inherited: {},
  };
  const kind = line.kind ?? 'claim';
  if (kind === 'claim') return { ...base, kind, type: 'factual' };
  if (kind === 'recommendation') return { ...base, kind, to: [], if: null };
  const question = line.question ?? null;
  const answer = question === null ? null : 'yes';
  const forecast = {
    answer,
    pYes: {},
    bears: [],
    vague: null,
    by: null,
    byDate: null,
    if: null,
    ifQuestion: null,
    ifAnswer: null,
  } as const;
  return { ...base, ...forecast, kind, question };
}

function makeQuestion(line: NonNullable<CorpusLines['questions']>[number]): Question {
  const dates = { opens: '2020-01-01', closes: '2021-01-01', decided: null };
  const words = { short: '', criterion: '', why: null, contested: null, late: null };
  return { ...dates, ...words, id: line.id, title: line.title, outcome: line.outcome, topics: line.topics ?? [], events: [] };
}

function makeDebate({ id, title, authors }: NonNullable<CorpusLines['debates']>[number]): Debate {
  const positions = authors.map((author) => ({ author, label: '', text: '', statements: [], concede: '' }));
  return { id, title, question: '', poles: null, topics: [], positions, cruxes: [], lead: '' };
}

const words = ['alder', 'alders', 'birch', 'box', 'boxes', 'cherry', 'cherries', 'elm-tree', "fir's", 'F.I.R.', 'gräs', 'Hazel', 'has'];
const someWords = (least: number, most: number) =>
  fc.array(fc.constantFrom(...words), { minLength: least, maxLength: most }).map((list) => list.join(' '));

/** Small corpora over a dozen words, three authors, four topics and four questions: enough for every facet to overlap. */
export const corpora: fc.Arbitrary<Corpus> = fc
  .record({
    statements: fc.array(
      fc.record({
        essay: fc.constantFrom('e1', 'e2', 'e3', 'e4'),
        kind: fc.constantFrom(...(Object.keys(statementKinds) as StatementKind[])),
        text: someWords(1, 5),
        short: someWords(0, 2),
        commentary: someWords(0, 3),
        topics: fc.subarray(['t1', 't2', 't3', 't4']),
        question: fc.constantFrom('q0', 'q1', 'q2', 'q3'),
        minor: fc.boolean(),
      }),
      { maxLength: 24 },
    ),
    outcomes: fc.array(fc.constantFrom(...(Object.keys(outcomes) as Outcome[])), { minLength: 4, maxLength: 4 }),
  })
  .map(({ statements, outcomes: found }) =>
    makeCorpus({
      essays: [
        ['e1', 'ann'],
        ['e2', 'bob'],
        ['e3', 'cid'],
        ['e4', 'ann'],
      ],
      statements: statements.map(({ essay, ...line }, at) => ({ ...line, id: `${essay}/s${at}` })),
      questions: found.map((outcome, at) => ({ id: `q${at}`, title: words[at] ?? '', outcome, topics: [`t${at + 1}`] })),
      debates: [{ id: 'd1', title: 'birch or cherry', authors: ['ann', 'cid'] }],
    }),
  );

/** Queries over the same words: whole, cut, in other numbers and spellings. */
export const typedQueries: fc.Arbitrary<string> = fc
  .array(fc.tuple(fc.constantFrom(...words, 'zebra', 'grass', 'elmtree', 'elm tree'), fc.integer({ min: 1, max: 9 }), fc.boolean()), {
    maxLength: 3,
  })
  .map((list) => list.map(([word, length, whole]) => (whole ? word : word.slice(0, length))).join(' '));
