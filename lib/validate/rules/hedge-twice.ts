// The phrases of one table of hedges.yaml in, each with its place; a message out for each that the table holds already.
import type { Position } from 'unist';
import { readWords } from '../../score/match-hedge.ts';
import type { Report } from '../report.ts';

export type PlacedPhrase = { readonly words: string; readonly place: Position; readonly isEntry: boolean };

/**
 * `hedge-twice`: a table says one thing of a phrase: a range, or why it has none.
 *
 * - Bad: `words: may` under `entries` and again under `unmapped`, or in two entries
 * - Good: `may` under `entries` and `may well` under `unmapped`
 */
export function refuseSecondPhrase(phrases: readonly PlacedPhrase[], report: Report): void {
  const seen = new Map<string, PlacedPhrase>();
  for (const phrase of phrases) {
    const key = readWords(phrase.words).join(' ');
    const first = seen.get(key);
    if (first === undefined) {
      seen.set(key, phrase);
      continue;
    }
    const both = first.isEntry === phrase.isEntry ? `twice under ${phrase.isEntry ? 'entries' : 'unmapped'}` : 'an entry and unmapped';
    report({
      ruleId: 'hedge-twice',
      level: 'error',
      place: phrase.place,
      reason: `“${phrase.words}” is ${both} in this table`,
      help: 'keep what the table says of it, and delete the other',
    });
  }
}
