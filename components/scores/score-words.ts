// Scores in, the words and figures that a reader sees out.
import type { FigureScore, Span } from '../../lib/insights.ts';
import { evenOddsScore } from '../../lib/score/brier.ts';

/** Two places: a score of a few forecasts does not carry more. */
export function scoreFigure(score: number): string {
  return score.toFixed(2);
}

/** "0.05–0.26"; one figure where both ends round to it. */
export function spanFigures({ low, high }: Span): string {
  const [from, to] = [scoreFigure(low), scoreFigure(high)];
  return from === to ? from : `${from}–${to}`;
}

/** "10,000", whatever the locale. */
export function thousands(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/gu, ',');
}

/** What the picture of a score shows, in words. */
export function pictureWords({ brier, words, sample }: FigureScore): string {
  if (brier === null || words === null) return 'No score';
  const side = brier < evenOddsScore ? 'better' : brier > evenOddsScore ? 'worse' : 'neither better nor worse';
  const parts = [
    `Score ${scoreFigure(brier)}, ${side} than ${scoreFigure(evenOddsScore)}`,
    `the words leave open ${scoreFigure(words.low)} to ${scoreFigure(words.high)}`,
    sample === null
      ? 'too few questions to say what the small number leaves open'
      : `the small number ${scoreFigure(sample.low)} to ${scoreFigure(sample.high)}`,
  ];
  return parts.join('; ');
}
