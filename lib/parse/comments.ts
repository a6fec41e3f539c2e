// Comments of a note: which expression is one, and what a `crux-ignore` comment says.
import type { Nodes } from 'mdast';
import type { IgnoreComment } from '../raw-note.ts';
import type { Report } from './report.ts';

export type Expression = Extract<Nodes, { type: 'mdxFlowExpression' | 'mdxTextExpression' }>;

export function isExpression(node: Nodes): node is Expression {
  return node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression';
}

/** Whether it holds comments alone: `{/* … *​/}`. */
export function isComment(node: Expression): boolean {
  return /^\s*(?:\/\*(?:[^*]|\*(?!\/))*\*\/\s*)+$/.test(node.value);
}

/** Read `{/* crux-ignore <rule>: <reason> *​/}`; null for any other comment, and with a message for one that is ill formed. */
export function readIgnore(node: Expression, report: Report): IgnoreComment | null {
  const words = /^\s*\/\*\s*crux-ignore\b([\s\S]*?)\*\/\s*$/.exec(node.value)?.[1];
  if (words === undefined || node.position === undefined) return null;
  const parts = /^\s+([a-z][a-z0-9-]*)\s*:\s*(\S[\s\S]*?)\s*$/.exec(words);
  if (parts?.[1] && parts[2]) return { ruleId: parts[1], reason: parts[2].replace(/\s+/g, ' '), place: node.position };
  report({
    ruleId: 'ignore-comment',
    place: node.position,
    reason: `“crux-ignore${words.trimEnd()}” does not name a rule and a reason`,
    help: 'write {/* crux-ignore <rule>: <reason> */}',
  });
  return null;
}
