import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { restsOn } from '../../lib/analyse/rests-on.ts';
import { advice, anyGraph, claim, graph, prediction, relation } from './make-graph.ts';

const statements = [claim('a/one'), claim('a/two'), claim('a/joint'), prediction('a/forecast'), advice('a/advice')];

describe('restsOn', () => {
  it('walks from what is supported to its reasons, and from what presupposes to what it needs', () => {
    const relations = [
      relation('supports', 'a/one', 'a/forecast'),
      relation('presupposes', 'a/advice', 'a/forecast'),
      relation('supports', 'a/two', 'a/one'),
    ];
    const { restsOn: rests, carries } = restsOn(graph({ statements, relations }));
    expect(rests['a/advice']).toEqual({ direct: ['a/forecast'], all: ['a/forecast', 'a/one', 'a/two'] });
    expect(rests['a/two']).toEqual({ direct: [], all: [] });
    expect(carries['a/two']).toEqual(['a/advice', 'a/forecast']);
    expect(carries['a/advice']).toEqual([]);
  });

  it('counts each co-premise', () => {
    const relations = [relation('supports', 'a/one', 'a/forecast', { with: ['a/joint', 'a/two'] })];
    expect(restsOn(graph({ statements, relations })).restsOn['a/forecast']?.direct).toEqual(['a/joint', 'a/one', 'a/two']);
  });

  it('follows no other relation and takes no event for a statement', () => {
    const relations = [
      relation('attacks', 'a/one', 'a/forecast'),
      relation('refines', 'a/two', 'a/one'),
      relation('part-of', 'a/two', 'a/joint'),
      relation('supports', 'q/event', 'a/forecast', { origin: 'derived' }),
    ];
    const { restsOn: rests, carries } = restsOn(graph({ statements, relations }));
    expect(Object.values(rests).flatMap(({ all }) => all)).toEqual([]);
    expect(Object.keys(carries)).toEqual(statements.map(({ id }) => id));
  });

  it('ends in a cycle, and never says that a statement rests on itself', () => {
    const relations = [relation('supports', 'a/one', 'a/two'), relation('supports', 'a/two', 'a/one')];
    expect(restsOn(graph({ statements, relations })).restsOn['a/one']).toEqual({ direct: ['a/two'], all: ['a/two'] });
  });

  it('is transitive, holds its direct steps, never names itself, and carries what rests on it', () => {
    fc.assert(
      fc.property(anyGraph, (drawn) => {
        const { restsOn: rests, carries } = restsOn(drawn);
        const kinds = new Map(drawn.statements.map(({ id, kind }) => [id, kind]));
        for (const [id, { direct, all }] of Object.entries(rests)) {
          const reached = new Set(all);
          expect(reached.has(id)).toBe(false);
          expect(direct.every((other) => reached.has(other))).toBe(true);
          for (const other of all) {
            expect((rests[other]?.all ?? []).every((far) => far === id || reached.has(far))).toBe(true);
            expect(carries[other]?.includes(id)).toBe(kinds.get(id) !== 'claim');
          }
        }
      }),
      { numRuns: 100 },
    );
  });
});
