// Messages in; what an editor reads, one line each, in the order of the file, out.
import type { CruxMessage, Edit } from '../../lib/message.ts';

/** `line:column rule: reason -> help`. */
export function printMessages(messages: readonly CruxMessage[]): string[] {
  const sorted = messages.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0));
  return sorted.map((message) => `${message.line}:${message.column} ${message.ruleId}: ${message.reason} -> ${message.note ?? ''}`);
}

/** The text with the edits carried out. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const last = edits.toSorted((a, b) => b.start - a.start);
  return last.reduce((edited, { start, end, text: put }) => edited.slice(0, start) + put + edited.slice(end), text);
}

/** A note of an essay with that body, which begins on line 5. */
export function essay(body: string): { path: string; text: string } {
  return { path: 'content/essays/some-2020.mdx', text: `---\ntitle: Some title\n---\n\n${body}\n` };
}
