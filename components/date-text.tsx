// An ISO date or span in, its words in a time element out.
import { dateEnds, formatDate, formatPublished } from './format-date.ts';

type Props = {
  readonly date: string;
  /** A date of publication: a span is then a day not established, "early Jan 2020". */
  readonly published?: boolean;
  readonly long?: boolean;
  /** Where the line before has just said the year. */
  readonly withoutYear?: boolean;
};

export function DateText({ date, published = false, long = false, withoutYear = false }: Props) {
  const words = published ? formatPublished(date, long) : formatDate(date, long);
  return <time dateTime={dateEnds(date)[0]}>{withoutYear ? words.replace(/ \d{4}$/u, '') : words}</time>;
}
