// A graph in; what follows from it out: who says what on which question, what is scored, what rests on what, who meets whom.

import type { Insights } from '../insights.ts';
import type { ClaimGraph } from '../types.ts';
import { compareAuthors } from './compare-authors.ts';
import { findClashes } from './find-clashes.ts';
import { judgeForecasts } from './judge-forecasts.ts';
import { pairAuthors } from './pair-authors.ts';
import { restsOn } from './rests-on.ts';
import { scoreAuthors } from './score-authors.ts';

/** All insights of a linked graph; the same graph gives the same insights, whatever the order of its files was. */
export function analyse(graph: ClaimGraph): Insights {
  const forecasts = judgeForecasts(graph);
  return {
    comparison: compareAuthors(graph),
    forecasts,
    ...restsOn(graph),
    pairs: pairAuthors(graph),
    clashes: findClashes(graph),
    scores: scoreAuthors(graph, forecasts),
  };
}
