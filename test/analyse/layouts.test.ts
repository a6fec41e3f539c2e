import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../lib/analyse/analyse.ts';
import { layOut } from '../../lib/analyse/layouts.ts';
import { faultsOf } from '../map/faults-of.ts';
import { anyGraph, claim, debate, graph, prediction, question, relation } from './make-graph.ts';

const statements = [
  claim('a/one'),
  claim('a/two'),
  claim('b/hub'),
  claim('b/deny'),
  prediction('b/p', { question: 'q', answer: 'no' }),
  ...Array.from({ length: 12 }, (_, index) => claim(`a/reason-${index}`)),
];
const corpus = graph({
  questions: [question('q')],
  debates: [debate('d', [{ id: 'd/crux', text: 'Does it?', why: '', holds: ['a/one', 'a/two'], denies: ['b/p', 'b/deny'] }])],
  statements,
  relations: [
    relation('contradicts', 'a/two', 'b/p', { in: 'd' }),
    ...Array.from({ length: 12 }, (_, index) => relation(index % 3 === 0 ? 'attacks' : 'supports', `a/reason-${index}`, 'b/hub')),
  ],
});
const layouts = layOut(corpus, analyse(corpus));

describe('layOut', () => {
  it('begins with the crux, the sides that clash there and the question they answer', () => {
    expect(layouts.order.slice(0, 4)).toEqual(['d/crux', 'a/two', 'b/p', 'q']);
    expect(layouts.order).toHaveLength(statements.length + 2);
    expect(layouts.start.nodes.slice(0, 4).map(({ id }) => id)).toEqual(['d/crux', 'a/two', 'b/p', 'q']);
  });

  it('fits the starting views into their windows', () => {
    expect(layouts.start.height).toBeLessThanOrEqual(690);
    expect(layouts.start.width).toBeLessThanOrEqual(780);
    expect(layouts.startNarrow.height).toBeLessThanOrEqual(600);
    expect(layouts.startNarrow.width).toBeLessThanOrEqual(390);
    expect(layouts.start.nodes.length).toBeLessThanOrEqual(30);
  });

  it('shows eight neighbours of a statement at most, and counts the rest', () => {
    const hub = layouts.neighbourhoods['b/hub'];
    expect(hub?.nodes).toHaveLength(9);
    expect(hub?.nodes.find(({ id }) => id === 'b/hub')?.hidden).toBe(4);
    const first = hub?.edges.filter(
      ({ from }) => (hub.nodes.find(({ id }) => id === from)?.y ?? 0) === Math.min(...hub.nodes.slice(1).map(({ y }) => y)),
    );
    expect(first?.map(({ kind }) => kind).sort()).toEqual(['attacks', 'supports']);
  });

  it('stands what is against a statement below it, whichever end the relation starts from', () => {
    const own = layouts.neighbourhoods['a/two'];
    const y = (id: string) => own?.nodes.find((node) => node.id === id)?.y ?? Number.NaN;
    expect(y('b/p')).toBeGreaterThan(y('a/two'));
    expect(y('d/crux')).toBeLessThan(y('a/two'));
  });

  it('has a picture of every statement, also of one that stands alone', () => {
    expect(Object.keys(layouts.neighbourhoods)).toEqual(statements.map(({ id }) => id));
    const alone = graph({ statements: [claim('a/alone')] });
    expect(layOut(alone, analyse(alone)).neighbourhoods['a/alone']?.nodes.map(({ id, hidden }) => [id, hidden])).toEqual([['a/alone', 0]]);
    const empty = graph();
    expect(layOut(empty, analyse(empty)).start.nodes).toEqual([]);
  });

  it('draws every picture without a fault, the same twice, with one column of the neighbours within 430 px', () => {
    fc.assert(
      fc.property(anyGraph, (drawn) => {
        const insights = analyse(drawn);
        const made = layOut(drawn, insights);
        expect(JSON.stringify(layOut(structuredClone(drawn), insights))).toBe(JSON.stringify(made));
        expect(new Set(made.order).size).toBe(made.order.length);
        for (const layout of [made.start, made.startNarrow, ...Object.values(made.neighbourhoods)]) expect(faultsOf(layout)).toEqual([]);
        for (const layout of Object.values(made.neighbourhoods)) expect(layout.width).toBeLessThanOrEqual(430);
      }),
      { numRuns: 25 },
    );
  }, 60_000);
});
