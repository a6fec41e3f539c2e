// What the link stage makes of sound notes: derived relations, inherited values, addresses, bodies. Its rules are in the golden folders.
import { describe, expect, it } from 'vitest';
import { compile } from '../lib/compile.ts';
import type { Corpus } from '../lib/types.ts';
import { readFixture } from './read-fixture.ts';

function corpusOf(fixture: string, change: (path: string, text: string) => string = (_, text) => text): Corpus {
  const input = readFixture(fixture);
  const { corpus, messages } = compile({ ...input, files: input.files.map(({ path, text }) => ({ path, text: change(path, text) })) });
  if (corpus === null) throw new Error(messages.map(({ file, line, reason }) => `${file}:${line} ${reason}`).join('\n'));
  return corpus;
}

const lines = (corpus: Corpus, origin: 'stated' | 'derived') =>
  corpus.relations.filter((relation) => relation.origin === origin).map(({ kind, from, to }) => `${kind} ${from} -> ${to}`);

describe('derived relations', () => {
  const bridge = 'bridge-2019/opens-in-time';
  const ferry = 'ferry-2020/opens-late';

  it('come from opposite answers and from events that speak', () => {
    expect(lines(corpusOf('_base'), 'derived')).toEqual([
      `attacks bridge-opens/first-cart -> ${ferry}`,
      `contradicts ${bridge} -> ${ferry}`,
      `supports bridge-opens/first-cart -> ${bridge}`,
    ]);
  });

  it('come from no event on or before the last day on which the essay can have appeared', () => {
    const on = (published: string) =>
      lines(
        corpusOf('_base', (_, text) => text.replace('published: 2020-01-10', `published: ${published}`)),
        'derived',
      ).filter((line) => line.startsWith('attacks'));
    expect(on('2020-10-01/2020-11-01')).toHaveLength(1);
    expect(on('2020-10-01/2020-11-02')).toHaveLength(0);
    expect(on('2020-11-02')).toHaveLength(0);
  });

  it.each([
    ['the same', `<Contradicts from="${ferry}" to="${bridge}">Both cannot be.</Contradicts>`],
    ['another', `<Attacks from="${bridge}" to="${ferry}">It says why not.</Attacks>`],
    ['one the other way', `<Qualifies from="${ferry}" to="${bridge}">Not that soon.</Qualifies>`],
  ])('give way to a stated one on the pair: %s', (_, relation) => {
    const corpus = corpusOf('_base', (path, text) => (path.includes('debates') ? `${text}\n${relation}\n` : text));
    expect(lines(corpus, 'derived').filter((line) => line.startsWith('contradicts'))).toEqual([]);
  });

  it('name what they follow from', () => {
    const { relations } = corpusOf('under');
    expect(relations.filter(({ kind }) => kind === 'part-of').map(({ because }) => because)).toEqual([
      'letter-2019/sooner',
      'letter-2019/sooner',
    ]);
    expect(relations.find(({ kind }) => kind === 'contradicts')?.because).toBe('bridge-opens');
  });
});

describe('statements', () => {
  it('take from their heading what they do not state, and say so', () => {
    const market = corpusOf('under').statements.find(({ id }) => id === 'letter-2019/market');
    expect(market).toMatchObject({
      hedge: 'may',
      voice: ['mayor'],
      byDate: '2019-12-31',
      if: 'the hills agree',
      ifQuestion: null,
      ifAnswer: null,
    });
    expect(Object.keys(market?.inherited ?? {}).sort()).toEqual(['by', 'byDate', 'hedge', 'voice']);
  });

  it('have a label of at most 60 characters', () => {
    const long = 'Traffic will most likely cross the river upon the new bridge before two winters have passed';
    const { statements } = corpusOf('_base', (_, text) =>
      text.replace('Traffic will most likely cross before two winters have passed.', `${long}.`),
    );
    const short = statements.find(({ id }) => id === 'bridge-2019/opens-in-time')?.short ?? '';
    expect(short).toBe('Traffic will most likely cross the river upon the new…');
    expect(statements.find(({ id }) => id === 'bridge-2019/money-there')?.short).toBe(
      'The town has already saved what the first part costs',
    );
    expect(statements.find(({ id }) => id === 'bridge-2019/toll-pays')?.short).toBe("Carters' pennies can finance a bridge");
  });

  it('carry the chance of yes, of a no the complement', () => {
    const chances = corpusOf('_base').statements.map((statement) =>
      statement.kind === 'prediction' ? statement.pYes['plain-words'] : undefined,
    );
    expect(chances.filter((chance) => chance !== undefined)).toEqual([
      { low: 0.63, high: 0.87 },
      { low: 0.2, high: 0.45 },
    ]);
  });
});

describe('bodies', () => {
  const { bodies } = compile(readFixture('reused-event'));

  it('have links as site paths', () => {
    const links = JSON.stringify(bodies['toll-kept']).match(/(?<="href":")[^"]+/gu);
    expect(links).toEqual([
      '/questions/bridge-opens',
      '/questions/bridge-opens#first-cart',
      '/statements/ferry-2020/buy-boats',
      '/debates/crossing',
      '/debates/crossing#who-pays',
      '/essays/bridge-2019',
    ]);
    expect(JSON.stringify(bodies['bridge-2019/market-doubles'])).toContain('"/statements/bridge-2019/opens-in-time"');
  });

  it('have headings with ids and stand-ins with full ids', () => {
    const ids = JSON.stringify(bodies['bridge-2019']).match(/(?<="id":")[^"]+/gu);
    expect(ids).toEqual([
      'who-pays',
      'bridge-2019/toll-pays',
      'bridge-2019/money-there',
      'when',
      'bridge-2019/opens-in-time',
      'bridge-2019/market-doubles',
      'bridge-2019/begin-now',
    ]);
  });
});

describe('the rest of the corpus', () => {
  it('has where earlier addresses went', () => {
    expect(corpusOf('moved-id').moved).toEqual({ 'statements/letter-2019/wait-not': 'statements/letter-2019/no-delay' });
    expect(corpusOf('reused-event').moved).toEqual({ 'questions/toll-stays': 'questions/toll-kept' });
  });

  it('names earlier ids by their present ones', () => {
    expect(corpusOf('moved-id').debates[0]?.cruxes[0]?.holds).toEqual(['bridge-2019/toll-pays', 'letter-2019/no-delay']);
  });

  it('places events to the window by all their days', () => {
    const events = corpusOf('reused-event').questions.find(({ id }) => id === 'toll-kept')?.events;
    expect(events?.map(({ id, when }) => `${id} ${when}`)).toEqual([
      'toll-kept/plan before',
      'toll-kept/first-cart inside',
      'toll-kept/feast after',
    ]);
  });

  it('has sections with distinct ids', () => {
    const { essays } = corpusOf('_base', (_, text) => text.replace('## When', '## Who pays?'));
    expect(essays[0]?.sections.map(({ id, statements }) => [id, statements.length])).toEqual([
      ['who-pays', 2],
      ['who-pays-2', 3],
    ]);
  });

  it('has what a site without site.yaml needs', () => {
    expect(corpusOf('alone').site).toMatchObject({ title: 'Crux', language: 'en', asOf: '2019-06-01' });
  });
});
