// A text in, its words out as they are compared, each with its place in the text: the one tokenizer of index, query and marks.

export type Word = {
  /** Lower case, without accents, apostrophes, hyphens and the dots of an abbreviation: "Can't" -> "cant", "U.S." -> "us". */
  readonly term: string;
  /** The term as an English singular, or the term itself: "embassies" -> "embassy". */
  readonly singular: string;
  /** Letters with dots, "U.S.": typed in a query it stands for itself and begins no longer word. */
  readonly abbreviation: boolean;
  /** Which word of the text it is, counted from 0; a word joined from parts has the place of its first part. */
  readonly place: number;
  /** Half-open offsets in UTF-16 code units. */
  readonly start: number;
  readonly end: number;
  /** For each code unit of the term, where the letter ends that it comes from. */
  readonly ends: readonly number[];
};

/** What stands between two blanks: its parts, and, where hyphens part them, the whole written together. */
export type WordGroup = { readonly parts: readonly Word[]; readonly joined: Word | null };

const letter = String.raw`[\p{L}\p{N}\p{M}\p{Cf}]`;
const apostrophe = "['’‘ʼ′]";
const hyphen = String.raw`[-\u2010-\u2015\u2212]`;
const groups = new RegExp(String.raw`${letter}+(?:(?:${apostrophe}|${hyphen}|\.)${letter}+)*\.?`, 'gu');
const hyphens = new RegExp(hyphen, 'u');
const possessive = new RegExp(`${apostrophe}s$`, 'iu');
const abbreviations = /^\p{L}(?:\.\p{L})+\.?$/u;

/** The groups of a text, in order. */
export function splitGroups(text: string): readonly WordGroup[] {
  let place = 0;
  return [...text.matchAll(groups)].flatMap((match) => {
    const bounds = partsOf(match[0]).map(([start, end]) => [match.index + start, match.index + end] as const);
    const parts = bounds
      .flatMap(([start, end]) => readWord(text, start, end, place) ?? [])
      .map((word, at) => ({ ...word, place: place + at }));
    const whole = hyphens.test(match[0]) && parts.length > 1 ? joinParts(parts, place) : null;
    place += parts.length;
    return parts.length === 0 ? [] : [{ parts, joined: whole }];
  });
}

/** All words of a text: parts and joined words alike. */
export function splitWords(text: string): readonly Word[] {
  return splitGroups(text).flatMap(({ parts, joined }) => (joined === null ? parts : [...parts, joined]));
}

/** The terms under which a text is found, each once. */
export function termsOf(text: string): readonly string[] {
  return [...new Set(splitWords(text).flatMap((word) => [word.term, word.singular]))];
}

/** Bounds of the parts between hyphens; dots part too, unless they make an abbreviation or end the group. */
function partsOf(group: string): readonly (readonly [number, number])[] {
  const bounds: [number, number][] = [];
  let start = 0;
  for (const part of group.split(hyphens)) {
    if (abbreviations.test(part)) bounds.push([start, start + part.length]);
    else {
      let from = start;
      for (const piece of part.split('.')) {
        if (piece !== '') bounds.push([from, from + piece.length]);
        from += piece.length + 1;
      }
    }
    start += part.length + 1;
  }
  return bounds;
}

function readWord(text: string, start: number, end: number, place: number): Word | null {
  const raw = text.slice(start, end);
  const abbreviation = abbreviations.test(raw);
  const bare = abbreviation ? raw : raw.replace(possessive, '');
  let term = '';
  const ends: number[] = [];
  let at = start;
  for (const character of bare) {
    at += character.length;
    const folded = fold(character);
    term += folded;
    for (let unit = 0; unit < folded.length; unit += 1) ends.push(at);
  }
  if (term === '') return null;
  return { term, singular: abbreviation ? term : toSingular(term), abbreviation, place, start, end: start + bare.length, ends };
}

function joinParts(parts: readonly Word[], place: number): Word {
  const term = parts.map((part) => part.term).join('');
  const [first, last] = [parts[0], parts.at(-1)];
  const ends = parts.flatMap((part) => part.ends);
  return { term, singular: toSingular(term), abbreviation: false, place, start: first?.start ?? 0, end: last?.end ?? 0, ends };
}

/** A letter as it is compared; nothing for accents, apostrophes, dots and characters that are not seen. */
function fold(character: string): string {
  return character
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** English endings only; a word of another language at most finds a few neighbours more. */
function toSingular(term: string): string {
  if (term.length < 4 || /(?:ss|us|is)$/.test(term)) return term;
  if (/[^aeiou]ies$/.test(term)) return `${term.slice(0, -3)}y`;
  if (/(?:ss|sh|ch|x|zz)es$/.test(term)) return term.slice(0, -2);
  return term.endsWith('s') ? term.slice(0, -1) : term;
}
