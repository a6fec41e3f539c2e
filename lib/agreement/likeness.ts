// Two sentences in; how like their wording is out.
import { splitWords } from '../search/split-words.ts';

/** Shorter words carry grammar rather than content; an abbreviation ("U.S.") is a name. */
const shortest = 4;

function contentWords(sentence: string): ReadonlySet<string> {
  const words = splitWords(sentence).filter(({ term, abbreviation }) => abbreviation || term.length >= shortest);
  return new Set(words.map(({ singular }) => singular));
}

/** Share of content words that stand in both, 2 |A ∩ B| / (|A| + |B|) (Dice 1945), a fraction of 1; 0 where there are none. */
export function likeness(a: string, b: string): number {
  const [mine, theirs] = [contentWords(a), contentWords(b)];
  if (mine.size + theirs.size === 0) return 0;
  return (2 * [...mine].filter((word) => theirs.has(word)).length) / (mine.size + theirs.size);
}
