// A text and an offset in; whether a word may begin or end there out.

const letter = /^[\p{L}\p{N}\p{M}_]$/u;
const digit = /^\p{N}$/u;

/**
 * Whether the offset parts two words, as browsers see it when they look for a text fragment (UAX #29): not inside a
 * run of letters and digits, nor beside an apostrophe or full stop between two of them (“Iran's”, “U.S”), nor beside a
 * comma between two digits.
 */
export function isWordBoundary(text: string, offset: number): boolean {
  if (offset <= 0 || offset >= text.length) return true;
  const left = Array.from(text.slice(Math.max(0, offset - 4), offset));
  const right = Array.from(text.slice(offset, offset + 4));
  const [before, after] = [left.at(-1), right.at(0)];
  if (isLetter(before) && isLetter(after)) return false;
  return !joins(left.at(-2), before, after) && !joins(before, after, right.at(1));
}

function joins(left: string | undefined, middle: string | undefined, right: string | undefined): boolean {
  if (middle === "'" || middle === '.') return isLetter(left) && isLetter(right);
  return middle === ',' && left !== undefined && right !== undefined && digit.test(left) && digit.test(right);
}

function isLetter(character: string | undefined): boolean {
  return character !== undefined && letter.test(character);
}
