// One slip, one message: what follows from it is not told as well, neither here nor in other notes.
import { describe, expect, it } from 'vitest';
import { compile } from '../../lib/compile.ts';
import { type Change, toldOf } from '../change-base.ts';
import { readFixture } from '../read-fixture.ts';

const bridge = 'essays/bridge-2019.mdx';
const ferry = 'essays/ferry-2020.mdx';
const question = 'questions/bridge-opens.mdx';
const debate = 'debates/crossing.mdx';

const slips: readonly (readonly [slip: string, changes: readonly Change[], says: readonly string[]])[] = [
  [
    'a mistyped author of an essay',
    [[ferry, 'author: reed', 'author: rede']],
    [`${ferry}:3:9 unknown-id: there is no author “rede”; did you mean “reed”?`],
  ],
  [
    'a mistyped author of a position',
    [[debate, 'author="reed"', 'author="rede"']],
    [`${debate}:14:19 unknown-id: there is no author “rede”; did you mean “reed”?`],
  ],
  [
    'a statement that is its own co-premise',
    [[bridge, 'with="money-there"', 'with="toll-pays"']],
    [
      `${bridge}:16:17 self-link: “bridge-2019/toll-pays” cannot be its own co-premise`,
      `${bridge}:21:1 tied-to-nothing: “money-there” is tied to nothing`,
    ],
  ],
  [
    'a statement that supports itself',
    [[bridge, 'to="begin-now" with="money-there"', 'to="toll-pays"']],
    [`${bridge}:16:17 self-link: “bridge-2019/toll-pays” is related to itself`],
  ],
  [
    'a mistyped source of an event',
    [[question, 'herald-2020', 'herold-2020']],
    [`${question}:15:64 unknown-id: there is no reference “herold-2020”; did you mean “herald-2020”?`],
  ],
  [
    'a date of an event that there is not',
    [[question, 'date="2020-11-02"', 'date="2020-11-32"']],
    [`${question}:15:30 attribute-grammar: date: “2020-11-32” is neither a day, a month nor a span`],
  ],
  [
    'a late outcome after today',
    [[question, 'topics: [works]', 'topics: [works]\nlate: { outcome: no, date: 2029-01-01, why: Closed. }']],
    [`${question}:11:28 decided-ahead: decided late on 2029-01-01, but today is 2021-03-01`],
  ],
  [
    'an earlier id of a thing of another kind',
    [
      [debate, 'topics: [money]', 'topics: [money]\nwas: old-thing'],
      [bridge, 'question="bridge-opens"', 'question="old-thing"'],
    ],
    [`${bridge}:27:59 unknown-id: “old-thing” is a debate; here belongs the id of a question`],
  ],
  [
    'a link to a mistyped statement of its own note',
    [[bridge, 'Moss counts', '[Moss](tol-pays) counts']],
    [`${bridge}:9:1 unknown-id: there is no thing “tol-pays”; did you mean “toll-pays”?`],
  ],
];

describe('one slip, one message', () => {
  it.each(slips)('%s', (_, changes, says) => {
    expect(toldOf(...changes)).toEqual(says);
  });
});

describe('a link to an earlier id', () => {
  it('is a warning with an edit of the id alone', () => {
    const base = readFixture('_base');
    const files = base.files.map(({ path, text }) => ({
      path,
      text: text.replace('id="toll-pays"', 'id="toll-pays" was="pennies"').replace('Moss counts', '[Moss](pennies) counts'),
    }));
    const { messages, bodies } = compile({ ...base, files });
    const text = files.find(({ path }) => path.endsWith('bridge-2019.mdx'))?.text ?? '';
    const [moved] = messages.filter(({ ruleId }) => ruleId === 'moved-id');
    expect(moved?.fatal).toBe(false);
    expect(moved?.edits?.map(({ start, end, text: put }) => `${text.slice(start, end)} -> ${put}`)).toEqual(['pennies -> toll-pays']);
    expect(JSON.stringify(bodies['bridge-2019'])).toContain('/statements/bridge-2019/toll-pays');
  });
});

describe('a file that could not be read', () => {
  it('slanders nobody: what it holds is unknown, not missing', () => {
    const base = readFixture('_base');
    const unread = ['content/essays/ferry-2020.mdx', 'content/topics.yaml'];
    const files = base.files.filter(({ path }) => !unread.includes(path));
    expect(compile({ ...base, files, unread }).messages.filter(({ fatal }) => fatal !== undefined)).toEqual([]);
    expect(compile({ ...base, files }).messages.length).toBeGreaterThan(0);
  });
});
