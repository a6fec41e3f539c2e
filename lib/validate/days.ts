// A date as an editor types it in; the first and the last day that it covers out.
import { z } from 'zod';

const day = z.iso.date();

/** Whether it is a real day, written as 2020-01-31. */
export function isDay(typed: string): boolean {
  return day.safeParse(typed).success;
}

/** The days of a day (2020-01-31), a month (2020-01) or a span (2020-01-03/2020-01-07), both ends included; null where it is none. */
export function coveredDays(typed: string): { readonly first: string; readonly last: string } | null {
  const [from = '', to, ...more] = typed.split('/');
  if (more.length > 0) return null;
  const start = dayOrMonth(from);
  if (start === null || to === undefined) return start;
  const end = dayOrMonth(to);
  return end === null || end.last <= start.first ? null : { first: start.first, last: end.last };
}

function dayOrMonth(typed: string) {
  if (isDay(typed)) return { first: typed, last: typed };
  const last = ['31', '30', '29', '28'].map((number) => `${typed}-${number}`).find(isDay);
  return last === undefined ? null : { first: `${typed}-01`, last };
}
