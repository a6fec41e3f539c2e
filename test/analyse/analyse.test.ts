import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../lib/analyse/analyse.ts';
import { compareKeys } from '../../lib/analyse/compare-keys.ts';
import { firstDay, lastDay } from '../../lib/analyse/day-bounds.ts';
import { anyGraph } from './make-graph.ts';

describe('analyse', () => {
  it('gives the same insights twice, with ids and relation indexes that exist', () => {
    fc.assert(
      fc.property(anyGraph, (drawn) => {
        const insights = analyse(drawn);
        expect(JSON.stringify(analyse(structuredClone(drawn)))).toBe(JSON.stringify(insights));
        expect(insights.clashes.every(({ relation }) => drawn.relations[relation] !== undefined)).toBe(true);
        const predictions = drawn.statements.filter(({ kind }) => kind === 'prediction');
        expect(Object.keys(insights.forecasts)).toEqual(predictions.map(({ id }) => id));
      }),
      { numRuns: 40 },
    );
  });
});

describe('firstDay and lastDay', () => {
  it.each([
    ['2030-01-03', '2030-01-03', '2030-01-03'],
    ['2030-01-03/2030-01-07', '2030-01-03', '2030-01-07'],
    ['2028-02', '2028-02-01', '2028-02-29'],
    ['2030-11/2030-12', '2030-11-01', '2030-12-31'],
    ['2030', '2030-01-01', '2030-12-31'],
  ])('%s', (date, first, last) => {
    expect([firstDay(date), lastDay(date)]).toEqual([first, last]);
  });
});

describe('compareKeys', () => {
  it('compares by value and by code unit, never by a locale', () => {
    const keys = [['b', 2], ['a', 10], ['a', 9], ['é'], ['Z'], ['a']];
    expect(keys.sort(compareKeys)).toEqual([['Z'], ['a'], ['a', 9], ['a', 10], ['b', 2], ['é']]);
    expect(compareKeys(['a', 1], ['a', 1])).toBe(0);
  });
});
