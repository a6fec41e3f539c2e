// Messages with edits and the texts they speak of in; the mended texts by path out.
import type { CruxMessage } from '../lib/message.ts';
import type { Edit } from '../lib/types.ts';

/** Apply every offered edit; of two that overlap the earlier one alone (the next run offers the other again). */
export function applyEdits(messages: readonly CruxMessage[], texts: ReadonlyMap<string, string>): Map<string, string> {
  const byPath = new Map<string, Edit[]>();
  for (const { file, edits } of messages) {
    if (file !== undefined && edits !== null) byPath.set(file, [...(byPath.get(file) ?? []), ...edits]);
  }
  const mended = new Map<string, string>();
  for (const [path, edits] of byPath) {
    const text = texts.get(path);
    if (text === undefined) continue;
    let done = 0;
    let result = '';
    for (const edit of edits.sort((a, b) => a.start - b.start || a.end - b.end)) {
      if (edit.start < done) continue;
      result += text.slice(done, edit.start) + edit.text;
      done = edit.end;
    }
    mended.set(path, result + text.slice(done));
  }
  return mended;
}
