// A hedge, the side that the author puts forward and a table of verbal probability in; the chance he gives out.
import type { Chance, HedgeTable } from '../types.ts';
import type { Answer } from '../vocabulary.ts';
import { matchHedge } from './match-hedge.ts';

/**
 * The chance of the author's answer, in fractions of 1: the table's range for his words, or its complement where the
 * words contain the denial (“unlikely” 20–45 is said of what he denies, so his own side has 55–80). Null for no hedge,
 * for `bare` (no table has a figure for a plain “will”), and where the table has no entry.
 */
export function chanceOfAnswer(hedge: string | null, table: HedgeTable): Chance | null {
  if (hedge === null || hedge === 'bare') return null;
  const entry = matchHedge(hedge, table);
  if (entry === null) return null;
  const [low, high] = entry.range;
  const range = { low: round(low / 100), high: round(high / 100) };
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

function complement({ low, high }: Chance): Chance {
  return { low: round(1 - high), high: round(1 - low) };
}

/** To a millionth, so that floating point leaves no tail in the output. */
function round(fraction: number): number {
  return Math.round(fraction * 1e6) / 1e6;
}
