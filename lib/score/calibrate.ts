// Forecasts with figures in; how often came true what was said with about the same chance, out.
import { fsum } from 'd3-array';
import type { ScoredForecast, Span } from '../insights.ts';
import { middleOf } from './brier.ts';
import { complement } from './chance-of-yes.ts';
import type { Figured } from './mean-score.ts';
import { roundFraction } from './round-fraction.ts';
import { bins, leastInBin } from './settings.ts';
import { wilson } from './wilson.ts';

export type CalibrationBin = {
  /** Chances of the author's answer from here up to, and but for the last bin without, there. */
  readonly from: number;
  readonly to: number;
  readonly n: number;
  /** Null in a bin with too few forecasts: their mean chance, the share that came true, and its 95 % interval (Wilson 1927). */
  readonly meanChance: number | null;
  readonly share: number | null;
  readonly interval: Span | null;
};
export type Calibration = {
  readonly bins: readonly CalibrationBin[];
  /** No bin has enough. */
  readonly tooLittle: boolean;
};

/**
 * Five equal bins by the middle chance of the author's *answer*. Not of yes: which side of a question is called yes is
 * our wording, and turning it round would move every forecast to the mirrored bin, whereas “likely” and “probably not” are as
 * sure of their own side either way; so what is measured is the authors' words, and a share below the mean chance always means
 * too sure. Forecasts on one question are not independent, so that the intervals are somewhat too narrow.
 */
export function calibrate(forecasts: readonly (Figured & Pick<ScoredForecast, 'answer' | 'cameTrue'>)[]): Calibration {
  const points = forecasts.map(({ chance, answer, cameTrue }) => {
    const middle = roundFraction(middleOf(answer === 'no' ? complement(chance) : chance));
    return { middle, cameTrue, bin: Math.min(bins - 1, Math.floor(middle * bins)) };
  });
  const rows = Array.from({ length: bins }, (_, bin): CalibrationBin => {
    const own = points.filter((point) => point.bin === bin);
    const edges = { from: bin / bins, to: (bin + 1) / bins, n: own.length };
    const hits = own.filter(({ cameTrue }) => cameTrue).length;
    const interval = wilson(hits, own.length);
    if (own.length < leastInBin || interval === null) return { ...edges, meanChance: null, share: null, interval: null };
    return {
      ...edges,
      meanChance: roundFraction(fsum(own, ({ middle }) => middle) / own.length),
      share: roundFraction(hits / own.length),
      interval: { low: roundFraction(interval.low), high: roundFraction(interval.high) },
    };
  });
  return { bins: rows, tooLittle: rows.every(({ share }) => share === null) };
}
