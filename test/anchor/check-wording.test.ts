import { describe, expect, it } from 'vitest';
import { anchorQuotes, type QuoteToAnchor } from '../../lib/anchor/anchor-quotes.ts';
import { findHedge, findHedgeWords } from '../../lib/anchor/find-hedge.ts';
import { makeQuote } from './make-quote.ts';

const text = `The mayor of Port Alder will close the old bridge well before the winter storms come. Nobody objects to that now. It rained.

Boats from Saint Ives, Port Alder, Long Sands and Grey Point sail on a tit-for-tat basis whenever the harbour lights go out.`;

function check(quote: QuoteToAnchor) {
  const { messages } = anchorQuotes({
    quotes: [quote],
    prose: [{ text: quote.text, place: quote.textPlace }, ...quote.prose].map((one) => ({ path: quote.path, note: '', ...one })),
    texts: new Map([['x-2020', { file: 'x-2020.txt', text }]]),
    sourceFiles: new Map([['x-2020', 'x-2020.txt']]),
    lock: null,
  });
  return messages.map((one) => `${one.line} ${one.fatal === true ? 'error' : 'warning'} ${one.ruleId}: ${one.reason}`);
}

const closing = (words: string, reasons: readonly string[] = []) =>
  check(makeQuote('x-2020/a', 'The mayor of … storms come', { text: words, reasons }));

describe('words-shared', () => {
  it('warns of five plain words in a row that the passage has, whatever their case and marks', () => {
    expect(closing('In his town the old bridge, well before spring, is shut.')).toEqual([
      '12 warning words-shared: 5 words in a row are the passage’s too: “the old bridge, well before”',
    ]);
    expect(closing('In his town the old bridge is well kept before spring.')).toEqual([]);
  });

  it('looks at commentary and reasons too', () => {
    expect(closing('Fine.', ['He knows that before the winter storms come it must be done.'])[0]).toMatch(/^13 warning words-shared/);
  });

  it('does not count names and numbers', () => {
    expect(closing('He is the mayor of Port Alder now.')).toEqual([]);
    expect(closing('The mayor of Port Alder will close it.')[0]).toContain('“The mayor of Port Alder will close”');
  });

  it('looks at the passage alone for five, and at the whole text for eight', () => {
    expect(closing('They say that nobody objects to that now.')).toEqual([]);
    expect(closing('Boats leave whenever the harbour lights go out.')).toEqual([]);
    expect(closing('Boats sail on a tit-for-tat basis whenever the harbour lights go out, he says.')).toEqual([
      '12 error words-copied: 11 words in a row are copied from x-2020.txt: “sail on a tit-for-tat basis whenever the harbour …”',
    ]);
  });

  it('counts a hyphenated word as one, and a dash as none', () => {
    const sailing = (words: string) => check(makeQuote('x-2020/a', 'Boats from … go out', { text: words }));
    expect(sailing('They go on a tit-for-tat basis.')).toEqual([]);
    expect(sailing('They sail on a tit-for-tat basis.')).toHaveLength(1);
    expect(sailing('They sail—on a tit-for-tat basis.')).toHaveLength(1);
  });

  it('takes no list of names for a copy', () => {
    expect(closing('Ferries to Saint Ives, Port Alder, Long Sands and Grey Point are full.')).toEqual([]);
    expect(closing('He comes from Port Alder, Long Sands and Grey Point to sail.')).toEqual([]);
    expect(closing('Ferries to Long Sands and Grey Point sail on a tit-for-tat basis.')[0]).toContain('10 words in a row are copied');
    expect(closing('Ferries to Long Sands and Grey Point sail on a whim.')).toEqual([]);
  });

  it('takes a word for a name that either of the two writes with a capital', () => {
    expect(closing('Of the mayor of port alder will he tell.')).toEqual([]);
  });

  it('tells of words that stand in the passage twice once', () => {
    const twice = { file: 'y-2020.txt', text: 'When the old boats sink in May, then the old boats sink in haste and the old boats sink.' };
    const { messages } = anchorQuotes({
      quotes: [makeQuote('y-2020/a', 'When the … in haste', { text: 'Then the old boats sink in it.' })],
      prose: [],
      texts: new Map([['y-2020', twice]]),
      sourceFiles: new Map(),
      lock: null,
    });
    expect(messages.map(({ reason }) => reason)).toEqual(['6 words in a row are the passage’s too: “Then the old boats sink in”']);
  });

  it('does not run on from one paragraph into the next', () => {
    expect(closing('He objects to that now it rained boats from elsewhere.')).toEqual([]);
  });
});

describe('fragment-sentence', () => {
  it('warns where a fragment is a whole sentence', () => {
    expect(check(makeQuote('x-2020/a', 'Nobody objects to that now'))).toEqual([
      '10 warning fragment-sentence: the quote is a whole sentence of the text',
    ]);
    expect(check(makeQuote('x-2020/a', 'It rained'))).toHaveLength(1);
    const heading = {
      file: 'y-2020.txt',
      text: 'The old bridge is lost\n\nIt fell in the night, and nobody has seen a stone of it since.',
    };
    const { messages } = anchorQuotes({
      quotes: [makeQuote('y-2020/a', 'The old bridge is lost')],
      prose: [],
      texts: new Map([['y-2020', heading]]),
      sourceFiles: new Map(),
      lock: null,
    });
    expect(messages.map(({ ruleId, edits }) => [ruleId, edits?.[0]?.text])).toEqual([['fragment-sentence', 'The old … is lost']]);
    expect(check(makeQuote('x-2020/a', 'Nobody objects to that'))).toEqual([]);
    expect(check(makeQuote('x-2020/a', 'objects to that now'))).toEqual([]);
  });

  it('takes no abbreviation for the end of a sentence', () => {
    const quote = makeQuote('y-2020/a', 'Congress may act', { hedge: 'may' });
    const source = {
      file: 'y-2020.txt',
      text: 'They wait until the U.S. Congress may act. It is late in the day for that, as Gen. Ames admits freely.',
    };
    const { messages } = anchorQuotes({
      quotes: [quote],
      prose: [],
      texts: new Map([['y-2020', source]]),
      sourceFiles: new Map(),
      lock: null,
    });
    expect(messages).toEqual([]);
  });
});

describe('source-shown', () => {
  const source = { file: 'z-2020.txt', text: 'one two three four five six seven eight nine ten eleven twelve' };
  const shown = (...quotes: readonly string[]) =>
    anchorQuotes({
      quotes: quotes.map((quote, index) => makeQuote(`z-2020/s${index}`, quote)),
      prose: [],
      texts: new Map([['z-2020', source]]),
      sourceFiles: new Map(),
      lock: null,
    }).messages.map(({ line, ruleId, reason }) => `${line} ${ruleId}: ${reason}`);

  it('counts each word once, and warns past a third', () => {
    expect(shown('one two … eleven twelve')).toEqual([]);
    expect(shown('one two … eleven twelve', 'one two … eleven twelve')).toEqual([]);
    expect(shown('one two … eleven twelve', 'three four')).toEqual([
      '1 source-shown: the ends of the quotes show 50 per cent of z-2020.txt, and a third is the most',
    ]);
  });
});

describe('findHedge', () => {
  it('finds whole words, as spelt', () => {
    expect(findHedge('likely', 'it is unlikely, and likely late')).toEqual([20, 26]);
    expect(findHedge('likely', 'it is unlikely')).toBeNull();
    expect(findHedge('may', 'maybe it may')).toEqual([9, 12]);
    expect(findHedge('Likely', 'it is likely')).toBeNull();
    expect(findHedge('', 'it is likely')).toBeNull();
  });
});

describe('findHedgeWords', () => {
  it.each([
    ['it may rain', 'may'],
    ['Perhaps it rains', 'Perhaps'],
    ['we can expect rain', 'expect'],
    ['it appears to rain', 'appears to'],
    ['it is even less likely to rain', 'likely'],
    ['that could be so, and probably is', 'could'],
    ['on May 21 and in May', null],
    ['the might of the fleet', null],
    ['its military might', null],
    ['he could not resist', null],
    ['he couldn’t resist', null],
    ['he appeared on a stage and will appear there', null],
    ['unexpected dismay', null],
    ['it will rain', null],
  ])('in %j: %j', (passage, expected) => {
    expect(findHedgeWords(passage)).toBe(expected);
  });
});
