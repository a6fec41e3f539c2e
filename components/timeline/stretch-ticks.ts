// A stretch of time in, the ticks under it out: days, months or years, and in how much room each is named.
import { formatDate } from '../format-date.ts';
import { isoMonth, monthAfter, yearOf } from '../question/day-number.ts';
import { placeIn, type Stretch } from './stretches.ts';

export type StretchTick = {
  readonly day: number;
  /** Fraction of the stretch; where the day begins. */
  readonly x: number;
  readonly words: string;
  /** 1: named in any room; 2: where the stretch has some; 3: where it has the whole of a wide page; 4: never, the line alone. */
  readonly tier: 1 | 2 | 3 | 4;
};

type Found = Omit<StretchTick, 'x'>;

const upToDays = 62;
const upToMonths = 550;
const upToYears = 3700;

export function stretchTicks(stretch: Stretch): readonly StretchTick[] {
  const length = stretch.to - stretch.from;
  const ticks = length <= upToDays ? dayTicks(stretch) : length <= upToMonths ? monthTicks(stretch) : yearTicks(stretch);
  const half = placeIn(stretch, stretch.from);
  return ticks.map((tick) => ({ ...tick, x: placeIn(stretch, tick.day) - half })).filter(({ x }) => x > 0);
}

/** The 10th and 20th first, then every fifth, then all. */
function dayTicks({ from, to }: Stretch): readonly Found[] {
  return Array.from({ length: to - from }, (_, at) => {
    const day = from + at;
    const date = new Date(day * 86_400_000).getUTCDate();
    const tier = date > 28 ? 4 : date % 10 === 0 ? 1 : date % 5 === 0 ? 2 : 4;
    return { day, words: String(date), tier } as const;
  });
}

/** Every half-year first, then every quarter, then all; the turn of a year by its number. */
function monthTicks(stretch: Stretch): readonly Found[] {
  return monthsIn(stretch).map((day) => {
    const month = isoMonth(day);
    const number = Number(month.slice(5));
    const words = number === 1 ? month.slice(0, 4) : formatDate(month).slice(0, 3);
    return { day, words, tier: number % 6 === 1 ? 1 : number % 3 === 1 ? 2 : 3 };
  });
}

/** Every second year first where there are more than three; of a very long stretch the decades. */
function yearTicks(stretch: Stretch): readonly Found[] {
  const turns = monthsIn(stretch).filter((day) => isoMonth(day).endsWith('-01'));
  const long = stretch.to - stretch.from > upToYears;
  return turns.map((day) => {
    const year = yearOf(day);
    const tier = long ? (year % 10 === 0 ? 1 : 4) : year % 2 === 0 || turns.length <= 3 ? 1 : 2;
    return { day, words: String(year), tier };
  });
}

function monthsIn({ from, to }: Stretch): readonly number[] {
  const months: number[] = [];
  for (let day = from; day < to; day = monthAfter(day)) months.push(day);
  return months;
}
