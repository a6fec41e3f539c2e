// The table of the content model, written out once more by hand and compared with what the rule lets pass.
import { describe, expect, it } from 'vitest';
import { refuseRelationEnds } from '../../lib/link/rules/relation-ends.ts';
import type { Problem } from '../../lib/message.ts';
import { relationKinds, type StatedRelationKind, type StatementKind } from '../../lib/vocabulary.ts';

const allowed: Readonly<Record<StatedRelationKind, string>> = {
  supports: 'cc cp cr pc pp pr rr ec ep er',
  attacks: 'cc cp cr pc pp pr rr ec ep er',
  undercuts: 'c- p- r- e-',
  qualifies: 'cc cp cr pc pp pr rc rp rr',
  presupposes: 'cc cp cr pc pp pr rc rp rr',
  restates: 'cc pp rr',
  refines: 'cc pp rr',
  contradicts: 'cc pp rr cp pc',
};
const froms = { c: 'claim', p: 'prediction', r: 'recommendation', e: 'event' } as const;
const tos: Readonly<Record<string, StatementKind>> = { c: 'claim', p: 'prediction', r: 'recommendation' };
const place = { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };

describe('relation-ends', () => {
  it.each(Object.keys(allowed) as StatedRelationKind[])('%s joins what the table says and nothing else', (kind) => {
    const passed: string[] = [];
    for (const [f, from] of Object.entries(froms)) {
      for (const t of relationKinds[kind].ends === null ? ['-'] : Object.keys(tos)) {
        const problems: Problem[] = [];
        const refused = refuseRelationEnds([{ kind: from, place }], tos[t] ?? null, relationKinds[kind], 'x', (problem) =>
          problems.push(problem),
        );
        expect(problems.length).toBe(refused ? 1 : 0);
        if (!refused) passed.push(`${f}${t}`);
      }
    }
    expect(passed.sort()).toEqual(allowed[kind].split(' ').sort());
  });
});
