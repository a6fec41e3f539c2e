// An ISO date, month, year or span in, its first day as a count of days out. No time zone, no clock.
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
