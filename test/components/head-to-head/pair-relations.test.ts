import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pairOf, pairPath, pairsOf } from '../../../components/head-to-head/pair-path.ts';
import { relationsBetween } from '../../../components/head-to-head/pair-relations.ts';
import { anyGraph, claim, essay, graph, relation } from '../../analyse/make-graph.ts';
import { indexGraph } from '../index-graph.ts';

const pairOfAdaAndBob = (index: ReturnType<typeof indexGraph>) => pairOf(index, 'ada', 'bob') ?? expect.fail('no pair');

describe('pairOf', () => {
  it('gives the keys in the order of publication, whichever comes first', () => {
    const index = indexGraph(graph({ essays: [essay('a', 'ada', '2030-05-01'), essay('b', 'bob', '2030-03-01')] }));
    const pair = pairOf(index, 'ada', 'bob');
    expect(pair?.map(({ id }) => id)).toEqual(['bob', 'ada']);
    expect(pairOf(index, 'bob', 'ada')).toEqual(pair);
    expect(pair === null ? null : pairPath(pair)).toBe('/compare/bob/ada');
  });

  it('knows no pair of an unknown key, or of one author with himself', () => {
    const index = indexGraph(graph());
    expect(pairOf(index, 'ada', 'nobody')).toBeNull();
    expect(pairOf(index, 'ada', 'ada')).toBeNull();
  });

  it('has n (n − 1) / 2 pairs of n authors', () => {
    const ids = Array.from({ length: 30 }, (_, at) => `author-${at}`);
    const index = indexGraph(graph({ essays: [], authors: ids.map((id) => ({ id, name: id, link: null })) }));
    expect(pairsOf(index)).toHaveLength(435);
    expect(pairsOf(indexGraph(graph({ essays: [], authors: [] })))).toEqual([]);
  });
});

describe('relationsBetween', () => {
  it('reads each relation from the first author to the second, and turns its word where it runs back', () => {
    const index = indexGraph(
      graph({
        statements: [claim('a/one'), claim('b/two'), claim('b/three')],
        relations: [
          relation('attacks', 'b/two', 'a/one'),
          relation('supports', 'a/one', 'b/three'),
          relation('restates', 'b/two', 'a/one'),
        ],
      }),
    );
    const { against, agree } = relationsBetween(index, pairOfAdaAndBob(index));
    expect(against.map(({ left, right, turned }) => [left.id, right.id, turned])).toEqual([['a/one', 'b/two', true]]);
    // Symmetric ones read the same both ways, and come before what only supports.
    expect(agree.map(({ relation: { kind }, turned }) => [kind, turned])).toEqual([
      ['restates', false],
      ['supports', false],
    ]);
  });

  it('leaves out views that an author only reports, and relations of others', () => {
    const index = indexGraph(
      graph({
        statements: [claim('a/one'), claim('a/own'), claim('b/reported', { voice: ['state'] }), claim('b/two')],
        relations: [relation('attacks', 'b/reported', 'a/one'), relation('supports', 'a/own', 'a/one')],
      }),
    );
    expect(relationsBetween(index, pairOfAdaAndBob(index))).toEqual({ agree: [], against: [], other: [] });
  });

  it('aims an undercut at the reason whose bearing it denies', () => {
    const index = indexGraph(
      graph({
        statements: [claim('a/reason'), claim('a/conclusion'), claim('b/two')],
        relations: [relation('supports', 'a/reason', 'a/conclusion'), relation('undercuts', 'b/two', 'a/reason > a/conclusion')],
      }),
    );
    const [undercut] = relationsBetween(index, pairOfAdaAndBob(index)).against;
    expect(undercut?.left.id).toBe('a/reason');
    expect(undercut?.link?.map(({ id }) => id)).toEqual(['a/reason', 'a/conclusion']);
  });

  it('counts what the compiled pairs count', () => {
    fc.assert(
      fc.property(anyGraph, (made) => {
        const index = indexGraph(made);
        for (const pair of pairsOf(index)) {
          const { agree, against, other } = relationsBetween(index, pair);
          const keys = pair.map(({ id }) => id);
          const counted = index.insights.pairs.find(({ a, b }) => keys.includes(a) && keys.includes(b));
          expect(counted).toMatchObject({ agree: agree.length, against: against.length, other: other.length });
        }
      }),
      { numRuns: 50 },
    );
  });
});
