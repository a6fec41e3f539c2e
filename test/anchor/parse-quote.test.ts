import { describe, expect, it } from 'vitest';
import { parseQuote } from '../../lib/anchor/parse-quote.ts';

describe('parseQuote', () => {
  it('reads two ends, normalised', () => {
    expect(parseQuote('the harbour’s master … by next  spring').ends).toEqual({ start: "the harbour's master", end: 'by next spring' });
  });

  it('reads one fragment of at most 8 words', () => {
    expect(parseQuote('one two three four five six seven eight').ends).toEqual({
      start: 'one two three four five six seven eight',
      end: null,
    });
  });

  it.each([
    ['', 'the quote is empty', null],
    [' ', 'the quote is empty', null],
    ['one … two three', 'the start of the quote has 1 word, and an end has 2 to 6', null],
    ['one two … 1 2 3 4 5 6 7', 'the end of the quote has 7 words, and an end has 2 to 6', null],
    ['one two … ', 'the end of the quote is empty, and an end has 2 to 6', null],
    ['one two … three four … five six', 'the quote has 2 gaps (“…”) and may have one', null],
    ['1 2 3 4 5 6 7 8 9', 'the quote is one piece of 9 words, and one piece may have at most 8', null],
    ['one two…three four', 'the gap of the quote has no plain space on both sides', 'one two … three four'],
    ['one two\u00A0…\u00A0three four', 'the gap of the quote has no plain space on both sides', 'one two … three four'],
    ['one two [...] three four', 'the gap of the quote is typed as dots', 'one two … three four'],
    ['one two . . . three four', 'the gap of the quote is typed as dots', 'one two … three four'],
    ['one two ... three', 'the gap of the quote is typed as dots', null],
  ])('refuses %j', (quote, reason, repaired) => {
    const parsed = parseQuote(quote);
    expect(parsed.fault?.ruleId).toBe('quote-grammar');
    expect(parsed.fault?.reason).toBe(reason);
    expect(parsed.repaired).toBe(repaired);
  });

  it('says which end is at fault, where there is one', () => {
    expect(parseQuote('one … two three').fault?.end).toBe('start');
    expect(parseQuote('one two … three').fault?.end).toBe('end');
    expect(parseQuote('one two … ').fault?.end).toBeUndefined();
    expect(parseQuote('').fault?.end).toBeUndefined();
  });
});
