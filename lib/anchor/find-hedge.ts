// A passage in; where a hedge stands in it, or which words of odds it holds, out.
import { isWordBoundary } from './word-boundary.ts';

/** Half-open offsets in the passage. */
export type HedgePlace = readonly [number, number];

/** The first place where the words stand as whole words, or null. */
export function findHedge(hedge: string, passage: string): HedgePlace | null {
  if (hedge === '') return null;
  for (let at = passage.indexOf(hedge); at !== -1; at = passage.indexOf(hedge, at + 1)) {
    const end = at + hedge.length;
    if (isWordBoundary(passage, at) && isWordBoundary(passage, end)) return [at, end];
  }
  return null;
}

/**
 * Words that tell odds wherever they stand. Left out as false alarms on real prose: “May” with a capital (the month),
 * “might” after an article, possessive or adjective of power (the noun), “could not” (ability, in the past), “appear”
 * without “to” or “that” (to show oneself), and “can”.
 */
const hedgeWords = [
  /(?<![\p{L}'])may(?![\p{L}'])/u,
  /(?<!\b(?:the|its|their|his|her|our|of|with|military|armed)\s)(?<![\p{L}'])might(?![\p{L}'])/iu,
  /(?<![\p{L}'])could(?![\p{L}']|\s+not\b)/iu,
  /(?<![\p{L}'])(?:un)?likely(?![\p{L}'])/iu,
  /(?<![\p{L}'])(?:probably|perhaps|possibly|surely|certainly)(?![\p{L}'])/iu,
  /(?<![\p{L}'])expect(?![\p{L}'])/iu,
  /(?<![\p{L}'])seems?(?![\p{L}'])/iu,
  /(?<![\p{L}'])appears?\s+(?:to|that)(?![\p{L}'])/iu,
];

/** The first words of odds in a passage, as spelt there, or null. */
export function findHedgeWords(passage: string): string | null {
  const found = hedgeWords.map((words) => words.exec(passage)).filter((match) => match !== null);
  return found.sort((a, b) => a.index - b.index)[0]?.[0] ?? null;
}
