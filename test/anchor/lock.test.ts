import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Lock, type LockedQuote, readLock, writeLock } from '../../lib/anchor/lock.ts';

const sha = 'a'.repeat(64);
const source = { file: 'x-2020.txt', sha256: sha, paragraphs: 3 };
const quote: LockedQuote = { text: sha, paragraph: 1, start: 0, end: 9, hedgeAt: [4, 7], quote: sha, hedge: sha };
const lock: Lock = {
  sources: new Map([['x-2020', source]]),
  quotes: new Map([
    ['x-2020/b', quote],
    ['x-2020/a', { ...quote, hedgeAt: null, hedge: null }],
  ]),
};
const text = writeLock(lock);

const broken = (damaged: string) => {
  const { fault } = readLock(damaged);
  return fault === null ? null : `${fault.file}:${fault.line} ${fault.ruleId} ${fault.reason}`;
};

describe('writeLock', () => {
  it('writes one text or statement a line, sorted, each ending in a comma', () => {
    expect(text.split('\n')).toEqual([
      '{',
      `"x-2020": {"file":"x-2020.txt","sha256":"${sha}","paragraphs":3},`,
      `"x-2020/a": {"text":"${sha}","paragraph":1,"start":0,"end":9,"hedgeAt":null,"quote":"${sha}","hedge":null},`,
      `"x-2020/b": {"text":"${sha}","paragraph":1,"start":0,"end":9,"hedgeAt":[4,7],"quote":"${sha}","hedge":"${sha}"},`,
      '"lockVersion": 1',
      '}',
      '',
    ]);
  });

  it('comes back as it was written, whatever it holds', () => {
    const hash = fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: 64, maxLength: 64 });
    const key = fc.stringMatching(/^[a-z]{1,6}-[0-9]{4}$/);
    const entry = fc.record({
      text: hash,
      paragraph: fc.nat(),
      start: fc.nat(),
      end: fc.nat(),
      hedgeAt: fc.option(fc.tuple(fc.nat(), fc.nat())),
      quote: hash,
      hedge: fc.option(hash),
    });
    const any = fc.record({
      sources: fc.dictionary(key, fc.record({ file: fc.string(), sha256: hash, paragraphs: fc.nat() })),
      quotes: fc.dictionary(
        key.map((essay) => `${essay}/some-id`),
        entry,
      ),
    });
    fc.assert(
      fc.property(any, ({ sources, quotes }) => {
        const made = writeLock({ sources: new Map(Object.entries(sources)), quotes: new Map(Object.entries(quotes)) });
        const back = readLock(made);
        expect(back.fault).toBeNull();
        expect(Object.fromEntries(back.lock.sources)).toEqual({ ...sources });
        expect(Object.fromEntries(back.lock.quotes)).toEqual({ ...quotes });
        expect(writeLock(back.lock)).toBe(made);
      }),
      { numRuns: 50 },
    );
  });
});

describe('readLock', () => {
  it('reads it laid out in another way', () => {
    expect(readLock(JSON.stringify(JSON.parse(text), null, 2)).lock.quotes.size).toBe(2);
    expect(readLock(text.replaceAll('\n', '\r\n')).fault).toBeNull();
  });

  it('names the line at which it is cut short, wherever that is', () => {
    expect(broken('')).toBe('content/anchors.lock.json:1 lock-broken the lock is cut short or is no JSON');
    expect(broken(text.slice(0, 400))).toBe('content/anchors.lock.json:4 lock-broken the lock is cut short or is no JSON');
    for (let at = 0; at < text.trimEnd().length; at += 1) expect(broken(text.slice(0, at))).toContain('lock-broken');
  });

  it('names a conflict', () => {
    const lines = text.split('\n');
    const conflict = [...lines.slice(0, 2), '<<<<<<< HEAD', lines[2], '=======', lines[3], '>>>>>>> theirs', ...lines.slice(4)].join('\n');
    expect(broken(conflict)).toBe('content/anchors.lock.json:3 lock-broken the lock holds the marks of a merge conflict');
  });

  it('names a malformed entry, a key that stands twice and another version', () => {
    expect(broken(text.replace('"start":0', '"start":"0"'))).toBe(
      'content/anchors.lock.json:3 lock-broken the entry “x-2020/a” of the lock is malformed',
    );
    expect(broken(text.replace('x-2020/b', 'x-2020/a'))).toBe('content/anchors.lock.json:4 lock-broken the lock has "x-2020/a" twice');
    expect(broken(text.replace('"lockVersion": 1', '"lockVersion": 2'))).toBe(
      'content/anchors.lock.json:5 lock-broken the lock is not of version 1',
    );
    expect(broken('[]')).toContain('lock-broken');
    expect(broken('{}')).toContain('lock-broken');
  });

  it('says how to mend it', () => {
    expect(readLock('{').fault?.note).toBe('run npm run anchors with the source texts at hand, or restore the file from git');
  });
});
