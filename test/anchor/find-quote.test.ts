import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findQuote } from '../../lib/anchor/find-quote.ts';
import { splitParagraphs } from '../../lib/anchor/split-paragraphs.ts';
import { isWordBoundary } from '../../lib/anchor/word-boundary.ts';

const paragraphs = [
  "The mayor of Port Alder will close the old bridge. Nobody in the town's council objects.",
  'Ferries may run by night, and the old bridge may open again. The new bridge waits for the old bridge to fall.',
  'Many a mayor of the town has closed a gate.',
];

const find = (start: string, end: string | null = null) => findQuote({ start, end }, paragraphs);
const fault = (start: string, end: string | null = null) => find(start, end).fault;

describe('findQuote', () => {
  it('finds the start and the nearest end after it in that paragraph', () => {
    expect(find('The mayor of', 'old bridge').passage).toEqual({ paragraph: 1, start: 0, end: 49 });
    expect(find('Ferries may run', 'old bridge').passage).toEqual({ paragraph: 2, start: 0, end: 44 });
  });

  it('finds a fragment', () => {
    expect(find('close the old bridge').passage).toEqual({ paragraph: 1, start: 29, end: 49 });
  });

  it('names the nearest words where an end is not in the text', () => {
    expect(fault('Ferrys may run', 'old bridge')).toEqual({
      ruleId: 'quote-not-found',
      reason: 'the start of the quote, “Ferrys may run”, is not in the text',
      help: 'copy the words from the text; nearest: “Ferries may run” (paragraph 2, 2 letters off)',
      end: 'start',
    });
    expect(fault('Nobody in the', 'counsel objects')?.help).toContain('“council objects” (paragraph 1, 2 letters off)');
  });

  it('says so where nothing comes near', () => {
    expect(fault('zzzz qqqq')?.help).toBe('copy the words from the text; nothing in it comes near them');
  });

  it('keeps case', () => {
    expect(fault('the mayor of Port')?.ruleId).toBe('quote-not-found');
  });

  it('wants both ends in one paragraph, in order', () => {
    expect(fault('The mayor of', 'by night')?.reason).toBe(
      'the end of the quote, “by night”, stands in paragraph 2, not after the start in paragraph 1',
    );
    expect(fault('Nobody in', 'Port Alder')).toEqual({
      ruleId: 'quote-not-found',
      reason: 'the end of the quote, “Port Alder”, stands before the start in paragraph 1',
      help: 'put the end that stands first in the text before the gap',
      end: 'end',
    });
  });

  it('refuses two matches, with their places', () => {
    expect(fault('the old bridge')).toEqual({
      ruleId: 'quote-twice',
      reason:
        "the quote fits 3 passages: paragraph 1 “the old bridge. Nobody in the town's”, " +
        'paragraph 2 “the old bridge may open again. The”, paragraph 2 “the old bridge to fall.”',
      help: 'add a word that only the meant passage has',
    });
    expect(fault('the old', 'open again')?.ruleId).toBe('quote-start-earlier');
    expect(fault('old bridge', 'to fall')?.ruleId).toBe('quote-twice');
  });

  it('refuses a start that stands earlier in the text, also inside a word', () => {
    expect(fault('the old bridge', 'open again')?.reason).toBe(
      "the start, “the old bridge”, stands earlier in the text too: paragraph 1 “the old bridge. Nobody in the town's”, not only in paragraph 2",
    );
    expect(findQuote({ start: 'art of', end: 'the plan' }, ['A part of it. The art of war is the plan.']).fault?.ruleId).toBe(
      'quote-twice',
    );
    expect(findQuote({ start: 'art of', end: 'the plan' }, ['A part of it.', 'The art of war is the plan.']).fault?.ruleId).toBe(
      'quote-start-earlier',
    );
    expect(findQuote({ start: 'It rains', end: 'the plan' }, ['It rains.', 'It rains on the plan.']).fault?.ruleId).toBe(
      'quote-start-earlier',
    );
  });

  it('refuses overlapping ends and says what they mark together', () => {
    const found = find('will close the old', 'the old bridge');
    expect(found.fault?.ruleId).toBe('quote-overlap');
    expect(found.fault === null ? null : found.overlap).toEqual({ paragraph: 1, start: 24, end: 49 });
  });

  it('refuses a quote that cuts a word', () => {
    expect(fault('Ferries ma', 'old bridge')).toMatchObject({ reason: 'the quote cuts the word “may” (paragraph 2)', end: 'start' });
    expect(fault('Ferries may', 'ld bridge')).toMatchObject({ reason: 'the quote cuts the word “old” (paragraph 2)', end: 'end' });
    expect(fault('Ferries may', 'by nigh')?.reason).toBe('the quote cuts the word “night” (paragraph 2)');
    expect(fault('any a mayor')?.reason).toBe('the quote cuts the word “Many” (paragraph 3)');
    expect(fault('Nobody in', 'the town')?.reason).toBe("the quote cuts the word “town's” (paragraph 1)");
  });
});

describe('isWordBoundary', () => {
  it.each([
    ["Iran's plan", 4, false],
    ["Iran's plan", 6, true],
    ["the guards' plan", 10, true],
    ['U.S. policy', 1, false],
    ['U.S. policy', 3, true],
    ['tit-for-tat', 3, true],
    ['3,000 men', 1, false],
    ['war, peace', 3, true],
    ['naïve', 3, false],
    ['𐐀𐐀', 2, false],
    ['abc', 0, true],
    ['abc', 3, true],
  ])('in %j at %i: %s', (text, offset, expected) => {
    expect(isWordBoundary(text, offset)).toBe(expected);
  });
});

const word = fc.constantFrom('the', 'bridge', 'old', 'may', 'close', 'Mayor', 'town’s', 'by', 'night', 'U.S.', 'again');
const prose = fc.array(word, { minLength: 4, maxLength: 30 }).map((words) => words.join(' '));
const texts = fc.array(prose, { minLength: 1, maxLength: 4 }).map((parts) => parts.join('\n\n'));

/** A text, and a quote cut from one of its paragraphs. */
const cut = texts.chain((text) => {
  const all = splitParagraphs(text);
  return fc
    .record({
      at: fc.nat(all.length - 1),
      from: fc.nat(20),
      first: fc.integer({ min: 1, max: 5 }),
      skip: fc.nat(8),
      last: fc.integer({ min: 0, max: 5 }),
    })
    .map((pick) => {
      const tokens = (all[pick.at] ?? '').split(' ');
      const from = pick.from % tokens.length;
      const start = tokens.slice(from, from + pick.first);
      const to = from + start.length + pick.skip;
      const end = tokens.slice(to, to + pick.last);
      const offset = tokens.slice(0, from).reduce((sum, token) => sum + token.length + 1, 0);
      return { text, all, paragraph: pick.at + 1, offset, start: start.join(' '), end: end.length === 0 ? null : end.join(' ') };
    });
});

/** All matches by the letter of the contract, found the slow way. */
function countMatches(all: readonly string[], start: string, end: string | null): number {
  return all
    .flatMap((text) =>
      Array.from(text, (_, at) => text.startsWith(start, at) && (end === null || text.indexOf(end, at + start.length) !== -1)),
    )
    .filter(Boolean).length;
}

describe('findQuote on any text', () => {
  it('finds a quote that was cut from it exactly there, or says that it is ambiguous', () => {
    fc.assert(
      fc.property(cut, ({ all, paragraph, offset, start, end }) => {
        const found = findQuote({ start, end }, all);
        if (found.fault !== null) {
          expect(['quote-twice', 'quote-start-earlier', 'quote-not-found']).toContain(found.fault.ruleId);
          // A piece of a word (“by” in “bypass”) never comes from this vocabulary, so that only “town's” can be cut.
          if (found.fault.ruleId === 'quote-not-found') expect(found.fault.reason).toContain('cuts the word');
          if (found.fault.ruleId === 'quote-twice') expect(countMatches(all, start, end)).toBeGreaterThan(1);
          return;
        }
        expect(countMatches(all, start, end)).toBe(1);
        expect(found.passage.paragraph).toBe(paragraph);
        expect(found.passage.start).toBe(offset);
        expect(all.slice(0, paragraph - 1).some((text) => text.includes(start))).toBe(false);
        const passage = (all[paragraph - 1] ?? '').slice(found.passage.start, found.passage.end);
        expect(passage.startsWith(start) && passage.endsWith(end ?? start)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('never moves to another passage when the text is edited elsewhere', () => {
    fc.assert(
      fc.property(
        cut,
        fc.oneof(prose, fc.constantFrom('\n\n', ' ', 'x', '')),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.nat(12),
        (quote, added, share, removed) => {
          const before = findQuote({ start: quote.start, end: quote.end }, quote.all).passage;
          if (before === null) return;
          const whole = quote.all
            .map((text, index) =>
              index + 1 === before.paragraph
                ? `${text.slice(0, before.start)}\u0001${text.slice(before.start, before.end)}\u0002${text.slice(before.end)}`
                : text,
            )
            .join('\n\n');
          const [left = '', rest = ''] = whole.split('\u0001');
          const [middle = '', right = ''] = rest.split('\u0002');
          const edit = (text: string) => {
            const at = Math.floor(text.length * share);
            return text.slice(0, at) + added + text.slice(at + removed);
          };
          for (const edited of [edit(left) + middle + right, left + middle + edit(right)]) {
            const now = splitParagraphs(edited);
            const after = findQuote({ start: quote.start, end: quote.end }, now).passage;
            if (after !== null) expect((now[after.paragraph - 1] ?? '').slice(after.start, after.end)).toBe(middle);
          }
        },
      ),
      { numRuns: 500 },
    );
  });
});
