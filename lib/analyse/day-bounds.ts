// A date as the corpus holds it (a day, a month, a year or a span) in; the first and the last day that it covers out.

const two = (number: number) => String(number).padStart(2, '0');

/** First day of "2020-01-03", "2020-01", "2020" or "2020-01-03/2020-01-07", as an ISO day. */
export function firstDay(date: string): string {
  const [year = '', month = '01', day = '01'] = (date.split('/')[0] ?? date).split('-');
  return `${year}-${month}-${day}`;
}

/** Last day of the same. */
export function lastDay(date: string): string {
  const [year = '', month = '12', day] = (date.split('/').at(-1) ?? date).split('-');
  return `${year}-${month}-${day ?? two(new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate())}`;
}
