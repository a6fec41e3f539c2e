// The corpus in; its JSON out, keys in the order of the contract, one trailing newline.
import type { Corpus } from '../types.ts';

/** The whole graph as `{ version: 1, essays, … }`; the same corpus gives the same bytes. */
export function corpusJson(corpus: Corpus): string {
  const {
    version,
    essays,
    authors,
    actors,
    topics,
    references,
    hedges,
    questions,
    debates,
    site,
    statements,
    relations,
    insights,
    ...more
  } = corpus;
  const ordered = {
    version,
    essays,
    authors,
    actors,
    topics,
    references,
    hedges,
    questions,
    debates,
    site,
    statements,
    relations,
    insights,
  };
  return `${JSON.stringify({ ...ordered, ...more }, null, 1)}\n`;
}
