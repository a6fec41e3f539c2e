// Which warning a comment silences, and when it is called idle.
import { describe, expect, it } from 'vitest';
import { message } from '../../lib/message.ts';
import type { RawElement, RawNote } from '../../lib/raw-note.ts';
import { silenceWarnings } from '../../lib/validate/silence-warnings.ts';

const root = { type: 'root' as const, children: [] };
const at = (line: number, column: number) => ({ line, column });

function element(
  from: readonly [number, number],
  to: readonly [number, number],
  ignores: readonly string[],
  children: readonly RawElement[] = [],
): RawElement {
  const place = { start: at(...from), end: at(...to) };
  const comments = ignores.map((ruleId) => ({ ruleId, reason: 'so it is', place: { start: at(from[0] - 1, 1), end: at(from[0] - 1, 9) } }));
  return {
    name: 'Claim',
    attributes: [],
    tagPlace: place,
    place,
    text: '',
    textPlace: null,
    commentary: '',
    commentaryBody: root,
    textBody: root,
    children,
    ignores: comments,
  };
}

function note(elements: readonly RawElement[], partial = false): RawNote {
  const place = { start: at(1, 1), end: at(1, 1) };
  const frontMatter = { data: {}, places: new Map(), place };
  return { kind: 'essay', key: 'a', path: 'a', frontMatter, elements, links: [], prose: [], body: root, sections: [], partial };
}

const warn = (line: number, column: number, path = 'a', level: 'warning' | 'error' = 'warning') =>
  message({ path, ruleId: 'some-rule', level, place: at(line, column), reason: `at ${line}:${column}` });
const told = (messages: Parameters<typeof silenceWarnings>[0], notes: readonly RawNote[], textless: readonly string[] = []) =>
  silenceWarnings(messages, notes, new Set(textless)).map(({ ruleId, line, column }) => `${ruleId} ${line}:${column}`);

describe('silenceWarnings', () => {
  it('silences from the first to the last character of the element and nothing beside it', () => {
    const inside = [warn(3, 5), warn(4, 1), warn(4, 80), warn(5, 7)];
    const outside = [warn(2, 9), warn(3, 4), warn(5, 8), warn(6, 1), warn(4, 1, 'b')];
    for (const one of inside) expect(told([one], [note([element([3, 5], [5, 7], ['some-rule'])])])).toEqual([]);
    for (const one of outside) {
      expect(told([one], [note([element([3, 5], [5, 7], ['some-rule'])])])).toEqual([
        `some-rule ${one.line}:${one.column}`,
        'unused-ignore 2:1',
      ]);
    }
  });

  it('silences one warning a comment', () => {
    const two = [warn(3, 5), warn(4, 1)];
    expect(told(two, [note([element([3, 5], [5, 7], ['some-rule'])])])).toEqual(['some-rule 4:1']);
    expect(told(two, [note([element([3, 5], [5, 7], ['some-rule', 'some-rule'])])])).toEqual([]);
  });

  it('silences no error and no other rule', () => {
    const holder = [note([element([3, 5], [5, 7], ['some-rule'])])];
    expect(told([warn(3, 5, 'a', 'error')], holder)).toEqual(['some-rule 3:5', 'unused-ignore 2:1']);
    expect(told([warn(3, 5)], [note([element([3, 5], [5, 7], ['other-rule'])])])).toEqual(['some-rule 3:5', 'unused-ignore 2:1']);
  });

  it('gives a comment in an element its own warning before the one above takes it', () => {
    const inner = element([4, 3], [4, 20], ['some-rule']);
    expect(told([warn(3, 5), warn(4, 3)], [note([element([3, 5], [5, 7], ['some-rule'], [inner])])])).toEqual([]);
  });

  it('calls no comment idle where the note was not read whole or its text is absent', () => {
    expect(told([], [note([element([3, 5], [5, 7], ['some-rule'])], true)])).toEqual([]);
    expect(told([], [note([element([3, 5], [5, 7], ['some-rule'])])], ['a'])).toEqual([]);
  });
});
