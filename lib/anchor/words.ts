// A text in; its words, as two texts are compared by, out.
import { normalise } from './normalise.ts';

export type Word = {
  /** In lower case. */
  readonly text: string;
  /** As spelt. */
  readonly spelt: string;
  readonly start: number;
  readonly end: number;
  /** A number, or capitalised inside a sentence: no wording of anyone's own. */
  readonly name: boolean;
  /** The later part of a hyphenated word, which counts as one. */
  readonly joined: boolean;
};

/** Between two words: what ends a sentence. */
const stop = /[.!?]["')\]]*\s+["'([]*$/;
const abbreviation = /^(?:.*\.\p{Lu}|\p{Lu}|Gen|Maj|Lt|Col|Adm|Sen|Rep|Gov|Mr|Mrs|Ms|Dr|St|Jr)$/u;

/** The words of a normalised text, with their offsets in it. */
export function readWords(text: string): readonly Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(/[\p{L}\p{N}\p{M}]+(?:['.][\p{L}\p{N}\p{M}]+)*/gu)) {
    const spelt = match[0];
    const previous = words.at(-1);
    const between = previous === undefined ? '' : text.slice(previous.end, match.index);
    const opens = previous === undefined || (stop.test(between) && !(between.startsWith('.') && abbreviation.test(previous.spelt)));
    const name = /\p{N}/u.test(spelt) || (!opens && /^\p{Lu}/u.test(spelt));
    words.push({ text: spelt.toLowerCase(), spelt, start: match.index, end: match.index + spelt.length, name, joined: between === '-' });
  }
  return words;
}

/** The words of an editor's prose, with their offsets in it as normalised by `normaliseProse`. */
export function readProse(prose: string): readonly Word[] {
  return readWords(normaliseProse(prose));
}

/** As `normalise`, but dashes are still told from hyphens. */
export function normaliseProse(prose: string): string {
  return normalise(prose.replace(/[\u2013-\u2015]/g, ' - '));
}
