// A hedge, the side that the author puts forward and a table of verbal probability in; the chance he gives out.
import type { Chance, HedgeTable, Prediction } from '../types.ts';
import type { Answer } from '../vocabulary.ts';
import { matchHedge } from './match-hedge.ts';
import { roundFraction } from './round-fraction.ts';

/**
 * The chance of the author's answer, in fractions of 1: the table's range for his words, or its complement where the
 * words contain the denial (“unlikely” 20–45 is said of what he denies, so his own side has 55–80). Null for no hedge,
 * for `bare`, and where the table has no entry. `bare` covers more than “will”, and a survey of the words “will happen”
 * alone (99 to 100) does not hold for whole sentences, which are often read as merely probable; so it is a reader's setting.
 */
export function chanceOfAnswer(hedge: string | null, table: HedgeTable): Chance | null {
  if (hedge === null || hedge === 'bare') return null;
  const entry = matchHedge(hedge, table);
  if (entry === null) return null;
  const [low, high] = entry.range;
  const range = { low: roundFraction(low / 100), high: roundFraction(high / 100) };
  return entry.denies ? complement(range) : range;
}

/**
 * The chance of *yes*, in fractions of 1: that of the author's answer, or its complement where he answers no. So
 * “unlikely” (20–45, denies) gives yes 20–45 where his answer is no. Null as for `chanceOfAnswer`, and without an answer.
 */
export function chanceOfYes(hedge: string | null, answer: Answer | null, table: HedgeTable): Chance | null {
  if (answer === null || answer === 'open') return null;
  const chance = chanceOfAnswer(hedge, table);
  return chance !== null && answer === 'no' ? complement(chance) : chance;
}

/**
 * The chance of *yes* with a reader's setting for a plain “will”: the compiled one under this table, and for `bare` the
 * setting, which is a chance of the author's answer, or its complement where he answers no. Null leaves `bare` out.
 */
export function chanceOfYesWith(
  { hedge, answer, pYes }: Pick<Prediction, 'hedge' | 'answer' | 'pYes'>,
  table: string,
  bare: Chance | null,
): Chance | null {
  if (hedge !== 'bare') return pYes[table] ?? null;
  if (bare === null || answer === null || answer === 'open') return null;
  return answer === 'no' ? complement(bare) : bare;
}

/** The chance of the contrary. */
export function complement({ low, high }: Chance): Chance {
  return { low: roundFraction(1 - high), high: roundFraction(1 - low) };
}
