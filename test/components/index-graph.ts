// A graph in, the corpus that follows from it with its look-ups out.
import { type CorpusIndex, indexCorpus } from '../../components/corpus-index.ts';
import { analyse } from '../../lib/analyse/analyse.ts';
import type { ClaimGraph } from '../../lib/types.ts';

export function indexGraph(graph: ClaimGraph): CorpusIndex {
  return indexCorpus({ ...graph, version: 1, insights: analyse(graph), agreement: [], agreementOfAll: null });
}
