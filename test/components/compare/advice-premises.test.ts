import { describe, expect, it } from 'vitest';
import { failureOf, premisesOf } from '../../../components/compare/advice-premises.ts';
import type { ClaimGraph, Recommendation } from '../../../lib/types.ts';
import { advice, claim, graph, prediction, question, relation } from '../../analyse/make-graph.ts';
import { indexGraph } from '../index-graph.ts';

const act: Recommendation = advice('a/act');
const premises = (more: Partial<ClaimGraph>) =>
  premisesOf(indexGraph(graph({ ...more, statements: [act, ...(more.statements ?? [])] })), act);

describe('premisesOf', () => {
  it('tells what the advice presupposes from a reason, and a reason from what lies behind it', () => {
    const found = premises({
      statements: [prediction('a/needed'), prediction('a/deep'), prediction('a/reason'), prediction('a/behind'), claim('a/why')],
      relations: [
        relation('presupposes', 'a/act', 'a/needed'),
        relation('presupposes', 'a/needed', 'a/deep'),
        relation('supports', 'a/reason', 'a/act'),
        relation('supports', 'a/why', 'a/act'),
        relation('presupposes', 'a/why', 'a/behind'),
      ],
    });
    expect(found.map(({ prediction: { id }, tie }) => [id, tie])).toEqual([
      ['a/deep', 'needs'],
      ['a/needed', 'needs'],
      ['a/reason', 'because'],
      ['a/behind', 'behind'],
    ]);
  });

  it('counts a joint premise, ends in a cycle, and keeps the closer tie of two', () => {
    const found = premises({
      statements: [prediction('a/one'), prediction('a/two')],
      relations: [
        relation('supports', 'a/one', 'a/act', { with: ['a/two'] }),
        relation('supports', 'a/one', 'a/two'),
        relation('supports', 'a/two', 'a/one'),
      ],
    });
    expect(found.map(({ tie }) => tie)).toEqual(['because', 'because']);
  });

  it('leaves out the reasons that another author adds', () => {
    expect(
      premises({ statements: [prediction('b/theirs')], relations: [relation('supports', 'b/theirs', 'a/act', { in: 'debate' })] }),
    ).toEqual([]);
  });

  it('says what became of each', () => {
    const asked = [
      ['came', question('came')],
      ['failed', question('failed', { outcome: 'no' })],
      ['known', question('known', { decided: '2030-02-01' })],
      ['partly', question('partly', { outcome: 'partly' })],
      ['undecided', question('undecided', { outcome: 'void' })],
    ] as const;
    const statements = asked.map(([id]) => prediction(`a/${id}`, { question: id, answer: 'yes' }));
    const found = premises({
      questions: asked.map(([, one]) => one),
      statements: [...statements, prediction('a/unasked'), prediction('a/unmet', { question: 'came', answer: 'yes', if: 'it rains' })],
      relations: [...statements.map(({ id }) => id), 'a/unasked', 'a/unmet'].map((id) => relation('supports', id, 'a/act')),
    });
    for (const { prediction: one, fate } of found) expect(`a/${fate}`).toBe(one.id);
    expect(found).toHaveLength(7);
  });

  it('holds a reported view against its outcome, though it is scored for nobody', () => {
    const [found] = premises({
      questions: [question('it')],
      statements: [prediction('a/told', { question: 'it', answer: 'no', voice: ['state'] })],
      relations: [relation('presupposes', 'a/act', 'a/told')],
    });
    expect(found?.fate).toBe('failed');
  });

  it('says of a reported view whose condition did not come about just that', () => {
    const told = (decides: 'yes' | 'no') =>
      premises({
        questions: [question('it'), question('first', { outcome: decides })],
        statements: [
          prediction('a/told', { question: 'it', answer: 'yes', voice: ['state'], if: 'it rains', ifQuestion: 'first', ifAnswer: 'yes' }),
        ],
        relations: [relation('presupposes', 'a/act', 'a/told')],
      })[0]?.fate;
    expect([told('yes'), told('no')]).toEqual(['came', 'unmet']);
  });

  it('takes the fate of a prediction that answers nothing from the one that it restates, by the same author only', () => {
    const restating = (id: string) =>
      premises({
        questions: [question('it', { outcome: 'no' })],
        statements: [prediction('a/again'), prediction(id, { question: 'it', answer: 'yes' })],
        relations: [relation('presupposes', 'a/act', 'a/again'), relation('restates', 'a/again', id)],
      })[0]?.fate;
    expect([restating('a/once'), restating('b/theirs')]).toEqual(['failed', 'unasked']);
  });
});

describe('failureOf', () => {
  const failing = (kind: 'presupposes' | 'supports', answer: 'yes' | 'no') =>
    failureOf(
      premises({
        questions: [question('it')],
        statements: [prediction('a/it', { question: 'it', answer })],
        relations: [kind === 'supports' ? relation(kind, 'a/it', 'a/act') : relation(kind, 'a/act', 'a/it')],
      }),
    );

  it('marks a premise apart from a reason, and nothing where all came about', () => {
    expect(failing('presupposes', 'no')).toBe('premise');
    expect(failing('supports', 'no')).toBe('reason');
    expect(failing('presupposes', 'yes')).toBeNull();
    expect(failureOf([])).toBeNull();
  });
});
