import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayNumber } from '../../../components/question/day-number.ts';
import { timelineScale } from '../../../components/question/timeline-scale.ts';

const days = (...dates: readonly string[]) => dates.map(dayNumber);

describe('timelineScale', () => {
  it('keeps the order of the days and all of them on the line', () => {
    const lists = fc.array(fc.integer({ min: 15_000, max: 22_000 }), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(lists, fc.integer({ min: 15_000, max: 22_000 }), (list, end) => {
        const scale = timelineScale(list, end);
        const sorted = [...new Set(list)].sort((a, b) => a - b);
        const places = sorted.map(scale.x);
        for (const [at, x] of places.entries()) {
          expect(x).toBeGreaterThan(0);
          expect(x).toBeLessThan(1);
          if (at > 0) expect(x).toBeGreaterThan(places[at - 1] ?? 1);
        }
        expect(scale.stretches[0]?.[0]).toBe(0);
        expect(scale.stretches.at(-1)?.[1]).toBeCloseTo(1, 9);
        const ticks = scale.ticks(0.05);
        for (const [at, tick] of ticks.entries()) if (at > 0) expect(tick.x - (ticks[at - 1]?.x ?? 0)).toBeGreaterThanOrEqual(0.05);
      }),
    );
  });

  it('gives a busy week more room a day than a quiet year, and what came late less', () => {
    const list = days('2020-01-03', '2020-01-04', '2020-12-31', '2021-12-30');
    const { x } = timelineScale(list, dayNumber('2020-12-31'));
    const [one, two, three, four] = list.map(x) as [number, number, number, number];
    expect(two - one).toBeGreaterThan((three - two) / 30);
    expect((four - three) / (three - two)).toBeCloseTo(0.6 * Math.sqrt(364 / 362), 2);
  });

  it('leaves out what lies between days more than 400 days apart', () => {
    expect(timelineScale(days('2020-01-03', '2021-02-06'), 0).stretches).toHaveLength(1);
    expect(timelineScale(days('2020-01-03', '2021-02-07'), 0).stretches).toHaveLength(2);
  });

  it('names each year that begins on the line, and months where there is room', () => {
    const { ticks } = timelineScale(days('2020-01-03', '2020-07-03', '2021-01-20'), dayNumber('2021-01-20'));
    expect(ticks(0.2).map(({ words }) => words)).toContain('2021');
    expect(ticks(0.2)[0]).toMatchObject({ words: '2020', turn: false });
    expect(ticks(0.03).length).toBeGreaterThan(ticks(0.2).length);
  });
});
