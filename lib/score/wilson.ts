// How many of how many in; the interval of the share out.
import type { Span } from '../insights.ts';

/** The normal deviate of a two-sided interval of 95 per cent. */
const z = 1.959963984540054;

/**
 * Wilson's score interval of a share, 95 per cent, in [0, 1]: with p = hits / n,
 * (p + z²/2n ± z √(p(1 − p)/n + z²/4n²)) / (1 + z²/n). Null where n is 0.
 * @see Edwin B. Wilson, “Probable Inference, the Law of Succession, and Statistical Inference”, Journal of the American
 *   Statistical Association 22 (1927), 209–212
 */
export function wilson(hits: number, n: number): Span | null {
  if (n === 0) return null;
  const share = hits / n;
  const centre = share + z ** 2 / (2 * n);
  const half = z * Math.sqrt((share * (1 - share)) / n + z ** 2 / (4 * n ** 2));
  const width = 1 + z ** 2 / n;
  return { low: Math.max(0, (centre - half) / width), high: Math.min(1, (centre + half) / width) };
}
