import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assignRows, withoutRings } from '../../lib/map/assign-rows.ts';
import { chooseAround } from '../../lib/map/choose-nodes.ts';
import { mapGraph } from '../../lib/map/map-graph.ts';
import { narrowBox, wideBox } from '../../lib/map/node-box.ts';
import { placeNodes, type Room } from '../../lib/map/place-nodes.ts';
import { spreadPorts } from '../../lib/map/spread-ports.ts';
import type { Relation } from '../../lib/types.ts';
import { anyGraph, claim, graph, prediction, question, relation } from '../analyse/make-graph.ts';
import { faultsOf } from './faults-of.ts';

const wide: Room = { box: wideBox, columns: 3 };
const statements = ['a/one', 'a/two', 'a/three', 'a/four', 'b/five'].map((id) => claim(id));
const ids = statements.map(({ id }) => id);
const place = (relations: readonly Relation[], room = wide, chosen: readonly string[] = ids) =>
  placeNodes(mapGraph(graph({ statements, relations })), chosen, room);
const at = (layout: ReturnType<typeof place>, id: string) =>
  layout.nodes.find((node) => node.id === id) ?? { x: Number.NaN, y: Number.NaN };

describe('placeNodes', () => {
  it('sets a conclusion above, supports below it to the left, attacks below it to the right', () => {
    const layout = place([relation('attacks', 'a/two', 'a/one'), relation('supports', 'a/three', 'a/one')], wide, [
      'a/one',
      'a/two',
      'a/three',
    ]);
    expect(at(layout, 'a/two').y).toBeGreaterThan(at(layout, 'a/one').y);
    expect(at(layout, 'a/two').y).toBe(at(layout, 'a/three').y);
    expect(at(layout, 'a/three').x).toBeLessThan(at(layout, 'a/two').x);
  });

  it('sets what is needed below what needs it, and a question above its answer', () => {
    const corpus = graph({
      questions: [question('q')],
      statements: [prediction('a/p', { question: 'q', answer: 'yes' }), claim('a/one')],
      relations: [relation('presupposes', 'a/p', 'a/one')],
    });
    const layout = placeNodes(mapGraph(corpus), ['a/p', 'a/one', 'q'], wide);
    expect([at(layout, 'q').y, at(layout, 'a/p').y, at(layout, 'a/one').y]).toEqual(
      [at(layout, 'q').y, at(layout, 'a/p').y, at(layout, 'a/one').y].sort((a, b) => a - b),
    );
  });

  it('sets two that contradict each other side by side, unless something puts one below the other', () => {
    const level = place([relation('contradicts', 'a/one', 'a/two')]);
    expect(at(level, 'a/one').y).toBe(at(level, 'a/two').y);
    const under = place([
      relation('contradicts', 'a/one', 'a/two'),
      relation('supports', 'a/two', 'a/three'),
      relation('supports', 'a/three', 'a/one'),
    ]);
    expect(at(under, 'a/two').y).toBeGreaterThan(at(under, 'a/one').y);
  });

  it('joins co-premises in a junction, and leads an undercut to the junction of the line that it denies', () => {
    const layout = place([relation('supports', 'a/one', 'a/two', { with: ['a/three'] }), relation('undercuts', 'b/five', 'a/one > a/two')]);
    expect(layout.edges.map(({ from, to, kind }) => [from, to, kind])).toEqual([
      ['a/one', 'link:0', 'supports'],
      ['a/three', 'link:0', 'supports'],
      ['link:0', 'a/two', 'supports'],
      ['b/five', 'link:0', 'undercuts'],
    ]);
    expect(faultsOf(layout)).toEqual([]);
  });

  it('draws no undercut without its line, and no joint support without all its premises', () => {
    const relations = [relation('supports', 'a/one', 'a/two', { with: ['a/three'] }), relation('undercuts', 'b/five', 'a/one > a/two')];
    expect(place(relations, wide, ['a/one', 'a/two', 'b/five']).edges).toEqual([]);
  });

  it('counts the neighbours that are not drawn', () => {
    const relations = [relation('supports', 'a/one', 'a/two'), relation('supports', 'a/three', 'a/two')];
    expect(place(relations, wide, ['a/two', 'a/one']).nodes.map(({ id, hidden }) => [id, hidden])).toEqual([
      ['a/two', 1],
      ['a/one', 0],
    ]);
  });

  it('takes unknown and repeated ids for nothing', () => {
    expect(place([], wide, ['a/one', 'a/one', 'no/body']).nodes).toHaveLength(1);
    expect(place([], wide, [])).toEqual({ width: 0, height: 0, nodes: [], edges: [] });
  });

  it('sets a node in the middle of a row that is its own', () => {
    const relations = ['a/two', 'a/three'].map((from) => relation('supports', from, 'a/one'));
    const layout = place(relations, { box: narrowBox, columns: 2, centred: ['a/one'] }, ['a/one', 'a/two', 'a/three']);
    expect(at(layout, 'a/one').x).toBe((at(layout, 'a/two').x + at(layout, 'a/three').x) / 2);
  });

  it('overlaps no boxes, ends every line at the border of a box, and gives the same bytes twice, for any graph and room', () => {
    const rooms = fc.constantFrom<Room>(wide, { box: narrowBox, columns: 2 }, { box: wideBox, columns: 5 }, { box: narrowBox, columns: 1 });
    fc.assert(
      fc.property(anyGraph, rooms, fc.nat(), fc.integer({ min: 1, max: 3 }), (corpus, room, pick, depth) => {
        const map = mapGraph(corpus);
        const focus = map.nodes[pick % map.nodes.length]?.id ?? '';
        for (const chosen of [chooseAround(map, { focus, depth }), map.nodes.map(({ id }) => id).slice(0, 30)]) {
          const layout = placeNodes(map, chosen, room);
          expect(faultsOf(layout)).toEqual([]);
          expect(JSON.stringify(placeNodes(structuredClone(map), chosen, room))).toBe(JSON.stringify(layout));
        }
      }),
      { numRuns: 150 },
    );
  }, 60_000);
});

describe('assignRows', () => {
  it('holds every pair and no more than the columns in a row', () => {
    const names = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h');
    const pairs = fc.array(
      fc.record({ lower: names, upper: names }).filter(({ lower, upper }) => lower !== upper),
      { maxLength: 20 },
    );
    fc.assert(
      fc.property(pairs, fc.integer({ min: 1, max: 4 }), (drawn, columns) => {
        const kept = withoutRings(drawn);
        const rows = assignRows(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'], kept, columns);
        for (const { lower, upper } of kept) expect(rows.get(lower)).toBeGreaterThan(rows.get(upper) ?? Number.NaN);
        const counts = [...rows.values()].map((row) => [...rows.values()].filter((other) => other === row).length);
        expect(Math.max(...counts)).toBeLessThanOrEqual(columns);
      }),
      { numRuns: 200 },
    );
  });
});

describe('spreadPorts', () => {
  it('keeps what has room where it wishes to be, pushes others apart, and stays on the side', () => {
    expect([...spreadPorts([{ key: 0, wish: 50 }], 0, 100).values()]).toEqual([50]);
    expect([
      ...spreadPorts(
        [
          { key: 0, wish: 50 },
          { key: 1, wish: 50 },
        ],
        0,
        100,
      ),
    ]).toEqual([
      [0, 50],
      [1, 72],
    ]);
    expect([
      ...spreadPorts(
        [
          { key: 0, wish: 300 },
          { key: 1, wish: 300 },
        ],
        0,
        100,
      ).values(),
    ]).toEqual([78, 100]);
    expect([
      ...spreadPorts(
        [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((key) => ({ key, wish: 0 })),
        0,
        100,
      ).values(),
    ]).toEqual([0, 10, 20, 30, 40, 50, 60, 70, 80, 90, 100]);
  });
});
