// Words that are not in a text in; the passages of as many words that come nearest to them out.
import { distance } from 'fastest-levenshtein';

export type NearPassage = {
  readonly text: string;
  readonly paragraph: number /** Letters to change, add or drop. */;
  readonly distance: number;
};

const shown = 3;

/**
 * The three nearest windows of the same number of words, nearest first, then in the order of the text; none that is
 * more than half wrong. Marks at their edges are left out. To be shown, never to be chosen from.
 */
export function nearestPassages(words: string, paragraphs: readonly string[]): readonly NearPassage[] {
  const count = words.split(' ').length;
  let near: readonly NearPassage[] = [];
  for (const [index, text] of paragraphs.entries()) {
    const tokens = text.split(' ');
    for (let at = 0; at + count <= tokens.length; at += 1) {
      const window = tokens
        .slice(at, at + count)
        .join(' ')
        .replace(/^["'(]+|["').,;:!?]+$/g, '');
      const limit = near.length < shown ? words.length / 2 : (near.at(-1)?.distance ?? 0) - 1;
      // The lengths alone differ by more: no need to compare.
      if (Math.abs(window.length - words.length) > limit) continue;
      const letters = distance(words, window);
      if (letters > limit) continue;
      near = [...near, { text: window, paragraph: index + 1, distance: letters }].sort((a, b) => a.distance - b.distance).slice(0, shown);
    }
  }
  return near;
}
