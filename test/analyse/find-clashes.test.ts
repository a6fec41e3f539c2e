import { describe, expect, it } from 'vitest';
import { findClashes } from '../../lib/analyse/find-clashes.ts';
import type { Relation } from '../../lib/types.ts';
import { claim, debate, graph, relation } from './make-graph.ts';

const statements = [
  claim('a/one'),
  claim('a/two'),
  claim('a/small', { weight: 'minor' }),
  claim('b/one'),
  claim('b/two'),
  claim('b/told', { voice: ['state'] }),
];
const debates = [
  debate('d', [{ id: 'd/crux', text: 'So?', why: '', holds: ['a/two'], denies: ['b/two'] }]),
  debate('e', [{ id: 'e/crux', text: 'Then?', why: '', holds: ['b/two'], denies: ['a/two', 'a/one'] }]),
];
const clashes = (relations: readonly Relation[]) => findClashes(graph({ statements, debates, relations }));

describe('findClashes', () => {
  it('takes attacks and contradictions across authors alone', () => {
    const found = clashes([
      relation('attacks', 'a/one', 'a/two'),
      relation('supports', 'a/one', 'b/one'),
      relation('undercuts', 'a/one', 'b/one > b/two'),
      relation('attacks', 'a/one', 'b/told'),
      relation('attacks', 'q/event', 'b/one'),
      relation('part-of', 'a/one', 'b/one'),
      relation('attacks', 'b/one', 'a/one', { in: 'e' }),
    ]);
    expect(found).toEqual([{ relation: 6, debate: 'e', crux: null }]);
  });

  it('puts contradictions first, then what meets at a crux, then what is stated, then core statements', () => {
    const found = clashes([
      relation('attacks', 'b/one', 'a/small'),
      relation('attacks', 'b/one', 'a/two'),
      relation('attacks', 'b/two', 'a/two', { in: 'd' }),
      relation('contradicts', 'a/one', 'b/one', { origin: 'derived', reason: null }),
      relation('contradicts', 'b/one', 'a/small'),
      relation('contradicts', 'b/two', 'a/one'),
    ]);
    expect(found.map((clash) => clash.relation)).toEqual([5, 4, 3, 2, 1, 0]);
  });

  it('names the crux of the relation’s own debate where several are met', () => {
    const met = (where: string | null) => clashes([relation('attacks', 'b/two', 'a/two', { in: where })])[0];
    expect(met('d')).toEqual({ relation: 0, debate: 'd', crux: 'd/crux' });
    expect(met('e')).toEqual({ relation: 0, debate: 'e', crux: 'e/crux' });
    expect(met(null)).toEqual({ relation: 0, debate: 'd', crux: 'd/crux' });
  });

  it('needs ends on both sides of the crux', () => {
    expect(clashes([relation('contradicts', 'a/one', 'b/one', { in: 'e' })])).toEqual([{ relation: 0, debate: 'e', crux: null }]);
  });
});
