// The words of an editor's prose and of a text in; the runs of words that stand in both out.
import type { Word } from './words.ts';

export type SharedRun = {
  /** Index of the first word in the prose. */
  readonly from: number;
  readonly length: number;
  /** Words, a hyphenated one counted once. */
  readonly words: number;
  /** Of them, those that are no names or numbers. */
  readonly plain: number;
};

/** Where each word stands in a text. */
export type WordIndex = { readonly words: readonly Word[]; readonly places: ReadonlyMap<string, readonly number[]> };

export function indexWords(words: readonly Word[]): WordIndex {
  const places = new Map<string, number[]>();
  for (const [at, { text }] of words.entries()) {
    const known = places.get(text);
    if (known === undefined) places.set(text, [at]);
    else known.push(at);
  }
  return { words, places };
}

/** The runs that cannot be made longer and hold at least so many plain words; none that lies in another. */
export function sharedRuns(prose: readonly Word[], index: WordIndex, leastPlain: number): readonly SharedRun[] {
  const runs: SharedRun[] = [];
  for (const [from, word] of prose.entries()) {
    const longest = (index.places.get(word.text) ?? [])
      .filter((at) => from === 0 || prose[from - 1]?.text !== index.words[at - 1]?.text)
      .map((at) => measure(prose, from, index.words, at))
      .filter((run) => run.plain >= leastPlain)
      .reduce<SharedRun | null>((best, run) => (best === null || run.length > best.length ? run : best), null);
    const last = runs.at(-1);
    if (longest !== null && (last === undefined || last.from + last.length < from + longest.length)) runs.push(longest);
  }
  return runs;
}

function measure(prose: readonly Word[], from: number, text: readonly Word[], at: number): SharedRun {
  let [length, words, plain] = [0, 0, 0];
  for (;;) {
    const [mine, theirs] = [prose[from + length], text[at + length]];
    if (mine === undefined || theirs === undefined || mine.text !== theirs.text) return { from, length, words, plain };
    length += 1;
    if (mine.joined) continue;
    words += 1;
    if (!mine.name && !theirs.name) plain += 1;
  }
}
