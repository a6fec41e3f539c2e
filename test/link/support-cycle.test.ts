// Circles of reasons: found, shown by their shortest way, and quick where there is none.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LinkedRelation } from '../../lib/link/linked.ts';
import { refuseSupportCycle } from '../../lib/link/rules/support-cycle.ts';
import type { Problem } from '../../lib/message.ts';
import type { StatedRelationKind } from '../../lib/vocabulary.ts';

const place = { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };

function relation(kind: StatedRelationKind, from: string, to: string, joint: readonly string[] = []): LinkedRelation {
  const typed = { value: to, place };
  return {
    path: 'x',
    link: null,
    source: { kind, from: null, to: typed, link: null, with: [], reason: null, reasonPlace: place, tagPlace: place },
    relation: {
      kind,
      from,
      to,
      with: joint,
      reason: null,
      in: null,
      origin: 'stated',
      because: null,
      place: { path: 'x', line: 1, column: 1 },
    },
  };
}

function cyclesOf(...relations: readonly LinkedRelation[]): readonly string[] {
  const problems: Problem[] = [];
  refuseSupportCycle(relations, (problem) => problems.push(problem));
  return problems.map(({ reason }) => reason);
}

describe('support-cycle', () => {
  it('shows the shortest way round from each statement that no shorter one has shown', () => {
    const long = [
      relation('supports', 'd', 'c'),
      relation('supports', 'c', 'b'),
      relation('supports', 'b', 'a'),
      relation('supports', 'a', 'd'),
    ];
    expect(cyclesOf(...long, relation('supports', 'c', 'a'))).toEqual([
      '“a” rests on itself: a ← c ← d ← a',
      '“b” rests on itself: b ← c ← d ← a ← b',
    ]);
  });

  it('walks presuppositions backwards and co-premises too', () => {
    expect(cyclesOf(relation('supports', 'a', 'b'), relation('presupposes', 'b', 'a'))).toEqual([]);
    expect(cyclesOf(relation('supports', 'a', 'b'), relation('presupposes', 'a', 'b'))).toEqual(['“a” rests on itself: a ← b ← a']);
    expect(cyclesOf(relation('supports', 'x', 'b', ['c']), relation('supports', 'b', 'c'))).toEqual(['“b” rests on itself: b ← c ← b']);
  });

  it('takes no other relation for a reason, and tells two circles apart', () => {
    expect(cyclesOf(relation('attacks', 'a', 'b'), relation('qualifies', 'b', 'a'), relation('refines', 'a', 'c'))).toEqual([]);
    const two = [
      relation('supports', 'a', 'b'),
      relation('supports', 'b', 'a'),
      relation('supports', 'b', 'c'),
      relation('supports', 'c', 'd'),
      relation('supports', 'd', 'c'),
    ];
    expect(cyclesOf(...two)).toHaveLength(2);
  });

  it('finds none where every reason comes before what it is for', () => {
    const pair = fc.tuple(fc.nat(20), fc.nat(20)).filter(([a, b]) => a < b);
    fc.assert(
      fc.property(fc.array(pair), (pairs) => {
        expect(cyclesOf(...pairs.map(([a, b]) => relation('supports', `s${a}`, `s${b}`)))).toEqual([]);
      }),
    );
  });

  it('is quick on long chains', () => {
    const chain = Array.from({ length: 3000 }, (_, index) => relation('supports', `s${index}`, `s${index + 1}`));
    const start = performance.now();
    expect(cyclesOf(...chain)).toEqual([]);
    expect(performance.now() - start).toBeLessThan(1000);
  });
});
