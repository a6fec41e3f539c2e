// Dates as typed, and the days that they cover.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coveredDays, isDay } from '../../lib/validate/days.ts';

describe('coveredDays', () => {
  it.each([
    ['2020-01-31', '2020-01-31', '2020-01-31'],
    ['2020-02', '2020-02-01', '2020-02-29'],
    ['2021-02', '2021-02-01', '2021-02-28'],
    ['2020-04', '2020-04-01', '2020-04-30'],
    ['2020-01-03/2020-01-07', '2020-01-03', '2020-01-07'],
    ['2020-01/2020-02', '2020-01-01', '2020-02-29'],
  ])('%s is from %s to %s', (typed, first, last) => {
    expect(coveredDays(typed)).toEqual({ first, last });
  });

  it.each([
    '',
    '2020',
    '2020-02-30',
    '2020-13',
    '2020-1-3',
    '3.1.2020',
    '2020-01-07/2020-01-03',
    '2020-01-03/2020-01-03',
    '2020-01-03/',
    '2020-01/2020-02/2020-03',
  ])('“%s” covers none', (typed) => {
    expect(coveredDays(typed)).toBeNull();
  });

  it('agrees with the calendar', () => {
    fc.assert(
      fc.property(fc.date({ min: new Date('1000-01-01'), max: new Date('2999-12-31'), noInvalidDate: true }), (date) => {
        const day = date.toISOString().slice(0, 10);
        expect(isDay(day)).toBe(true);
        const month = coveredDays(day.slice(0, 7));
        const next = new Date(`${month?.last}T00:00:00Z`);
        next.setUTCDate(next.getUTCDate() + 1);
        expect(next.getUTCDate()).toBe(1);
      }),
    );
  });
});
