// What the command writes is what the compiler reads.
import { describe, expect, it } from 'vitest';
import { agreementYaml } from '../../lib/agreement/agreement-yaml.ts';
import { differencesText } from '../../lib/agreement/differences-text.ts';
import { measureAgreement } from '../../lib/agreement/measure-agreement.ts';
import { pairItems } from '../../lib/agreement/pair-items.ts';
import { parseData } from '../../lib/parse/parse-data.ts';
import { validateCollections } from '../../lib/validate/validate-collections.ts';
import { makeItem } from './make-item.ts';

const first = [makeItem('a', { at: [1, 0, 10], text: 'Boats go.' }), makeItem('b', { at: [2, 0, 10], kind: 'prediction' })];
const second = [makeItem('x', { at: [1, 0, 10], kind: 'prediction', text: 'Boats will go.' }), makeItem('y', { at: [3, 0, 9] })];
const pairs = pairItems(first, second);
// All digits, and one that YAML would take for a number with an exponent.
const rows = ['ferry-2020', 'bridge-2019'].map((essay) => ({
  essay,
  ...measureAgreement(first, second, pairs),
  sha256: { first: '123456789012', second: '12e456789012' },
}));

function read(text: string) {
  const path = 'content/agreement.yaml';
  const { data, messages } = parseData({ path, text });
  const { collections, messages: more } = validateCollections({ agreement: { path, data } });
  return {
    items: collections.agreement.items,
    says: [...messages, ...more].map(({ line, ruleId, reason }) => `${line} ${ruleId}: ${reason}`),
  };
}

describe('agreementYaml', () => {
  it('is read as it was written, by key', () => {
    expect(read(agreementYaml(rows))).toEqual({ items: rows.toReversed(), says: [] });
    expect(read(agreementYaml([]))).toEqual({ items: [], says: [] });
  });

  it('gives the same bytes in any order, under a comment that says who writes it', () => {
    expect(agreementYaml(rows.toReversed())).toBe(agreementYaml(rows));
    expect(agreementYaml(rows)).toMatch(/^# Written by npm run agreement /);
  });

  it('is refused where somebody changed it by hand', () => {
    const text = agreementYaml(rows.slice(1)).replace('foundByBoth: 1', 'foundByBoth: some').replace('second: "12', 'second: "1x');
    expect(read(text).says).toEqual([
      '8 key-grammar: bridge-2019.foundByBoth: “some” is no number',
      '21 key-grammar: bridge-2019.sha256.second: “1xe456789012” is not 12 hex digits',
    ]);
    expect(read(text).items).toEqual([]);
  });
});

describe('differencesText', () => {
  it('lists what one reader alone found, and pairs of different kinds', () => {
    expect(differencesText('bridge-2019', first, second, pairs)).toBe(`bridge-2019: found by the first reader only (1)
  prediction      b  (paragraph 2): A sentence.

bridge-2019: found by the second reader only (1)
  claim           y  (paragraph 3): A sentence.

bridge-2019: found by both, as different kinds (1)
  first   claim           a  (paragraph 1): Boats go.
  second  prediction      x  (paragraph 1): Boats will go.
`);
  });
});
