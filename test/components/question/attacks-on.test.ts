import { describe, expect, it } from 'vitest';
import { indexCorpus } from '../../../components/corpus-index.ts';
import { attacksOnForecast, attacksOnGround } from '../../../components/question/attacks-on.ts';
import type { Corpus, Relation, Statement } from '../../../lib/types.ts';

/** Statements "author/id" of one essay each author, and "kind from to" relations; nothing else is looked at. */
function made(ids: readonly string[], relations: readonly string[]) {
  const place = { path: '', line: 1, column: 1 };
  const statements = ids.map((id) => ({ id, essay: id.split('/')[0], kind: 'claim', short: id, topics: [], place }));
  const essays = [...new Set(statements.map(({ essay }) => essay))].map((id) => ({ id, authors: [id] }));
  const empty = { authors: [], actors: [], topics: [], references: [], hedges: [], questions: [], debates: [], site: { table: null } };
  const index = indexCorpus({
    ...empty,
    essays,
    statements,
    relations: relations.map((line) => {
      const [kind, from, ...to] = line.replace(' derived', '').split(' ');
      return { kind, from, to: to.join(' '), with: [], origin: line.endsWith('derived') ? 'derived' : 'stated', place };
    }),
  } as unknown as Corpus);
  const statement = (id: string) => index.statement.get(id) as Statement;
  const words = (views: readonly { readonly relation: Relation }[]) => views.map(({ relation }) => `${relation.kind} ${relation.from}`);
  return {
    ground: (id: string, forecast: string | null) =>
      words(attacksOnGround(index, statement(id), forecast === null ? null : statement(forecast))),
    forecast: (id: string, grounds: readonly string[]) => words(attacksOnForecast(index, statement(id), grounds.map(statement))),
  };
}

describe('attacks on a ground', () => {
  const ids = ['a/forecast', 'a/ground', 'a/deeper', 'a/other', 'b/one', 'b/two', 'a/self'];

  it('are those of other authors that end at it', () => {
    const { ground } = made(ids, [
      'attacks b/one a/ground',
      'attacks a/self a/ground',
      'attacks a/ground b/two',
      'contradicts a/ground b/two',
      'qualifies b/one a/ground',
    ]);
    expect(ground('a/ground', 'a/forecast')).toEqual(['contradicts a/ground', 'attacks b/one']);
  });

  it('deny what supports it and the step to the forecast, not what else it supports', () => {
    const { ground } = made(ids, [
      'undercuts b/one a/ground > a/forecast',
      'undercuts b/two a/deeper > a/ground',
      'undercuts b/one a/ground > a/other',
    ]);
    expect(ground('a/ground', 'a/forecast')).toEqual(['undercuts b/one', 'undercuts b/two']);
    expect(ground('a/ground', null)).toEqual(['undercuts b/two']);
  });

  it('deny the step as well where the forecast presupposes it', () => {
    expect(made(ids, ['undercuts b/one a/forecast > a/ground']).ground('a/ground', 'a/forecast')).toEqual(['undercuts b/one']);
  });
});

describe('attacks on a forecast', () => {
  const ids = ['a/forecast', 'a/ground', 'b/one', 'b/two'];

  it('are stated, and not those that stand at a ground', () => {
    const { forecast } = made(ids, [
      'attacks b/one a/forecast',
      'contradicts a/forecast b/two derived',
      'undercuts b/one a/ground > a/forecast',
      'undercuts b/two b/one > a/forecast',
    ]);
    expect(forecast('a/forecast', ['a/ground'])).toEqual(['attacks b/one', 'undercuts b/two']);
  });
});
