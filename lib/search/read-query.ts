// What a reader typed in; the words to look for and the filters named in the text ("author:ross deterr") out.
import { type Facet, type FacetOption, type Filters, facets } from './search-index.ts';
import { splitGroups, type Word } from './split-words.ts';

/** One thing that a hit must have: each of the terms of one of the alternatives. */
export type QueryWord = {
  /** As typed. */
  readonly typed: string;
  readonly alternatives: readonly (readonly Word[])[];
};

export type ReadQuery = { readonly text: string; readonly words: readonly QueryWord[]; readonly filters: Filters };

export type Options = Readonly<Record<Facet, readonly FacetOption[]>>;

/** Longer texts are cut: nobody types them, and each word costs a look-up. */
const longest = 200;

/** Split a query. A filter counts where its value is known; an unknown one stays text. */
export function readQuery(typed: string, options: Options): ReadQuery {
  const filters: Record<Facet, readonly string[]> = { kind: [], author: [], topic: [], outcome: [] };
  const rest = typed.slice(0, longest).replace(/(?<!\S)([a-z]+):(\S+)/giu, (whole, name: string, value: string) => {
    const facet = facets.find((one) => one === name.toLowerCase());
    const known = facet && options[facet].find((option) => option.value === value.toLowerCase());
    if (facet === undefined || known === undefined) return whole;
    if (!filters[facet].includes(known.value)) filters[facet] = [...filters[facet], known.value];
    return ' ';
  });
  const text = rest.replace(/\s+/gu, ' ').trim();
  return { text, words: readWords(text), filters };
}

/** The words of a text, each once. A hyphen may be written or not: "go-between" is found as "gobetween" and as "go between". */
export function readWords(text: string): readonly QueryWord[] {
  const words = new Map<string, QueryWord>();
  for (const { parts, joined } of splitGroups(text)) {
    const [first, last] = [parts[0], parts.at(-1)];
    if (first === undefined || last === undefined) continue;
    const alternatives = joined === null ? [parts] : [[joined], parts];
    words.set(parts.map((part) => part.term).join('-'), { typed: text.slice(first.start, last.end), alternatives });
  }
  return [...words.values()];
}
