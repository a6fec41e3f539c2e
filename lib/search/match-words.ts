// A query's words and a record's fields in; whether all are found, how well, and where to mark them, out.
import { type Field, type Fields, fieldWeights } from './fields.ts';
import type { QueryWord } from './read-query.ts';
import { splitWords, type Word } from './split-words.ts';

/** Half-open offsets in UTF-16 code units. */
export type Range = readonly [number, number];
export type Marks = Readonly<Partial<Record<Field, readonly Range[]>>>;
export type Match = {
  readonly score: number;
  readonly marks: Marks;
  /** Where a word stands that no field has which a row shows anyway; null where there is none. */
  readonly elsewhere: Field | null;
};

const shown: readonly Field[] = ['text', 'author', 'essay', 'hedge'];

/** A record's fields cut into words; cut once, however often it is searched. */
export type CutFields = readonly { readonly field: Field; readonly words: readonly Word[]; readonly length: number }[];

export function cutFields(fields: Fields): CutFields {
  return (Object.keys(fieldWeights) as Field[]).flatMap((field) => {
    const words = fields[field] === '' ? [] : splitWords(fields[field]);
    return words.length === 0 ? [] : [{ field, words, length: words.length }];
  });
}

/** The same word, another number of it, and its beginning; the last is worth more the more of the word was typed. */
const same = 1;
const sameSingular = 0.75;
const beginning = (typed: number, written: number) => 0.4 + 0.3 * (typed / written);
/** A word in a short text says more about it than one in a long text: half the weight at this many words. */
const halfLength = 60;
/** What a sentence is about stands early: the last word is worth this much less than the first. */
const late = 0.25;
/** The best field counts; each other one adds this share of its own worth. */
const alsoIn = 0.3;
/** Two words that were typed side by side and stand side by side, as a share of the field's weight. */
const sideBySide = 0.5;

/** How a written word answers a typed one: from 0, not at all, to 1, and how many of its letters are marked. */
function compareWord(typed: Word, written: Word): { readonly quality: number; readonly end: number } | null {
  if (typed.term === written.term) return { quality: same, end: written.end };
  if (typed.abbreviation) return null;
  const singular = typed.singular === written.term || typed.singular === written.singular || typed.term === written.singular;
  if (singular) return { quality: sameSingular, end: written.end };
  if (!written.term.startsWith(typed.term)) return null;
  return { quality: beginning(typed.term.length, written.term.length), end: written.ends[typed.term.length - 1] ?? written.end };
}

type Found = {
  readonly field: Field;
  readonly weight: number;
  /** The best of the field's words, from 0 to 1. */
  readonly quality: number;
  readonly places: readonly number[];
  readonly ranges: readonly Range[];
};

/** Where one term stands, field by field. */
function findTerm(term: Word, fields: CutFields): readonly Found[] {
  return fields.flatMap(({ field, words, length }) => {
    let quality = 0;
    const places: number[] = [];
    const ranges: Range[] = [];
    for (const word of words) {
      const compared = compareWord(term, word);
      if (compared === null) continue;
      quality = Math.max(quality, compared.quality * (1 - (late * word.place) / length));
      places.push(word.place);
      ranges.push([word.start, compared.end]);
    }
    return places.length === 0
      ? []
      : [{ field, quality, weight: fieldWeights[field] * (halfLength / (halfLength + length)), places, ranges }];
  });
}

/** The match of all words, or null where one is in no field. */
export function matchWords(words: readonly QueryWord[], fields: CutFields): Match | null {
  const terms: (readonly Found[])[] = [];
  for (const word of words) {
    const best = word.alternatives
      .map((alternative) => alternative.map((term) => findTerm(term, fields)))
      .filter((found) => found.every((places) => places.length > 0));
    if (best.length === 0) return null;
    terms.push(...best.flat());
  }
  const hidden = terms.find((found) => !found.some(({ field }) => shown.includes(field)));
  return { score: scoreOf(terms), marks: marksOf(terms), elsewhere: hidden?.[0]?.field ?? null };
}

function scoreOf(terms: readonly (readonly Found[])[]): number {
  let score = 0;
  for (const [at, found] of terms.entries()) {
    const worths = found.map((one) => {
      const next = terms[at + 1]?.find((other) => other.field === one.field);
      const beside = next !== undefined && one.places.some((place) => next.places.includes(place + 1));
      return one.weight * (one.quality + (beside ? sideBySide : 0));
    });
    const best = Math.max(...worths);
    score += best + alsoIn * (worths.reduce((sum, worth) => sum + worth, 0) - best);
  }
  return score;
}

/** Ranges by field, in order; overlapping ones are one. */
function marksOf(terms: readonly (readonly Found[])[]): Marks {
  const byField = new Map<Field, Range[]>();
  for (const { field, ranges } of terms.flat()) byField.set(field, [...(byField.get(field) ?? []), ...ranges]);
  return Object.fromEntries([...byField].map(([field, ranges]) => [field, mergeRanges(ranges)]));
}

export function mergeRanges(ranges: readonly Range[]): readonly Range[] {
  const merged: Range[] = [];
  for (const [start, end] of [...ranges].sort((a, b) => a[0] - b[0] || a[1] - b[1])) {
    const last = merged.at(-1);
    if (last === undefined || start >= last[1]) merged.push([start, end]);
    else if (end > last[1]) merged[merged.length - 1] = [last[0], end];
  }
  return merged;
}
