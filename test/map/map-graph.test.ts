import { describe, expect, it } from 'vitest';
import { chooseAround } from '../../lib/map/choose-nodes.ts';
import { filterMap, noFilter } from '../../lib/map/filter-map.ts';
import { mapGraph } from '../../lib/map/map-graph.ts';
import { neighboursOf } from '../../lib/map/neighbours.ts';
import type { QuestionEvent } from '../../lib/types.ts';
import { advice, claim, debate, essay, graph, prediction, question, relation } from '../analyse/make-graph.ts';

const event: QuestionEvent = { id: 'q/e', date: '2030-05', text: 'It rained.', sources: [], speaks: 'yes', see: null, when: 'inside' };
const corpus = graph({
  essays: [essay('a', 'ada', '2030-01-01'), { ...essay('b', 'bob', '2030-01-02'), byline: 'inferred from the style' }],
  questions: [question('q', { topics: ['rain'], events: [event] })],
  debates: [debate('d', [{ id: 'd/crux', text: 'Is it wet?', why: '', holds: ['a/one'], denies: ['b/two'] }])],
  statements: [
    claim('a/one', { topics: ['rain'] }),
    claim('a/joint', { topics: ['sun'] }),
    prediction('a/p', { question: 'q', answer: 'no' }),
    claim('b/two', { voice: ['state'], topics: ['sun'] }),
    advice('b/do', { under: 'a/one' }),
  ],
  relations: [
    relation('supports', 'a/one', 'a/p', { with: ['a/joint'] }),
    relation('undercuts', 'b/two', 'a/one > a/p'),
    relation('attacks', 'q/e', 'a/p', { origin: 'derived' }),
    relation('attacks', 'b/two', 'b/do'),
    relation('attacks', 'nobody/knows', 'b/do'),
  ],
});
const map = mapGraph(corpus);

describe('mapGraph', () => {
  it('names statements by author, marks an inferred byline and a reported view, events by their date', () => {
    expect(map.nodes.map(({ id, by }) => [id, by])).toEqual([
      ['a/one', 'Example'],
      ['a/joint', 'Example'],
      ['a/p', 'Example'],
      ['b/two', 'Example?, reporting'],
      ['b/do', 'Example?'],
      ['q', ''],
      ['d/crux', ''],
      ['q/e', '2030-05'],
    ]);
  });

  it('takes topics from the question or the heading where a statement has none', () => {
    expect(map.nodes.find(({ id }) => id === 'a/p')?.topics).toEqual(['rain']);
    expect(map.nodes.find(({ id }) => id === 'b/do')?.topics).toEqual(['rain']);
  });

  it('draws relations, answers and ties of cruxes, and leaves out a line without an end', () => {
    expect(map.edges.map(({ from, to, link, label }) => [from, to ?? link, label])).toEqual([
      ['a/one', 'a/p', 'supports'],
      ['b/two', ['a/one', 'a/p'], 'undercuts'],
      ['q/e', 'a/p', 'attacks'],
      ['b/two', 'b/do', 'attacks'],
      ['a/p', 'q', 'answers no'],
      ['a/one', 'd/crux', 'holds'],
      ['b/two', 'd/crux', 'denies'],
    ]);
  });
});

describe('neighboursOf', () => {
  it('joins co-premises, and what undercuts a link with both its ends', () => {
    const found = neighboursOf(map);
    expect([...(found.get('a/joint') ?? [])].sort()).toEqual(['a/one', 'a/p']);
    expect([...(found.get('b/two') ?? [])].sort()).toEqual(['a/one', 'a/p', 'b/do', 'd/crux']);
  });
});

describe('chooseAround', () => {
  it('takes the nearest first, the most connected of them before others, events last', () => {
    expect(chooseAround(map, { focus: 'a/p', depth: 1 })).toEqual(['a/p', 'a/one', 'b/two', 'a/joint', 'q', 'q/e']);
    expect(chooseAround(map, { focus: 'a/p', depth: 2 })).toContain('b/do');
  });

  it('keeps to the limit, and leaves nobody whose line has lost an end', () => {
    expect(chooseAround(map, { focus: 'a/p', depth: 2, limit: 2 })).toEqual(['a/p']);
    expect(chooseAround(map, { focus: 'a/p', depth: 1, limit: 4 })).toEqual(['a/p', 'a/one', 'b/two', 'a/joint']);
  });

  it('adds the neighbours of what was expanded, and none through what was taken out', () => {
    expect(chooseAround(map, { focus: 'q', depth: 1, expanded: ['a/p'] })).toContain('a/one');
    expect(chooseAround(map, { focus: 'q', depth: 3, removed: ['a/p'] })).toEqual(['q']);
  });

  it('knows no neighbours of what is not there', () => {
    expect(chooseAround(map, { focus: 'x/y', depth: 2 })).toEqual(['x/y']);
  });
});

describe('filterMap', () => {
  it('leaves questions, cruxes and events to a choice of authors', () => {
    const shown = filterMap(map, { ...noFilter, authors: ['bob'] });
    expect(shown.nodes.map(({ id }) => id)).toEqual(['b/two', 'b/do', 'q', 'd/crux', 'q/e']);
    expect(shown.edges.map(({ label }) => label)).toEqual(['attacks', 'denies']);
  });

  it('filters by kind, topic and relation, and never takes away the focus', () => {
    expect(filterMap(map, { ...noFilter, kinds: ['claim'] }, 'b/do').nodes.map(({ id }) => id)).toEqual([
      'a/one',
      'a/joint',
      'b/two',
      'b/do',
    ]);
    expect(filterMap(map, { ...noFilter, topics: ['sun'] }).nodes.map(({ id }) => id)).toEqual(['a/joint', 'b/two']);
    expect(filterMap(map, { ...noFilter, relations: ['attacks'] }).edges.map(({ kind }) => kind)).toEqual([
      'attacks',
      'attacks',
      'answers',
      'crux',
      'crux',
    ]);
  });
});
