import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ListOrder, listOrders, type Sortable, sortList } from '../../../components/scores/list-orders.ts';

const row = (question: string, decided: string | null, middle: number | null): Sortable => ({
  question,
  decided,
  score: middle === null ? null : { middle, nearest: middle, farthest: middle },
});
const rows = [row('Dam', '2030-05', 0.1), row('arch', '2030-01-02', null), row('Ferry', null, 0.6), row('bridge', '2029', 0.1)];
const orderOf = (order: ListOrder) => sortList(rows, order).map(({ question }) => question);

describe('sortList', () => {
  it('leaves the order of the authors as it is', () => {
    expect(orderOf('author')).toEqual(['Dam', 'arch', 'Ferry', 'bridge']);
  });

  it('sorts by question, whatever the case, and by the date of the outcome', () => {
    expect(orderOf('question')).toEqual(['arch', 'bridge', 'Dam', 'Ferry']);
    expect(orderOf('decided')).toEqual(['Ferry', 'bridge', 'arch', 'Dam']);
  });

  it('has the worst score first, equal ones as they came, and last what has none', () => {
    expect(orderOf('score')).toEqual(['Ferry', 'Dam', 'bridge', 'arch']);
  });

  it('never loses a row', () => {
    const drawn = fc.array(fc.tuple(fc.string(), fc.option(fc.string()), fc.option(fc.double({ min: 0, max: 1, noNaN: true }))));
    fc.assert(
      fc.property(drawn, fc.constantFrom(...(Object.keys(listOrders) as ListOrder[])), (given, order) => {
        const own = given.map(([question, decided, middle]) => row(question, decided, middle));
        expect(new Set(sortList(own, order))).toEqual(new Set(own));
      }),
    );
  });
});
