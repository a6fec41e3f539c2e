// An essay in, how much its note holds out.
import type { Essay } from '../../lib/types.ts';
import { type StatementKind, statementKinds } from '../../lib/vocabulary.ts';
import { countOf } from '../author-names.ts';
import type { CorpusIndex } from '../corpus-index.ts';

/** "58 statements · 14 predictions". */
export function essayCounts(index: CorpusIndex, essay: Essay): string {
  const statements = index.statementsOf.get(essay.id) ?? [];
  const predictions = statements.filter((statement) => statement.kind === 'prediction').length;
  return `${countOf(statements.length, 'statement', 'statements')} · ${countOf(predictions, 'prediction', 'predictions')}`;
}

/** How many statements of each kind, all three kinds. */
export function kindCounts(index: CorpusIndex, essay: Essay): readonly (readonly [StatementKind, number])[] {
  const statements = index.statementsOf.get(essay.id) ?? [];
  const kinds = Object.keys(statementKinds) as StatementKind[];
  return kinds.map((kind) => [kind, statements.filter((statement) => statement.kind === kind).length] as const);
}

/** The first sentence of a lead. */
export function firstSentence(text: string): string {
  return /^.*?[.!?…]["”’')]*(?=\s|$)/su.exec(text)?.[0] ?? text;
}
