import { describe, expect, it } from 'vitest';
import { pictureWords, scoreFigure, spanFigures, thousands } from '../../../components/scores/score-words.ts';

describe('score words', () => {
  it('have two places, and one figure where both ends are the same', () => {
    expect(scoreFigure(0)).toBe('0.00');
    expect(scoreFigure(0.125625)).toBe('0.13');
    expect(spanFigures({ low: 0.04, high: 0.2025 })).toBe('0.04–0.20');
    expect(spanFigures({ low: 0.2501, high: 0.2499 })).toBe('0.25');
  });

  it('say what a picture shows, and what it cannot show', () => {
    const words = { low: 0.05, high: 0.2 };
    expect(pictureWords({ n: 4, withoutFigure: 0, brier: 0.1, words, sample: { low: 0.02, high: 0.3 } })).toBe(
      'Score 0.10, better than 0.25; the words leave open 0.05 to 0.20; the small number 0.02 to 0.30',
    );
    expect(pictureWords({ n: 1, withoutFigure: 0, brier: 0.4, words, sample: null })).toContain('worse than 0.25');
    expect(pictureWords({ n: 1, withoutFigure: 0, brier: 0.25, words, sample: null })).toContain('neither better nor worse than 0.25');
    expect(pictureWords({ n: 0, withoutFigure: 3, brier: null, words: null, sample: null })).toBe('No score');
  });

  it.each([
    [950, '950'],
    [10_000, '10,000'],
    [1_234_567, '1,234,567'],
  ])('%i is %s', (count, text) => {
    expect(thousands(count)).toBe(text);
  });
});
