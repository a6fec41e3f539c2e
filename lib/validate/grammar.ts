// The forms that a value may have: each says what it expects and what is wrong with a value that has another form.
import { didYouMean } from '../message.ts';
import { coveredDays, isDay } from './days.ts';

/** Null where the value is well formed, else what is wrong with it and how it should look. */
export type Grammar = (value: string) => { readonly wrong: string; readonly help: string } | null;

const kebab = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const address = /^[a-z0-9]+(-[a-z0-9]+)*(\/[a-z0-9]+(-[a-z0-9]+)*)?$/;
const idHelp = 'write small letters, digits and single hyphens, as in “two-models”';

export function isId(value: string): boolean {
  return kebab.test(value);
}

export const text: Grammar = () => null;

export const id: Grammar = (value) => (isId(value) ? null : { wrong: `“${value}” is not an id`, help: idHelp });

/** An id, or a full one: "slim-2020/own-it". */
export const target: Grammar = (value) =>
  address.test(value) ? null : { wrong: `“${value}” is not an id`, help: `${idHelp}, or “essay/id” for a statement of another essay` };

/** Words separated by spaces, each of the same form and each once. */
export function listOf(item: Grammar): Grammar {
  return (value) => {
    const words = value.trim().split(/\s+/u);
    const comma = words.find((word) => /[,;]/u.test(word));
    if (comma !== undefined) return { wrong: `there is a comma in “${value}”`, help: 'separate the keys with spaces only' };
    const twice = words.find((word, index) => words.indexOf(word) < index);
    if (twice !== undefined) return { wrong: `“${twice}” is named twice`, help: 'name each key once' };
    for (const word of words) {
      const fault = item(word);
      if (fault !== null) return fault;
    }
    return null;
  };
}

/** The two ends of a link: "a > b". */
export const link: Grammar = (value) => {
  const ends = value.split('>').map((end) => end.trim());
  return ends.length === 2 && ends.every((end) => address.test(end))
    ? null
    : { wrong: `“${value}” names no link`, help: 'write the two ends of the link that is denied, as in to="first-id > second-id"' };
};

/** One of a few words. */
export function oneOf(words: readonly string[]): Grammar {
  const list = words.map((word) => `“${word}”`).join(', ');
  return (value) =>
    words.includes(value) ? null : { wrong: `“${value}” is none of ${list}${didYouMean(value, words)}`, help: `write one of ${list}` };
}

export const day: Grammar = (value) =>
  isDay(value) ? null : { wrong: `“${value}” is not a day of the calendar`, help: 'write year, month and day, as in 2020-01-31' };

/** A day, or a span of days where the day is not established. */
export const dayOrSpan: Grammar = (value) =>
  isDay(value) || (coveredDays(value) !== null && value.split('/').every(isDay))
    ? null
    : {
        wrong: `“${value}” is neither a day of the calendar nor a span of days`,
        help: 'write 2020-01-31, or 2020-01-03/2020-01-07 where the day is not established',
      };

/** A day, a month or a span of them. */
export const days: Grammar = (value) =>
  coveredDays(value) !== null
    ? null
    : { wrong: `“${value}” is neither a day, a month nor a span`, help: 'write 2020-01-31, 2020-01, or 2020-01-03/2020-01-07' };

/** At most so many characters, counted as a reader does. */
export function atMost(characters: number): Grammar {
  return (value) => {
    const length = [...value].length;
    if (length <= characters) return null;
    return { wrong: `“${value}” has ${length} characters`, help: `shorten it to ${characters} characters at most` };
  };
}

/** So many words. */
export function wordsBetween(low: number, high: number): Grammar {
  return (value) => {
    const count = value.trim().split(/\s+/u).length;
    return count >= low && count <= high
      ? null
      : { wrong: `“${value}” has ${count} ${count === 1 ? 'word' : 'words'}`, help: `write ${low} to ${high} words` };
  };
}
