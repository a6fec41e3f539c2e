// An ISO date, month, year or span in, the words a reader sees out. No locale, no clock.

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

type Parts = { readonly year: string; readonly month: number | null; readonly day: number | null };

function split(iso: string): Parts {
  const [year = '', month, day] = iso.split('-');
  return { year, month: month === undefined ? null : Number(month), day: day === undefined ? null : Number(day) };
}

function monthName(month: number | null, long: boolean): string {
  const name = month === null ? '' : (months[month - 1] ?? '');
  return long ? name : name.slice(0, 3);
}

function join(...words: readonly (string | number | null)[]): string {
  return words.filter((word) => word !== null && word !== '').join(' ');
}

/** First and last day of a date or span, as written. */
export function dateEnds(iso: string): readonly [string, string] {
  const [first = iso, last = first] = iso.split('/');
  return [first, last];
}

/** "3 Jan 2020", "Jan 2020", "2020", "3–7 Jan 2020", "30 Jan – 2 Feb 2020"; `long` writes the month out. */
export function formatDate(iso: string, long = false): string {
  const [first, last] = dateEnds(iso);
  const a = split(first);
  const b = split(last);
  if (first === last) return join(a.day, monthName(a.month, long), a.year);
  if (a.year !== b.year) return `${join(a.day, monthName(a.month, long), a.year)} – ${join(b.day, monthName(b.month, long), b.year)}`;
  if (a.month !== b.month) return `${join(a.day, monthName(a.month, long))} – ${join(b.day, monthName(b.month, long), b.year)}`;
  return join(`${a.day}–${b.day}`, monthName(a.month, long), a.year);
}

/** A date of publication. A span is a day not established: "early Jan 2020", `long` "early January 2020 (exact day not established)". */
export function formatPublished(iso: string, long = false): string {
  const [first, last] = dateEnds(iso);
  if (first === last) return formatDate(iso, long);
  const a = split(first);
  const b = split(last);
  const words =
    a.year === b.year && a.month === b.month ? join(thirdOf(a.day, b.day), monthName(a.month, long), a.year) : formatDate(iso, long);
  return long ? `${words} (exact day not established)` : words;
}

/** "early", "mid" or "late" where both days lie in that third of a month, else nothing. */
function thirdOf(first: number | null, last: number | null): string {
  const third = (day: number | null) => (day === null ? null : Math.min(2, Math.floor((day - 1) / 10)));
  const [a, b] = [third(first), third(last)];
  return a === null || a !== b ? '' : (['early', 'mid', 'late'][a] ?? '');
}
