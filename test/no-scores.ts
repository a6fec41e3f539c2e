// The scores of a corpus that predicts nothing.
import { scoreAuthors } from '../lib/analyse/score-authors.ts';
import { graph } from './analyse/make-graph.ts';

export const noScores = scoreAuthors(graph({ authors: [], essays: [] }), {});
