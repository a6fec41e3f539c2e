// Chances, outcomes and scored forecasts for tests: drawn, or from a few values.
import fc from 'fast-check';
import type { ScoredForecast } from '../../lib/insights.ts';
import type { Chance } from '../../lib/types.ts';

export const outcomes = fc.constantFrom<'yes' | 'no'>('yes', 'no');

/** Ranges as tables have them: whole per cent. */
export const chances: fc.Arbitrary<Chance> = fc
  .tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 100 }))
  .map(([a, b]) => ({ low: Math.min(a, b) / 100, high: Math.max(a, b) / 100 }));

/** A forecast of ada on q, “likely” 60–80 per cent under `table`, which came true; unless told otherwise. */
export function forecast(more: Partial<ScoredForecast> = {}): ScoredForecast {
  const { answer = 'yes', outcome = 'yes' } = more;
  return {
    statement: 'a/p',
    question: 'q',
    authors: ['ada'],
    hedge: 'likely',
    answer,
    outcome,
    cameTrue: answer === outcome,
    pYes: { table: { low: 0.6, high: 0.8 } },
    ...more,
  };
}

/** Forecasts by three authors on eight questions; some without a figure, some with a plain “will”. */
export const forecasts: fc.Arbitrary<readonly ScoredForecast[]> = fc
  .array(
    fc.record({
      authors: fc.subarray(['ada', 'bob', 'cyd'], { minLength: 1 }),
      question: fc.integer({ min: 0, max: 7 }),
      answer: outcomes,
      outcome: outcomes,
      hedge: fc.constantFrom('likely', 'bare', 'perhaps'),
      chance: chances,
    }),
    { maxLength: 30 },
  )
  .map((rows) =>
    rows.map(({ question, hedge, chance, ...row }, index) =>
      forecast({ ...row, statement: `a/p${index}`, question: `q${question}`, hedge, pYes: { table: hedge === 'likely' ? chance : null } }),
    ),
  );
