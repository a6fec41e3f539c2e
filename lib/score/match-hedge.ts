// The words of odds as the author wrote them and a table of verbal probability in; what the table says of them out.
import type { HedgeEntry, HedgeTable, UnmappedWords } from '../types.ts';

/** Words that turn the odds round or down: a phrase without them says something else. */
const denials = new Set(['not', 'never', 'no', 'less', 'least', 'hardly', 'scarcely']);

/**
 * The longest phrase of the table whose words stand in the hedge, as whole words and in a row, whatever their case: an entry,
 * or words that the table is stated to lack; null where there is none. A hedge that denies (“not”, “n't”, “never”, “less
 * likely”) matches only a phrase that has that denial. Of phrases with as many words an entry goes first, so that “would
 * probably” is “probably” where “would” is unmapped, then the one with more letters.
 */
export function findPhrase(hedge: string, table: HedgeTable): HedgeEntry | UnmappedWords | null {
  const words = readWords(hedge);
  const denied = countDenials(words);
  const matches = [...table.entries, ...table.unmapped]
    .map((phrase) => ({ phrase, words: readWords(phrase.words) }))
    .filter((candidate) => standsIn(candidate.words, words) && countDenials(candidate.words) === denied)
    .sort(
      (a, b) =>
        b.words.length - a.words.length ||
        Number(isEntry(b.phrase)) - Number(isEntry(a.phrase)) ||
        b.phrase.words.length - a.phrase.words.length,
    );
  return matches[0]?.phrase ?? null;
}

/** The entry that `findPhrase` finds; null where that is none, or words that the table lacks (“may well” is no “may”). */
export function matchHedge(hedge: string, table: HedgeTable): HedgeEntry | null {
  const phrase = findPhrase(hedge, table);
  return phrase !== null && isEntry(phrase) ? phrase : null;
}

/** In lower case; “won’t” and “cannot” are taken apart. */
export function readWords(text: string): readonly string[] {
  const plain = text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\u2018-\u201B\u2032]/g, "'");
  const apart = plain
    .replace(/\bwon't\b/g, 'will not')
    .replace(/\bcan(?:'t|not)\b/g, 'can not')
    .replace(/n't\b/g, ' not');
  return apart.match(/[\p{L}\p{N}]+(?:'[\p{L}\p{N}]+)*/gu) ?? [];
}

function isEntry(phrase: HedgeEntry | UnmappedWords): phrase is HedgeEntry {
  return 'range' in phrase;
}

function standsIn(needle: readonly string[], words: readonly string[]): boolean {
  if (needle.length === 0) return false;
  return words.some((_, at) => needle.every((word, index) => words[at + index] === word));
}

function countDenials(words: readonly string[]): number {
  return words.filter((word) => denials.has(word)).length;
}
