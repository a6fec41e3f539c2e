// An ISO date, month, year or span in, its first day as a count of days out; and the months and years of such counts. No time zone, no clock.
import { dateEnds } from '../format-date.ts';

const msADay = 86_400_000;

/** Days since 1 January 1970; of a span the first day, of a month or year its first. */
export function dayNumber(iso: string): number {
  const [year = '1970', month = '1', day = '1'] = dateEnds(iso)[0].split('-');
  return Date.UTC(Number(year), Number(month) - 1, Number(day)) / msADay;
}

/** The year a day lies in. */
export function yearOf(day: number): number {
  return new Date(day * msADay).getUTCFullYear();
}

/** The first day of a day's month. */
export function monthOf(day: number): number {
  return dayNumber(isoMonth(day));
}

/** The first day of the month after a day's. */
export function monthAfter(day: number): number {
  const date = new Date(day * msADay);
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 1) / msADay;
}

/** "2020-01". */
export function isoMonth(day: number): string {
  return new Date(day * msADay).toISOString().slice(0, 7);
}
