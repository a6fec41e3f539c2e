// A source text in; its paragraphs, normalised and in order, out.
import { normalise } from './normalise.ts';

const blank = /^[\p{White_Space}\uFEFF]*$/u;

/**
 * The paragraphs of a source text, each normalised: the first is paragraph 1.
 *
 * A paragraph ends at a line of nothing but Unicode white space. Where no such line parts the text, each line is a
 * paragraph. Blank lines before the first words and after the last part nothing.
 */
export function splitParagraphs(text: string): readonly string[] {
  const lines = text.replaceAll('\r\n', '\n').split('\n');
  const first = lines.findIndex((line) => !blank.test(line));
  const last = lines.findLastIndex((line) => !blank.test(line));
  if (first === -1) return [];
  const body = lines.slice(first, last + 1);
  const parts = body.some((line) => blank.test(line)) ? joinLines(body) : body;
  return parts.map(normalise).filter((paragraph) => paragraph !== '');
}

function joinLines(lines: readonly string[]): readonly string[] {
  const parts: string[] = [];
  let open: string[] = [];
  for (const line of [...lines, '']) {
    if (!blank.test(line)) {
      open.push(line);
      continue;
    }
    if (open.length > 0) parts.push(open.join('\n'));
    open = [];
  }
  return parts;
}
