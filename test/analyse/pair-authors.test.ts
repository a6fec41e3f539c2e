import { describe, expect, it } from 'vitest';
import { pairAuthors } from '../../lib/analyse/pair-authors.ts';
import { claim, graph, relation } from './make-graph.ts';

const statements = [claim('a/one'), claim('a/two'), claim('b/one'), claim('b/two'), claim('b/told', { voice: ['state'] })];
const count = (...relations: Parameters<typeof relation>[]) =>
  pairAuthors(graph({ statements, relations: relations.map((row) => relation(...row)) }));

describe('pairAuthors', () => {
  it('lists every pair once, also one that never meets', () => {
    expect(count()).toEqual([{ a: 'ada', b: 'bob', agree: 0, against: 0, other: 0 }]);
  });

  it('counts relations for, against and other, in either direction', () => {
    const [pair] = count(
      ['supports', 'a/one', 'b/one'],
      ['restates', 'b/two', 'a/one'],
      ['refines', 'b/two', 'a/two'],
      ['attacks', 'b/one', 'a/two'],
      ['contradicts', 'a/two', 'b/two'],
      ['qualifies', 'a/one', 'b/two'],
      ['presupposes', 'b/one', 'a/one'],
    );
    expect(pair).toEqual({ a: 'ada', b: 'bob', agree: 3, against: 2, other: 2 });
  });

  it('takes an undercut as aimed at the reason whose link it denies', () => {
    expect(count(['undercuts', 'b/one', 'a/one > a/two'])[0]).toMatchObject({ against: 1 });
    expect(count(['undercuts', 'b/one', 'b/two > a/two'])[0]).toMatchObject({ against: 0 });
  });

  it('leaves out what an author only reports, what stays inside an essay, and events', () => {
    const [pair] = count(['attacks', 'a/one', 'b/told'], ['attacks', 'a/one', 'a/two'], ['attacks', 'q/event', 'a/one']);
    expect(pair).toMatchObject({ agree: 0, against: 0, other: 0 });
  });
});
