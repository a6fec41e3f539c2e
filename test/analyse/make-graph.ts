// A few lines that name essays, statements, relations and questions in; a whole graph out, with harmless values elsewhere.
import fc from 'fast-check';
import type { Claim, ClaimGraph, Debate, Essay, Prediction, Question, Recommendation, Relation, Statement } from '../../lib/types.ts';
import type { StatedRelationKind } from '../../lib/vocabulary.ts';

const place = { path: 'content/essays/x.mdx', line: 1, column: 1 };
const base = (id: string) => ({
  id,
  essay: id.split('/')[0] ?? '',
  text: `The sentence that ${id} stands for.`,
  short: `Label of ${id}`,
  quote: 'one … two',
  implied: null,
  voice: [],
  hedge: null,
  under: null,
  topics: [],
  weight: 'core' as const,
  commentary: '',
  place,
  anchor: null,
  anchorState: 'checked' as const,
  passageUrl: null,
  inherited: {},
});

export const claim = (id: string, more: Partial<Claim> = {}): Claim => ({ ...base(id), kind: 'claim', type: 'factual', ...more });
export const advice = (id: string, more: Partial<Recommendation> = {}): Recommendation => ({
  ...base(id),
  kind: 'recommendation',
  to: ['state'],
  if: null,
  ...more,
});
export const prediction = (id: string, more: Partial<Prediction> = {}): Prediction => ({
  ...base(id),
  kind: 'prediction',
  question: null,
  answer: null,
  pYes: {},
  bears: [],
  vague: null,
  by: null,
  byDate: null,
  if: null,
  ifQuestion: null,
  ifAnswer: null,
  ...more,
});
export const essay = (id: string, author: string, published: string): Essay => ({
  id,
  title: `Title of ${id}`,
  authors: [author],
  role: null,
  byline: 'stated',
  outlet: 'The Paper',
  edition: null,
  published,
  url: 'https://example.org/',
  licence: null,
  source: { file: `${id}.txt`, sha256: null, paragraphs: null },
  lead: '',
  sections: [],
});
export const question = (id: string, more: Partial<Question> = {}): Question => ({
  id,
  title: `Will ${id} happen?`,
  short: `${id}?`,
  criterion: 'It happens.',
  opens: '2030-01-01',
  closes: '2030-12-31',
  outcome: 'yes',
  decided: '2030-06-01',
  why: 'It did.',
  contested: null,
  late: null,
  topics: [],
  events: [],
  ...more,
});
export const debate = (id: string, cruxes: Debate['cruxes']): Debate => ({
  id,
  title: id,
  question: `What of ${id}?`,
  poles: null,
  topics: [],
  positions: [],
  cruxes,
  lead: '',
});
export const relation = (kind: Relation['kind'], from: string, to: string, more: Partial<Relation> = {}): Relation => ({
  kind,
  from,
  to,
  with: [],
  reason: 'Because.',
  in: null,
  origin: 'stated',
  because: null,
  place,
  ...more,
});

/** A graph of two authors, ada (essay a, 1 March 2030) and bob (essay b, 1 to 7 July 2030), unless told otherwise. */
export const graph = (more: Partial<ClaimGraph> = {}): ClaimGraph => ({
  essays: [essay('a', 'ada', '2030-03-01'), essay('b', 'bob', '2030-07-01/2030-07-07')],
  authors: ['ada', 'bob'].map((id) => ({ id, name: `${id[0]?.toUpperCase()}${id.slice(1)} Example`, link: null })),
  actors: [{ id: 'state', name: 'The state' }],
  topics: [],
  references: [],
  hedges: [],
  questions: [],
  debates: [],
  statements: [],
  relations: [],
  site: {
    title: 'Crux',
    subject: '',
    question: '',
    description: '',
    base: 'http://localhost',
    language: 'en',
    licence: '',
    asOf: '2031-01-01',
    table: null,
  },
  moved: {},
  ...more,
});

const kinds: readonly StatedRelationKind[] = [
  'supports',
  'supports',
  'attacks',
  'undercuts',
  'qualifies',
  'presupposes',
  'restates',
  'refines',
  'contradicts',
];
const words = fc.array(fc.constantFrom('war', 'strike', 'deterrence', 'in', 'Washington', 'answer', 'i', 'WWWW', 'unforeseeable'), {
  minLength: 1,
  maxLength: 9,
});

/** Random graphs of up to 40 statements by three authors, with questions, a crux, undercuts, co-premises and cycles. */
export const anyGraph: fc.Arbitrary<ClaimGraph> = fc
  .record({
    statements: fc.array(
      fc.record({ essay: fc.constantFrom('a', 'b', 'c'), kind: fc.nat(2), words, question: fc.nat(5), reported: fc.nat(9) }),
      { minLength: 1, maxLength: 40 },
    ),
    relations: fc.array(fc.record({ kind: fc.constantFrom(...kinds), from: fc.nat(), to: fc.nat(), also: fc.nat(9) }), { maxLength: 90 }),
    holds: fc.array(fc.nat(), { maxLength: 4 }),
  })
  .map((drawn) => {
    const statements: readonly Statement[] = drawn.statements.map(({ essay: key, kind, words: text, question: asked, reported }, index) => {
      const id = `${key}/s${index}`;
      const shared = { short: text.join(' ').slice(0, 60), voice: reported === 0 ? ['state'] : [] };
      if (kind === 0) return claim(id, shared);
      if (kind === 1) return advice(id, shared);
      return prediction(id, { ...shared, ...(asked < 2 ? { question: `q${asked}`, answer: asked === 0 ? 'yes' : 'no' } : {}) });
    });
    const at = (index: number) => statements[index % statements.length]?.id ?? '';
    const links: Relation[] = [];
    const seen = new Set<string>();
    for (const { kind, from, to, also } of drawn.relations) {
      const aim = links.find((link) => link.kind === 'supports');
      const target = kind === 'undercuts' ? (aim === undefined ? '' : `${aim.from} > ${aim.to}`) : at(to);
      if (target === '' || target === at(from) || seen.has(`${at(from)} ${target}`) || seen.has(`${target} ${at(from)}`)) continue;
      seen.add(`${at(from)} ${target}`);
      const joint = also === 0 && kind === 'supports' && at(also + to + 1) !== at(from) && at(also + to + 1) !== at(to);
      links.push(relation(kind, at(from), target, { with: joint ? [at(also + to + 1)] : [] }));
    }
    const own = [...new Set(drawn.holds.map(at))];
    return graph({
      essays: [essay('a', 'ada', '2030-03-01'), essay('b', 'bob', '2030-07-01/2030-07-07'), essay('c', 'cyd', '2029-12')],
      authors: ['ada', 'bob', 'cyd', 'dan'].map((id) => ({ id, name: `${id} Example`, link: null })),
      questions: [question('q0'), question('q1', { outcome: 'open', decided: null })],
      debates: [debate('d', [{ id: 'd/crux', text: 'Does it hold?', why: '', holds: own.slice(0, 2), denies: own.slice(2) }])],
      statements,
      relations: links,
    });
  });
