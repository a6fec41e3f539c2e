// The editors' prose and the source texts in; an error for each run of words that was copied from one of them out.

import type { Position } from 'unist';
import { type CruxMessage, message } from '../message.ts';
import { placeWords } from './place-words.ts';
import { type SharedRun, sharedRuns, type WordIndex } from './shared-runs.ts';
import type { SourceIndex } from './source-index.ts';
import { normaliseProse, readProse, type Word } from './words.ts';

/** Something that an editor wrote, and where. */
export type Prose = {
  /** Of the file. */
  readonly path: string;
  /** The whole file, in which the words are found. */
  readonly note: string;
  readonly text: string;
  readonly place: Position;
};

/** Words in a row that no prose may share with any text. */
const copiedWords = 8;
/** So many of them are neither names nor numbers: a list of names alone is no copy. */
const plainWords = 5;

/** Rule `words-copied`: eight words in a row of any source text, whoever wrote it. */
export function checkCopied(prose: readonly Prose[], sources: readonly SourceIndex[]): readonly CruxMessage[] {
  return prose.flatMap(({ path, note, text, place }) => {
    const words = readProse(text);
    return sources.flatMap(({ file, index }) =>
      copiedRuns(words, index).map((run) => {
        const copied = words.slice(run.from, run.from + run.length);
        return message({
          path,
          ruleId: 'words-copied',
          level: 'error',
          place: placeWords(copied, place, note),
          reason: `${run.words} words in a row are copied from ${file}: ${spell(copied, text)}`,
          help: `say it in your own words; at most ${copiedWords - 1} in a row may be the text’s`,
        });
      }),
    );
  });
}

export function copiedRuns(prose: readonly Word[], index: WordIndex): readonly SharedRun[] {
  return sharedRuns(prose, index, plainWords).filter(({ words }) => words >= copiedWords);
}

/** Words of a prose as they stand in it, no more of them than make a copy. */
export function spell(words: readonly Word[], prose: string): string {
  const ninth = words.filter(({ joined }) => !joined)[copiedWords];
  const shown = ninth === undefined ? words : words.slice(0, words.indexOf(ninth));
  const spelt = normaliseProse(prose).slice(shown[0]?.start, shown.at(-1)?.end);
  return ninth === undefined ? `“${spelt}”` : `“${spelt} …”`;
}
