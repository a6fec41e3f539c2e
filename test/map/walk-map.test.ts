import { describe, expect, it } from 'vitest';
import { mapGraph } from '../../lib/map/map-graph.ts';
import { wideBox } from '../../lib/map/node-box.ts';
import { placeNodes } from '../../lib/map/place-nodes.ts';
import { type Step, walkMap } from '../../lib/map/walk-map.ts';
import { claim, graph, relation } from '../analyse/make-graph.ts';

const ids = ['a/top', 'a/for-one', 'a/for-two', 'b/against', 'a/deep', 'b/alone'];
const map = mapGraph(
  graph({
    statements: ids.map((id) => claim(id)),
    relations: [
      relation('supports', 'a/for-one', 'a/top'),
      relation('supports', 'a/for-two', 'a/top'),
      relation('attacks', 'b/against', 'a/top'),
      relation('supports', 'a/deep', 'a/for-two'),
    ],
  }),
);
const layout = placeNodes(map, ids, { box: wideBox, columns: 3 });
const walk = (from: string, step: Step, last: string | null = null) => walkMap(layout, map.edges, from, step, last);
const inRow = layout.nodes
  .filter(({ id }) => ['a/for-one', 'a/for-two', 'b/against'].includes(id))
  .sort((a, b) => a.x - b.x)
  .map(({ id }) => id);

describe('walkMap', () => {
  it('goes down to the first reason and up again to what it bears on', () => {
    expect(walk('a/top', 'down')).toMatchObject({ id: inRow[0], at: 1, of: 3 });
    expect(walk('a/deep', 'up')).toMatchObject({ id: 'a/for-two', at: 1, of: 1, via: { kind: 'supports', from: 'a/deep' } });
    expect(walk('a/top', 'up')).toBeNull();
  });

  it('goes aside among those that bear on the same, and stops at the last', () => {
    expect(walk(inRow[0] ?? '', 'right')).toMatchObject({ id: inRow[1], at: 2, of: 3 });
    expect(walk(inRow[2] ?? '', 'left')).toMatchObject({ id: inRow[1], at: 2 });
    expect(walk(inRow[2] ?? '', 'right')).toBeNull();
    expect(walk(inRow[0] ?? '', 'left')).toBeNull();
  });

  it('goes from one support to the next, and round', () => {
    const first = walk('a/top', 'support');
    expect(first).toMatchObject({ at: 1, of: 2, via: { kind: 'supports' } });
    const second = walk(first?.id ?? '', 'support', 'a/top');
    expect(second).toMatchObject({ at: 2, of: 2 });
    expect(walk(second?.id ?? '', 'support', 'a/top')?.id).toBe(first?.id);
    expect(walk('a/top', 'attack')).toMatchObject({ id: 'b/against', at: 1, of: 1 });
    expect(walk('a/deep', 'attack')).toBeNull();
  });

  it('finds nothing round what stands alone or is not there', () => {
    expect(walk('b/alone', 'down')).toBeNull();
    expect(walk('no/body', 'down')).toBeNull();
  });
});
