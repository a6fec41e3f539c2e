import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countFunnel } from '../../lib/analyse/count-funnel.ts';
import { judgeForecasts } from '../../lib/analyse/judge-forecasts.ts';
import type { Funnel } from '../../lib/insights.ts';
import type { ClaimGraph, Prediction, Question } from '../../lib/types.ts';
import { type FunnelStep, funnelSteps } from '../../lib/vocabulary.ts';
import { claim, essay, graph, prediction, question, relation } from './make-graph.ts';

const steps = Object.keys(funnelSteps) as readonly FunnelStep[];
const funnelOf = (drawn: ClaimGraph) => countFunnel(drawn, judgeForecasts(drawn));

/** What one prediction of ada's falls out by; null where it is scored. */
function fallOf(more: Partial<Prediction>, asked: Partial<Question> = {}, rest: Partial<ClaimGraph> = {}) {
  const { all } = funnelOf(
    graph({
      ...rest,
      questions: [question('q', asked), ...(rest.questions ?? [])],
      statements: [prediction('a/p', { question: 'q', answer: 'yes', ...more }), ...(rest.statements ?? [])],
    }),
  );
  return all.out[0] === undefined ? null : [all.out[0].step, all.out[0].reason];
}

describe('countFunnel', () => {
  it.each([
    ['reported', ['own', 'reported'], { voice: ['state'] }, {}],
    ['reported, on no question', ['own', 'reported'], { voice: ['state'], question: null, answer: null }, {}],
    ['open', ['checkable', 'open-answer'], { answer: 'open' }, {}],
    ['open, on no question', ['checkable', 'open-answer'], { question: null, answer: 'open', bears: ['q'] }, {}],
    ['vague', ['checkable', 'vague'], { question: null, answer: null, vague: 'No time is named.', bears: ['q'] }, {}],
    ['bears', ['checkable', 'only-bears'], { question: null, answer: null, bears: ['q'] }, {}],
    ['unasked', ['checkable', 'unasked'], { question: null, answer: null }, {}],
    ['window open', ['due', 'window-open'], {}, { closes: '2031-01-02' }],
    ['outcome open', ['resolved', 'outcome-open'], {}, { outcome: 'open', decided: null }],
    ['partly', ['resolved', 'outcome-partly'], {}, { outcome: 'partly' }],
    ['void', ['resolved', 'outcome-void'], {}, { outcome: 'void' }],
    ['decided before', ['scored', 'already-decided'], {}, { decided: '2030-03-01' }],
    ['decided before, window open', ['due', 'already-decided'], {}, { decided: '2030-03-01', closes: '2031-01-02' }],
    ['decided before, partly', ['resolved', 'already-decided'], {}, { decided: '2030-03-01', outcome: 'partly' }],
    ['condition', ['scored', 'condition-unmet'], { if: 'it rains' }, {}],
    ['scored', null, {}, {}],
  ] as const)('%s', (_, fall, more, asked) => {
    expect(fallOf(more as Partial<Prediction>, asked)).toEqual(fall);
  });

  it('failed premise', () => {
    const rest = {
      questions: [question('rain', { outcome: 'no' })],
      statements: [prediction('a/rain', { question: 'rain', answer: 'yes' })],
      relations: [relation('presupposes', 'a/p', 'a/rain')],
    };
    expect(fallOf({}, {}, rest)).toEqual(['scored', 'premise-failed']);
  });

  it('counts by author, and what two authors share once for all', () => {
    const shared = { ...essay('c', 'ada', '2030-02-01'), authors: ['ada', 'bob'] };
    const { authors, all } = funnelOf(
      graph({
        essays: [...graph().essays, shared],
        questions: [question('q')],
        statements: [claim('a/c'), prediction('a/p', { bears: ['q'] }), prediction('c/p', { question: 'q', answer: 'no' })],
      }),
    );
    expect([authors.ada?.steps.predictions, authors.bob?.steps.predictions, all.steps.predictions]).toEqual([2, 1, 2]);
    expect([authors.ada?.steps.scored, authors.bob?.steps.scored, all.steps.scored]).toEqual([1, 1, 1]);
    expect(authors.ada?.out).toEqual([{ step: 'checkable', reason: 'only-bears', n: 1 }]);
  });
});

const drawnPrediction = fc.record({
  voice: fc.constantFrom<readonly string[]>([], [], ['state']),
  question: fc.constantFrom(null, 'q0', 'q1', 'q2', 'q3'),
  answer: fc.constantFrom<'yes' | 'no' | 'open'>('yes', 'no', 'open'),
  bears: fc.constantFrom<readonly string[]>([], ['q0']),
  vague: fc.constantFrom(null, 'Too vague.'),
  if: fc.constantFrom(null, null, 'it rains'),
  ifQuestion: fc.constantFrom(null, 'q0'),
});
const drawnQuestion = fc.record({
  closes: fc.constantFrom('2030-12-31', '2031-06-01'),
  outcome: fc.constantFrom<Question['outcome']>('yes', 'no', 'partly', 'void', 'open'),
  decided: fc.constantFrom(null, '2030-02-01', '2030-09-01'),
});
const drawnGraph = fc
  .tuple(
    fc.array(fc.tuple(fc.constantFrom('a', 'b'), drawnPrediction), { maxLength: 30 }),
    fc.tuple(drawnQuestion, drawnQuestion, drawnQuestion),
  )
  .map(([predictions, questions]) =>
    graph({
      questions: questions.map((asked, index) => question(`q${index}`, asked)),
      statements: predictions.map(([key, { ifQuestion, ...more }], index) =>
        prediction(`${key}/p${index}`, { ...more, ifQuestion, ifAnswer: ifQuestion === null ? null : 'yes' }),
      ),
    }),
  );

function addsUp({ steps: counts, out }: Funnel) {
  for (const [index, step] of steps.entries()) {
    const before = steps[index - 1];
    if (before === undefined) continue;
    const fallen = out.filter((row) => row.step === step).reduce((sum, { n }) => sum + n, 0);
    expect(counts[step]).toBeLessThanOrEqual(counts[before]);
    expect(counts[before] - counts[step]).toBe(fallen);
  }
}

describe('every funnel', () => {
  it('has at each step a part of the one before, and a reason for each prediction that falls', () => {
    fc.assert(
      fc.property(drawnGraph, (drawn) => {
        const forecasts = judgeForecasts(drawn);
        const { authors, all } = countFunnel(drawn, forecasts);
        for (const funnel of [...Object.values(authors), all]) addsUp(funnel);
        expect(all.steps.predictions).toBe(drawn.statements.length);
        expect(all.steps.scored).toBe(Object.values(forecasts).filter((state) => state === 'scored').length);
        for (const step of steps) expect((authors.ada?.steps[step] ?? 0) + (authors.bob?.steps[step] ?? 0)).toBe(all.steps[step]);
      }),
    );
  });

  it('gives the reason that the forecast itself is shown with', () => {
    fc.assert(
      fc.property(drawnGraph, (drawn) => {
        const forecasts = judgeForecasts(drawn);
        const { out } = countFunnel(drawn, forecasts).all;
        const own = drawn.statements.filter(({ voice }) => voice.length === 0).map(({ id }) => forecasts[id]);
        for (const state of ['already-decided', 'window-open', 'outcome-partly', 'condition-unmet'] as const) {
          const counted = out.filter(({ reason }) => reason === state).reduce((sum, { n }) => sum + n, 0);
          expect(counted).toBe(own.filter((one) => one === state).length);
        }
      }),
    );
  });

  it('counts by the questions themselves: closed windows, outcomes yes and no', () => {
    fc.assert(
      fc.property(drawnGraph, (drawn) => {
        const { steps: counts } = funnelOf(drawn).all;
        const asked = new Map(drawn.questions.map((one) => [one.id, one]));
        const checkable = drawn.statements.flatMap((one) => {
          if (one.kind !== 'prediction' || one.voice.length > 0 || one.answer === 'open') return [];
          return asked.get(one.question ?? '') ?? [];
        });
        const due = checkable.filter(({ closes }) => closes <= drawn.site.asOf);
        expect(counts.checkable).toBe(checkable.length);
        expect(counts.due).toBe(due.length);
        expect(counts.resolved).toBe(due.filter(({ outcome }) => outcome === 'yes' || outcome === 'no').length);
      }),
    );
  });
});
