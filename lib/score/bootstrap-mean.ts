// Values in groups in; how far their mean would move with other groups out.
import { fsum, quantileSorted } from 'd3-array';
import { randomLcg } from 'd3-random';
import type { Span } from '../insights.ts';
import { roundFraction } from './round-fraction.ts';
import { draws, seed } from './settings.ts';

/**
 * Percentile bootstrap of the mean of all values, 2.5 to 97.5 per cent: as many groups as there are are drawn with
 * replacement, 10,000 times, from the same seed on in every call. What belongs together (answers of several authors to one
 * question) is drawn together, since it does not vary alone; groups of one value give the ordinary bootstrap. With few groups
 * the interval is too narrow rather than too wide. Null below two groups, and where all have the same mean: of a spread that
 * the sample does not show a bootstrap can say nothing, and an interval of no width would claim certainty.
 * @see Bradley Efron and Robert J. Tibshirani, An Introduction to the Bootstrap (1993), chapter 13
 */
export function bootstrapMean(groups: readonly (readonly number[])[]): Span | null {
  const size = groups.length;
  const sums = Float64Array.from(groups, (values) => fsum(values));
  const counts = Float64Array.from(groups, (values) => values.length);
  if (new Set(sums.map((total, index) => roundFraction(total / (counts[index] ?? 1)))).size < 2) return null;
  const random = randomLcg(seed);
  const means = new Float64Array(draws);
  for (let draw = 0; draw < draws; draw += 1) {
    let total = 0;
    let count = 0;
    for (let drawn = 0; drawn < size; drawn += 1) {
      const group = Math.floor(random() * size);
      total += sums[group] ?? 0;
      count += counts[group] ?? 0;
    }
    means[draw] = total / count;
  }
  const sorted = [...means.sort()];
  const [low, high] = [quantileSorted(sorted, 0.025), quantileSorted(sorted, 0.975)];
  return low === undefined || high === undefined ? null : { low, high };
}
