// An essay and its statements in; a warning out for each share of them that is too large.
import type { EssayNote, NoteStatement } from '../../note.ts';
import { placeIn, type Report } from '../linked.ts';

type Share = {
  readonly ruleId: string;
  readonly of: (statement: NoteStatement) => boolean;
  readonly counts: (statement: NoteStatement) => boolean;
  /** At most one in so many. */
  readonly oneIn: number;
  readonly reason: (count: number, all: number) => string;
  readonly help: string;
};

const shares: readonly Share[] = [
  {
    ruleId: 'share-vague',
    of: ({ kind }) => kind === 'prediction',
    counts: (statement) => statement.kind === 'prediction' && statement.vague !== null,
    oneIn: 3,
    reason: (count, all) => `${count} of ${all} Predictions are vague, more than a third`,
    help: 'find the question that would settle some of them, or on which they bear',
  },
  {
    ruleId: 'share-implied',
    of: () => true,
    counts: ({ implied }) => implied !== null,
    oneIn: 20,
    reason: (count, all) => `${count} of ${all} statements are implied, more than one in twenty`,
    help: 'keep what the text says',
  },
  {
    ruleId: 'share-minor',
    of: () => true,
    counts: ({ weight }) => weight === 'minor',
    oneIn: 4,
    reason: (count, all) => `${count} of ${all} statements are minor, more than a quarter`,
    help: 'leave out what does not matter; what matters is core',
  },
];

/**
 * `share-vague`, `share-implied`, `share-minor` (warnings), counted per essay: at most a third of the predictions vague, one statement
 * in twenty implied, a quarter minor.
 *
 * - Warned: three statements, one of them `weight="minor"`
 * - Fine: four statements, one of them `weight="minor"`
 */
export function warnShares(essay: EssayNote, report: Report): void {
  if (essay.partial) return;
  for (const share of shares) {
    const all = essay.statements.filter(share.of);
    const counted = all.filter(share.counts);
    if (counted.length * share.oneIn <= all.length) continue;
    report({
      path: essay.path,
      place: essay.start,
      ruleId: share.ruleId,
      level: 'warning',
      reason: share.reason(counted.length, all.length),
      help: share.help,
      related: counted.map(({ id, tagPlace }) => ({ ...placeIn(essay.path, tagPlace), reason: `“${id}”` })),
    });
  }
}
