// A number in; the same without its tail of floating point out.

/** To a millionth: the precision of every chance and score in the compiled corpus. */
export function roundFraction(number: number): number {
  return Math.round(number * 1e6) / 1e6;
}
