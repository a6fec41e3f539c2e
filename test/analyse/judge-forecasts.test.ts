import { describe, expect, it } from 'vitest';
import { judgeForecasts } from '../../lib/analyse/judge-forecasts.ts';
import type { ClaimGraph, Prediction, Question } from '../../lib/types.ts';
import { graph, prediction, question, relation } from './make-graph.ts';

const judge = (more: Partial<Prediction>, asked: Partial<Question> = {}, rest: Partial<ClaimGraph> = {}) => {
  const { statements = [], questions = [], ...others } = rest;
  const own = prediction('a/p', { question: 'q', answer: 'yes', ...more });
  return judgeForecasts(graph({ questions: [question('q', asked), ...questions], statements: [own, ...statements], ...others }))['a/p'];
};
const partly = { outcome: 'partly' } as const;

describe('judgeForecasts', () => {
  it('scores an own answer to a question that is decided and closed, on either side', () => {
    expect(judge({})).toBe('scored');
    expect(judge({ answer: 'no' }, { outcome: 'no', decided: '2030-12-31' })).toBe('scored');
  });

  it.each([
    ['no-question', { question: null, answer: null, voice: ['state'] }, {}],
    ['reported', { voice: ['state'], answer: 'open' }, {}],
    ['open-answer', { answer: 'open' }, { decided: '2030-01-02' }],
    ['already-decided', {}, { decided: '2030-03-01', closes: '2031-06-01' }],
    ['window-open', {}, { closes: '2031-01-02', outcome: 'open', decided: null }],
    ['outcome-open', { if: 'it rains' }, { outcome: 'open', decided: null }],
    ['outcome-partly', { if: 'it rains' }, partly],
    ['outcome-void', { if: 'it rains' }, { outcome: 'void' }],
    ['condition-unmet', { if: 'it rains' }, {}],
  ] as const)('gives the first reason that fits: %s', (state, more, asked) => {
    expect(judge(more, asked)).toBe(state);
  });

  it('takes the window as closed on its last day', () => {
    expect(judge({}, { closes: '2031-01-01' })).toBe('scored');
  });

  it('counts the last day of a span of publication', () => {
    const late = (decided: string) =>
      judgeForecasts(graph({ questions: [question('q', { decided })], statements: [prediction('b/p', { question: 'q', answer: 'no' })] }))[
        'b/p'
      ];
    expect(late('2030-07-07')).toBe('already-decided');
    expect(late('2030-07-08')).toBe('scored');
  });

  it('reads a month of decision from its first day', () => {
    expect(judge({}, { decided: '2030-03' })).toBe('already-decided');
    expect(judge({}, { decided: '2030-04/2030-05' })).toBe('scored');
  });

  it.each([
    ['yes', 'scored'],
    ['no', 'condition-unmet'],
    ['open', 'condition-unmet'],
    ['partly', 'condition-unmet'],
  ] as const)('is void unless its condition resolves as told: %s', (outcome, state) => {
    const condition = { if: 'it rains', ifQuestion: 'rain', ifAnswer: 'yes' } as const;
    expect(judge(condition, {}, { questions: [question('rain', { outcome })] })).toBe(state);
  });

  it.each([
    ['yes', 'scored'],
    ['no', 'premise-failed'],
    ['open', 'premise-failed'],
  ] as const)('is void when a prediction that it presupposes did not come true: %s', (outcome, state) => {
    const rest = {
      questions: [question('rain', { outcome })],
      statements: [prediction('a/rain', { question: 'rain', answer: 'yes' })],
      relations: [relation('presupposes', 'a/p', 'a/rain')],
    };
    expect(judge({}, {}, rest)).toBe(state);
  });

  it('asks nothing of a premise that no question decides, nor of what presupposes the forecast', () => {
    const statements = [prediction('a/vague'), prediction('a/rain', { question: 'rain', answer: 'yes' })];
    const relations = [relation('presupposes', 'a/p', 'a/vague'), relation('presupposes', 'a/rain', 'a/p')];
    expect(judge({}, {}, { questions: [question('rain', { outcome: 'no' })], statements, relations })).toBe('scored');
  });
});
