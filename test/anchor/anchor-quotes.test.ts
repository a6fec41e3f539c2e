import { describe, expect, it } from 'vitest';
import { anchorQuotes, type QuoteToAnchor } from '../../lib/anchor/anchor-quotes.ts';
import { hashText } from '../../lib/anchor/hash-text.ts';
import { readLock } from '../../lib/anchor/lock.ts';
import type { CruxMessage } from '../../lib/message.ts';
import { makeQuote, placeOf } from './make-quote.ts';

const text = `The mayor of Port Alder will probably close the old bridge before the winter comes. Nobody objects.

Ferries may run by night, “if the tide allows,” and the harbour can hardly hold more of them than it does on a summer day.`;

const sourceFiles = new Map([['x-2020', 'x-2020.txt']]);
const texts = new Map([['x-2020', { file: 'x-2020.txt', text }]]);
const none = new Map<string, never>();

const closes = makeQuote('x-2020/closes', 'The mayor … old bridge', { kind: 'prediction', hedge: 'will probably' });
const ferries = makeQuote('x-2020/ferries', 'Ferries may run … by night', { hedge: 'may' });

const say = (messages: readonly CruxMessage[]) =>
  messages.map(
    (one) => `${one.line} ${one.fatal === true ? 'error' : one.fatal === false ? 'warning' : 'info'} ${one.ruleId}: ${one.reason}`,
  );
const withText = (...quotes: readonly QuoteToAnchor[]) => anchorQuotes({ quotes, prose: [], texts, sourceFiles, lock: null });
const lock = withText(closes, ferries).lock;

describe('anchorQuotes with the text', () => {
  it('finds each quote, and says where', () => {
    const result = withText(closes, ferries);
    expect(say(result.messages)).toEqual([]);
    expect(result.anchors.get('x-2020/closes')).toEqual({
      anchor: { paragraph: 1, start: 0, end: 58, sha256: hashText(text) },
      state: 'found',
    });
    expect(result.anchors.get('x-2020/ferries')).toEqual({
      anchor: { paragraph: 2, start: 0, end: 24, sha256: hashText(text) },
      state: 'found',
    });
    expect(result.sources.get('x-2020')).toEqual({ sha256: hashText(text), paragraphs: 2 });
  });

  it('hashes as sha256sum does', () => {
    expect(hashText('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
    expect(hashText('é')).toBe('4a99557e4033c3539de2eb65472017cad5f9557f7a0625a09f1c3f6e2ba69c4c');
  });

  it('offers the shortest ends of a pasted sentence as an edit of the value', () => {
    const pasted = makeQuote('x-2020/a', 'The mayor of Port Alder will probably close the old bridge before the winter comes.', {
      hedge: 'probably',
    });
    const [first] = withText(pasted).messages;
    expect(first?.reason).toBe('the quote is one piece of 15 words, and one piece may have at most 8');
    expect(first?.note).toContain('here: “The mayor … winter comes”');
    expect(first?.edits).toEqual([{ start: 10_000, end: 10_000 + pasted.quote.length, text: 'The mayor … winter comes' }]);
  });

  it('offers a gap spelt right as an edit', () => {
    expect(withText(makeQuote('x-2020/a', 'The mayor of...Port Alder')).messages[0]?.edits?.[0]?.text).toBe('The mayor of … Port Alder');
  });

  it('offers no edit where the words are not in the text, and anchors nothing', () => {
    const result = withText(makeQuote('x-2020/a', 'The major … old bridge'));
    expect(say(result.messages)).toEqual(['10 error quote-not-found: the start of the quote, “The major”, is not in the text']);
    expect(result.messages[0]?.edits).toBeNull();
    expect(result.anchors.get('x-2020/a')).toEqual({ anchor: null, state: 'unchecked' });
    expect(result.lock).not.toContain('x-2020/a');
  });

  it('offers ends for a passage whose ends overlap', () => {
    const [first] = withText(makeQuote('x-2020/a', 'the harbour can hardly … can hardly hold')).messages;
    expect(first?.ruleId).toBe('quote-overlap');
    expect(first?.edits?.[0]?.text).toBe('the harbour can hardly hold');
  });

  it('goes on after an error', () => {
    const result = withText(makeQuote('x-2020/a', 'x'), closes);
    expect(result.anchors.get('x-2020/closes')?.state).toBe('found');
  });

  it('does not lock a quote whose hedge is not proved', () => {
    const result = withText({ ...closes, hedge: 'surely' });
    expect(result.lock).not.toContain('x-2020/closes');
  });
});

describe('hedges', () => {
  const check = (hedge: string | null, more: Partial<QuoteToAnchor> = {}) =>
    withText(makeQuote('x-2020/a', 'will probably close … winter comes', { hedge, ...more })).messages;

  it('must stand in the passage as whole words', () => {
    expect(say(check('probably'))).toEqual([]);
    expect(say(check('bare'))).toEqual([]);
    expect(say(check('prob'))).toEqual(['11 error hedge-not-in-passage: the hedge “prob” does not stand in the passage']);
  });

  it('tells a hedge outside the quote from one that is not there', () => {
    const outside = withText(makeQuote('x-2020/a', 'close the old … winter comes', { hedge: 'probably' })).messages;
    expect(outside[0]?.note).toBe('take ends that include it: it stands in the same paragraph, outside the quote');
    expect(check('surely')[0]?.note).toContain('give the words of odds exactly');
  });

  it('offers the spelling of the text', () => {
    const [first] = check('Will Probably');
    expect(first?.edits).toEqual([{ start: 11_000, end: 11_013, text: 'will probably' }]);
  });

  it('are missed where the passage has one', () => {
    expect(say(check(null))).toEqual(['10 warning hedge-missing: the passage says “probably” and the statement has no hedge']);
    expect(say(check(null, { under: true }))).toEqual([]);
    expect(say(check(null, { kind: 'recommendation' }))).toEqual([]);
  });
});

describe('anchorQuotes without the text', () => {
  const byLock = (held: string | null, ...quotes: readonly QuoteToAnchor[]) =>
    anchorQuotes({ quotes, prose: [], texts: none, sourceFiles, lock: held });

  it('takes unchanged statements from the lock and names the text once', () => {
    const result = byLock(lock, closes, ferries);
    expect(say(result.messages)).toEqual(['1 info source-missing: the source text x-2020.txt is not at hand; the lock stands in for it']);
    expect(result.anchors.get('x-2020/closes')).toEqual({
      anchor: { paragraph: 1, start: 0, end: 58, sha256: hashText(text) },
      state: 'locked',
    });
    expect(result.sources.get('x-2020')).toEqual({ sha256: hashText(text), paragraphs: 2 });
    expect(result.lock).toBe(lock);
  });

  it.each([
    ['a changed quote', { ...closes, quote: 'The mayor … the old bridge' }, 'it was changed since it was locked'],
    ['a changed hedge', { ...closes, hedge: 'probably' }, 'its hedge was changed since it was locked'],
    ['a hedge taken away', { ...closes, hedge: null }, 'its hedge was changed since it was locked'],
    ['a new statement', { ...closes, id: 'x-2020/new' }, 'it is not in the lock'],
  ])('does not trust %s', (_, quote, why) => {
    const result = byLock(lock, quote);
    expect(say(result.messages.slice(1))).toEqual([
      `10 warning anchor-unchecked: the quote is not checked: ${why}, and the source text is not at hand`,
    ]);
    expect(result.anchors.get(quote.id)).toEqual({ anchor: null, state: 'unchecked' });
    expect(result.lock).toBe(lock);
  });

  it('does not trust the lock of another text', () => {
    const renamed = anchorQuotes({ quotes: [closes], prose: [], texts: none, sourceFiles: new Map([['x-2020', 'other.txt']]), lock });
    expect(renamed.messages[1]?.reason).toContain("the essay's text was x-2020.txt");
    const mixed = byLock(lock.replace(hashText(text), 'f'.repeat(64)), closes);
    expect(mixed.anchors.get('x-2020/closes')?.state).toBe('unchecked');
  });

  it('still refuses a quote against its grammar', () => {
    expect(say(byLock(lock, { ...closes, quote: 'The mayor ... old bridge' }).messages)[1]).toMatch(/^10 error quote-grammar/);
  });

  it('says one thing of a broken lock, and hands it back', () => {
    const held = lock.slice(0, -5);
    const result = byLock(held, closes, ferries);
    expect(result.messages.map(({ ruleId }) => ruleId)).toEqual(['lock-broken', 'source-missing']);
    expect(result.lock).toBe(held);
    expect(anchorQuotes({ quotes: [closes, ferries], prose: [], texts, sourceFiles, lock: held }).lock).toBe(lock);
  });

  it('warns of every statement where there is no lock', () => {
    expect(byLock(null, closes, ferries).messages.map(({ ruleId }) => ruleId)).toEqual([
      'source-missing',
      'anchor-unchecked',
      'anchor-unchecked',
    ]);
    expect(byLock(null, closes).sources.get('x-2020')).toEqual({ sha256: null, paragraphs: null });
  });

  it('does so for one essay while others have their text', () => {
    const other = makeQuote('y-2021/a', 'Bells ring … at noon');
    const both = new Map([...sourceFiles, ['y-2021', 'y-2021.txt']]);
    const result = anchorQuotes({
      quotes: [closes, ferries, other],
      prose: [],
      texts: new Map([['y-2021', { file: 'y-2021.txt', text: 'Bells ring out at noon.' }]]),
      sourceFiles: both,
      lock,
    });
    expect(result.anchors.get('x-2020/closes')?.state).toBe('locked');
    expect(result.anchors.get('y-2021/a')?.state).toBe('found');
    expect(result.lock).toContain('"y-2021/a"');
    expect(result.lock).toContain('"x-2020/ferries"');
  });
});

describe('a changed text', () => {
  it('is reported with what moved', () => {
    const changed = new Map([
      ['x-2020', { file: 'x-2020.txt', text: `A new first paragraph.\n\n${text.replace('by night', 'at night')}` }],
    ]);
    const result = anchorQuotes({ quotes: [closes, ferries], prose: [], texts: changed, sourceFiles, lock });
    expect(say(result.messages)).toEqual([
      '1 warning source-changed: the text x-2020.txt is not the one that was locked; 2 quotes moved: closes, ferries',
      '10 error quote-not-found: the end of the quote, “by night”, is not in the text',
    ]);
    expect(result.messages[0]?.related.map(({ line, reason }) => [line, reason])).toEqual([
      [10, 'now in paragraph 2'],
      [10, 'no longer found'],
    ]);
  });

  it('counts a quote that moved within its paragraph', () => {
    const changed = new Map([['x-2020', { file: 'x-2020.txt', text: `Once more: ${text}` }]]);
    expect(anchorQuotes({ quotes: [closes, ferries], prose: [], texts: changed, sourceFiles, lock }).messages[0]?.reason).toContain(
      '1 quote moved: closes',
    );
  });

  it('counts a quote of which only the end moved', () => {
    const changed = new Map([['x-2020', { file: 'x-2020.txt', text: text.replace('the old bridge', 'the very old bridge') }]]);
    expect(anchorQuotes({ quotes: [closes], prose: [], texts: changed, sourceFiles, lock }).messages[0]?.reason).toContain(
      '1 quote moved: closes',
    );
  });

  it('names eight of many', () => {
    const quotes = [...'abcdefghi'].map((id) => makeQuote(`x-2020/${id}`, 'Nobody objects'));
    const changed = new Map([['x-2020', { file: 'x-2020.txt', text: `Once more: ${text}` }]]);
    const held = withText(...quotes).lock;
    expect(anchorQuotes({ quotes, prose: [], texts: changed, sourceFiles, lock: held }).messages[0]?.reason).toContain(
      '9 quotes moved: a, b, c, d, e, f, g, h and 1 more',
    );
  });

  it('is reported where nothing moved', () => {
    const changed = new Map([['x-2020', { file: 'x-2020.txt', text: `${text} The end.` }]]);
    expect(say(anchorQuotes({ quotes: [closes], prose: [], texts: changed, sourceFiles, lock }).messages)).toEqual([
      '1 warning source-changed: the text x-2020.txt is not the one that was locked; no quote moved',
    ]);
  });
});

describe('the lock', () => {
  it('drops statements and essays that are gone, and does not depend on order', () => {
    expect(withText(closes).lock).not.toContain('ferries');
    expect(withText(ferries, closes).lock).toBe(lock);
    expect(anchorQuotes({ quotes: [], prose: [], texts: none, sourceFiles: new Map(), lock }).lock).not.toContain('x-2020');
    const longer = lock.replaceAll('"x-2020/ferries"', '"x-2020-b/ferries"');
    expect(anchorQuotes({ quotes: [closes], prose: [], texts: none, sourceFiles, lock: longer }).lock).not.toContain('x-2020-b');
  });

  it('holds the offsets of the hedge in the paragraph', () => {
    const late = makeQuote('x-2020/late', 'will probably close … winter comes', { hedge: 'probably' });
    expect(readLock(withText(late).lock).lock.quotes.get('x-2020/late')?.hedgeAt).toEqual([29, 37]);
  });

  it('holds no words of the text', () => {
    expect(lock).not.toMatch(/mayor|Ferries|probably/);
  });
});

describe('prose', () => {
  const piece = {
    path: 'content/debates/x.mdx',
    note: '',
    text: 'He says that it may hold more of them than it does on a day.',
    place: placeOf(3, 10),
  };

  it('is compared with every text, whatever essay it is about', () => {
    expect(say(anchorQuotes({ quotes: [], prose: [piece], texts, sourceFiles, lock: null }).messages)).toEqual([
      '3 error words-copied: 9 words in a row are copied from x-2020.txt: “hold more of them than it does on …”',
    ]);
  });

  it('is compared once with a text that two essays name', () => {
    const shared = new Map([...texts, ['y-2020', { file: 'x-2020.txt', text }]]);
    expect(anchorQuotes({ quotes: [], prose: [piece], texts: shared, sourceFiles, lock: null }).messages).toHaveLength(1);
  });
});
