import { describe, expect, it } from 'vitest';
import { codePointColumn, messageRows } from '../../lib/emit/message-rows.ts';
import { message } from '../../lib/message.ts';

const at = (path: string, line: number, column: number, ruleId: string, level: 'error' | 'warning' | 'info' = 'error') =>
  message({ path, ruleId, level, place: { line, column }, reason: `reason ${ruleId}`, help: 'help' });

describe('messageRows', () => {
  it('counts columns in code points', () => {
    expect(codePointColumn('a😀b', 4)).toBe(3);
    const [row] = messageRows([at('a', 1, 4, 'x')], new Map([['a', 'a😀b']]));
    expect(row).toMatchObject({ line: 1, column: 3, excerpt: 'a😀b' });
  });

  it('leaves a byte order mark out of columns and excerpts', () => {
    const [row] = messageRows([at('a', 1, 4, 'x')], new Map([['a', '\uFEFFa😀b']]));
    expect(row).toMatchObject({ line: 1, column: 3, excerpt: 'a😀b' });
  });

  it('sorts by path, line, column and rule, and says the level', () => {
    const rows = messageRows(
      [at('b', 1, 1, 'x'), at('a', 2, 1, 'y', 'warning'), at('a', 1, 9, 'z', 'info'), at('a', 1, 9, 'a')],
      new Map(),
    );
    expect(rows.map(({ path, line, ruleId, level }) => `${path}${line}${ruleId} ${level}`)).toEqual([
      'a1a error',
      'a1z info',
      'a2y warning',
      'b1x error',
    ]);
  });
});
