import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayNumber, isoMonth } from '../../../components/question/day-number.ts';
import { stretchTicks } from '../../../components/timeline/stretch-ticks.ts';
import { placeIn, stretchesOf, touched, zoomsOf } from '../../../components/timeline/stretches.ts';
import { essay, event, question } from './made.ts';

const labels = (...input: Parameters<typeof stretchesOf>) => stretchesOf(...input).map(({ label }) => label);

describe('stretchesOf', () => {
  it('is the first month, the windows that opened in its year, and what came after', () => {
    const questions = [
      question('short', '2020-01-06', '2020-07-03'),
      question('long', '2020-01-03', '2021-01-20', { events: [event('war', '2025-06-22/2025-06-24', { when: 'after' })] }),
      question('later', '2021-03-03', '2025-01-20', { late: { outcome: 'yes', date: '2026-02-28', why: '' } }),
    ];
    const essays = [essay('a', '2020-01-03'), essay('b', '2021-03-03/2021-03-07')];
    expect(labels(essays, questions)).toEqual(['January 2020', 'Feb 2020 – Jan 2021', 'Feb 2021 – Feb 2026']);
  });

  it('has no stretch without a day', () => {
    expect(labels([essay('a', '2020-01-03')], [])).toEqual(['January 2020']);
    expect(labels([essay('a', '2020-01-03')], [question('q', '2020-01-03', '2020-01-20')])).toEqual(['January 2020']);
    expect(labels([essay('a', '2020-01-03')], [question('q', '2020-01-03', '2020-12-31')])).toEqual(['January 2020', 'Feb – Dec 2020']);
    expect(labels([essay('a', '2020-12-30')], [question('q', '2021-01-03', '2021-06-30')])).toEqual(['December 2020', 'Jan – Jun 2021']);
    expect(labels([], [question('q', '2020-05-03', '2020-05-30')])).toEqual(['May 2020']);
    expect(stretchesOf([], [])).toEqual([]);
  });

  it('begins with the month of the first essay, whatever happened before it', () => {
    const early = question('q', '2019-11-03', '2020-02-20', { events: [event('before', '2018-05-08', { when: 'before' })] });
    expect(labels([essay('a', '2020-01-03')], [early])).toEqual(['January 2020', 'February 2020']);
  });

  it('joins on without a gap, in whole months', () => {
    const day = fc.integer({ min: 10_000, max: 25_000 });
    const iso = (number: number) => new Date(number * 86_400_000).toISOString().slice(0, 10);
    const window = fc.tuple(day, fc.integer({ min: 1, max: 3000 }));
    fc.assert(
      fc.property(fc.array(day, { minLength: 1, maxLength: 6 }), fc.array(window, { maxLength: 8 }), (published, windows) => {
        const essays = published.map((number, at) => essay(`e${at}`, iso(number)));
        const questions = windows.map(([opens, length], at) => question(`q${at}`, iso(opens), iso(opens + length)));
        const stretches = stretchesOf(essays, questions);
        expect(stretches.length).toBeGreaterThan(0);
        expect(stretches[0]?.from).toBe(dayNumber(isoMonth(Math.min(...published))));
        for (const [at, { from, to }] of stretches.entries()) {
          expect(from).toBeLessThan(to);
          if (at > 0) expect(from).toBe(stretches[at - 1]?.to);
          for (const { x } of stretchTicks({ from, to, label: '' })) {
            expect(x).toBeGreaterThan(0);
            expect(x).toBeLessThan(1);
          }
        }
        const last = Math.max(...published, ...windows.map(([opens, length]) => opens + length));
        expect(stretches.at(-1)?.to).toBeGreaterThan(last);
      }),
    );
  });
});

describe('zoomsOf', () => {
  const stretch = (from: string, to: string) => ({ from: dayNumber(from), to: dayNumber(to), label: from.slice(0, 7) });
  const [one, two, three] = [stretch('2020-01-01', '2020-02-01'), stretch('2020-02-01', '2021-02-01'), stretch('2021-02-01', '2026-09-01')];

  it('offers all, the first month, the first windows and what came after', () => {
    expect(zoomsOf([one, two, three])).toEqual([
      { key: '', label: 'All', shows: [1, 2, 3] },
      { key: 'first-month', label: '2020-01', shows: [1] },
      { key: 'first-windows', label: '2020–21', shows: [1, 2] },
      { key: 'after', label: '2021–26', shows: [3] },
    ]);
  });

  it('offers no more than there is', () => {
    expect(zoomsOf([one, two]).map(({ label }) => label)).toEqual(['All', '2020-01', '2020–21']);
    expect(zoomsOf([one])).toEqual([]);
    expect(zoomsOf([])).toEqual([]);
  });
});

describe('places', () => {
  const january = { from: dayNumber('2020-01-01'), to: dayNumber('2020-02-01'), label: '' };
  const rest = { from: dayNumber('2020-02-01'), to: dayNumber('2021-01-01'), label: '' };

  it('puts a mark at noon', () => {
    expect(placeIn(january, dayNumber('2020-01-16'))).toBeCloseTo(0.5, 10);
    expect(placeIn(january, dayNumber('2019-12-31'))).toBeLessThan(0);
    expect(placeIn(january, dayNumber('2020-02-01'))).toBeGreaterThan(1);
  });

  it('tells which stretches a span touches', () => {
    const find = (first: string, last: string) => touched([january, rest], dayNumber(first), dayNumber(last));
    expect(find('2020-01-31', '2020-02-01')).toEqual([1, 2]);
    expect(find('2020-01-31', '2020-01-31')).toEqual([1]);
    expect(find('2018-01-01', '2018-02-01')).toEqual([]);
    expect(find('2018-01-01', '2028-02-01')).toEqual([1, 2]);
  });

  it('names days, months or years, the roundest in the least room', () => {
    const named = (from: string, to: string, tier: number) =>
      stretchTicks({ from: dayNumber(from), to: dayNumber(to), label: '' })
        .filter((tick) => tick.tier <= tier)
        .map(({ words }) => words);
    expect(named('2020-01-01', '2020-02-01', 1)).toEqual(['10', '20']);
    expect(named('2020-01-01', '2020-02-01', 2)).toEqual(['5', '10', '15', '20', '25']);
    expect(named('2020-02-01', '2021-02-01', 1)).toEqual(['Jul', '2021']);
    expect(named('2020-02-01', '2021-02-01', 2)).toEqual(['Apr', 'Jul', 'Oct', '2021']);
    expect(named('2021-02-01', '2026-09-01', 1)).toEqual(['2022', '2024', '2026']);
    expect(named('1900-01-01', '2000-01-01', 3)).toEqual(['1910', '1920', '1930', '1940', '1950', '1960', '1970', '1980', '1990']);
  });
});
