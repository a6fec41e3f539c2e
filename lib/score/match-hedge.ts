// The words of odds as the author wrote them and a table of verbal probability in; the table's entry for them out.
import type { HedgeEntry, HedgeTable } from '../types.ts';

/** Words that turn the odds round or down: an entry without them says something else. */
const denials = new Set(['not', 'never', 'no', 'less', 'least', 'hardly', 'scarcely']);

/**
 * The longest entry whose words stand in the hedge, as whole words and in a row, whatever their case; null where there is
 * none. A hedge that denies (“not”, “n't”, “never”, “less likely”) matches only an entry that has that denial.
 */
export function matchHedge(hedge: string, table: HedgeTable): HedgeEntry | null {
  const words = readWords(hedge);
  const denied = countDenials(words);
  const matches = table.entries
    .map((entry) => ({ entry, words: readWords(entry.words) }))
    .filter((candidate) => standsIn(candidate.words, words) && countDenials(candidate.words) === denied)
    .sort((a, b) => b.words.length - a.words.length || b.entry.words.length - a.entry.words.length);
  return matches[0]?.entry ?? null;
}

/** In lower case; “won't” and “cannot” are taken apart. */
function readWords(text: string): readonly string[] {
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

function standsIn(needle: readonly string[], words: readonly string[]): boolean {
  if (needle.length === 0) return false;
  return words.some((_, at) => needle.every((word, index) => words[at + index] === word));
}

function countDenials(words: readonly string[]): number {
  return words.filter((word) => denials.has(word)).length;
}
