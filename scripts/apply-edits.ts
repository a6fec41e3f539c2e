// Messages with edits and the texts they speak of in; the mended texts by path out.
import type { CruxMessage, Edit } from '../lib/message.ts';

/**
 * Apply every offered edit. The edits of one message go together: of two messages whose edits overlap, the one that begins earlier is
 * mended alone (the next run offers the other again).
 */
export function applyEdits(messages: readonly CruxMessage[], texts: ReadonlyMap<string, string>): Map<string, string> {
  const byPath = new Map<string, (readonly Edit[])[]>();
  for (const { file, edits } of messages) {
    if (file === undefined || edits === null || edits.length === 0) continue;
    byPath.set(file, [...(byPath.get(file) ?? []), edits]);
  }
  const mended = new Map<string, string>();
  for (const [path, groups] of byPath) {
    const text = texts.get(path);
    if (text === undefined) continue;
    const taken: Edit[] = [];
    for (const group of groups.sort((a, b) => startOf(a) - startOf(b))) {
      if (!group.some((edit) => taken.some((other) => overlap(edit, other)))) taken.push(...group);
    }
    let done = 0;
    let result = '';
    for (const edit of taken.sort((a, b) => a.start - b.start || a.end - b.end)) {
      result += text.slice(done, edit.start) + edit.text;
      done = edit.end;
    }
    mended.set(path, result + text.slice(done));
  }
  return mended;
}

const startOf = (edits: readonly Edit[]) => Math.min(...edits.map(({ start }) => start));

/** Two that insert the same at the same place overlap as well. */
function overlap(a: Edit, b: Edit): boolean {
  if (a.start === b.start && a.end === b.end) return a.text === b.text || a.end > a.start;
  return a.start < b.end && b.start < a.end;
}
