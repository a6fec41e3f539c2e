import { describe, expect, it } from 'vitest';
import type { Edit } from '../../lib/message.ts';
import { message } from '../../lib/message.ts';
import { applyEdits } from '../../scripts/apply-edits.ts';

const offering = (path: string, edits: Edit[]) =>
  message({ path, ruleId: 'some-rule', level: 'error', place: { line: 1, column: 1 }, reason: 'r', edits });
const texts = new Map([
  ['a.mdx', 'one two three'],
  ['b.mdx', 'four'],
]);

describe('applyEdits', () => {
  it('applies edits of several messages to their files, in the order of the text', () => {
    const mended = applyEdits(
      [offering('a.mdx', [{ start: 8, end: 13, text: '3' }]), offering('a.mdx', [{ start: 0, end: 3, text: '1' }])],
      texts,
    );
    expect([...mended]).toEqual([['a.mdx', '1 two 3']]);
  });

  it('takes the earlier of two that overlap', () => {
    const mended = applyEdits(
      [offering('a.mdx', [{ start: 4, end: 13, text: 'y' }]), offering('a.mdx', [{ start: 0, end: 7, text: 'x' }])],
      texts,
    );
    expect(mended.get('a.mdx')).toBe('x three');
  });

  it('never applies half of what a message offers', () => {
    const pair = [
      { start: 1, end: 2, text: '<' },
      { start: 8, end: 8, text: '>' },
    ];
    expect(applyEdits([offering('a.mdx', pair), offering('a.mdx', [{ start: 0, end: 3, text: 'x' }])], texts).get('a.mdx')).toBe(
      'x two three',
    );
  });

  it('inserts the same at one place once', () => {
    const insert = () => offering('a.mdx', [{ start: 3, end: 3, text: '!' }]);
    expect(applyEdits([insert(), insert()], texts).get('a.mdx')).toBe('one! two three');
  });

  it('leaves files without an offer alone', () => {
    expect(
      applyEdits([message({ path: 'b.mdx', ruleId: 'some-rule', level: 'error', place: { line: 1, column: 1 }, reason: 'r' })], texts).size,
    ).toBe(0);
  });
});
