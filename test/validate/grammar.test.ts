// What each form of a value takes and refuses.
import { describe, expect, it } from 'vitest';
import { atMost, dayOrSpan, type Grammar, id, link, listOf, oneOf, target, wordsBetween } from '../../lib/validate/grammar.ts';

const cases: readonly (readonly [string, Grammar, readonly string[], readonly string[]])[] = [
  ['an id', id, ['a', 'two-models', 'g7', '3-days'], ['', 'Two', 'two_models', '-a', 'a-', 'a--b', 'é', 'a/b', 'a b']],
  ['a target', target, ['a', 'a-1/b-2'], ['/b', 'a/', 'a/b/c', 'A/b', 'a / b']],
  ['a list of ids', listOf(id), ['a', 'a b', ' a  b\n c '], ['', 'a, b', 'a;b', 'a a', 'a B']],
  ['a link', link, ['a > b', 'a>b', 'x/a > x/b'], ['a', 'a b', 'a > b > c', '> b', 'a >', 'a > B']],
  ['one of a few words', oneOf(['yes', 'no']), ['yes', 'no'], ['Yes', 'maybe', '']],
  [
    'a day or a span',
    dayOrSpan,
    ['2020-01-03', '2020-01-03/2020-01-07'],
    ['2020-01', '2020-01/2020-02', '2020-01-07/2020-01-03', 'January'],
  ],
  ['a short text', atMost(3), ['', 'abc', '👍👍👍'], ['abcd', '👍👍👍👍']],
  ['two to four words', wordsBetween(2, 4), ['one two', ' one two  three four '], ['one', 'a b c d e']],
];

describe.each(cases)('%s', (_, grammar, good, bad) => {
  it.each(good.map((value) => [value]))('takes “%s”', (value) => {
    expect(grammar(value)).toBeNull();
  });
  it.each(bad.map((value) => [value]))('refuses “%s” with what is wrong and a help', (value) => {
    const fault = grammar(value);
    expect(fault?.wrong).toBeTruthy();
    expect(fault?.help).toBeTruthy();
  });
});

describe('oneOf', () => {
  it('suggests the nearest word', () => {
    expect(oneOf(['causal', 'factual'])('casual')?.wrong).toContain('did you mean “causal”?');
  });
});
