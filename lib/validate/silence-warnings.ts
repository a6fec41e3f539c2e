// All messages and the notes with their comments in; the messages without those that a comment silences out, with a warning for each idle comment.

import type { Position } from 'unist';
import { type CruxMessage, message } from '../message.ts';
import type { IgnoreComment, RawElement, RawNote } from '../raw-note.ts';

type Silencer = { readonly path: string; readonly comment: IgnoreComment; readonly element: Position };

/**
 * `{/* crux-ignore tied-to-nothing: it opens the essay *\/}` straight above an element silences one warning of that rule there.
 *
 * `unused-ignore` (warning): a comment that silences nothing; errors cannot be silenced.
 *
 * - Warned: the comment above a statement that is tied to another
 *
 * In a note that was not read whole, or whose source text is not at hand (`textless`, by path), a comment may be idle only for that reason.
 */
export function silenceWarnings(
  messages: readonly CruxMessage[],
  notes: readonly RawNote[],
  textless: ReadonlySet<string>,
): readonly CruxMessage[] {
  const unsure = new Set([...textless, ...notes.filter(({ partial }) => partial).map(({ path }) => path)]);
  const silenced = new Set<CruxMessage>();
  const idle: CruxMessage[] = [];
  for (const { path, comment, element } of notes.flatMap(silencersOf)) {
    const here = messages.filter(
      (one) => one.file === path && one.ruleId === comment.ruleId && !silenced.has(one) && isWithin(one, element),
    );
    const warning = here.find(({ fatal }) => fatal !== true);
    if (warning !== undefined) silenced.add(warning);
    else if (!unsure.has(path)) idle.push(idleMessage(path, comment, here.length > 0));
  }
  return [...messages.filter((one) => !silenced.has(one)), ...idle];
}

function silencersOf(note: RawNote): readonly Silencer[] {
  const inside = (element: RawElement): readonly Silencer[] => [
    ...element.children.flatMap(inside),
    ...element.ignores.map((comment) => ({ path: note.path, comment, element: element.place })),
  ];
  return note.elements.flatMap(inside);
}

function isWithin({ line, column }: CruxMessage, { start, end }: Position): boolean {
  if (line === undefined || line < start.line || line > end.line) return false;
  const at = column ?? 1;
  return !(line === start.line && at < start.column) && !(line === end.line && at > end.column);
}

function idleMessage(path: string, { ruleId, place }: IgnoreComment, isError: boolean): CruxMessage {
  return message({
    path,
    place,
    ruleId: 'unused-ignore',
    level: 'warning',
    reason: isError ? `“${ruleId}” is an error here, and errors cannot be silenced` : `there is no “${ruleId}” to silence here`,
    help: isError ? 'mend what it names' : 'delete the comment',
  });
}
