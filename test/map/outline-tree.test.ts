import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { endsOf, mapGraph } from '../../lib/map/map-graph.ts';
import { type OutlineItem, outlineTree } from '../../lib/map/outline-tree.ts';
import { anyGraph, claim, graph, relation } from '../analyse/make-graph.ts';

const flat = (items: readonly OutlineItem[]): readonly OutlineItem[] => items.flatMap((item) => [item, ...flat(item.children)]);
const show = (item: OutlineItem): unknown => [
  `${item.via === null ? '' : `${item.passive ? '<' : '>'}${item.via.kind} `}${item.id}${item.again ? ' again' : ''}`,
  ...item.children.map(show),
];

describe('outlineTree', () => {
  it('nests by the shortest way from the root, and lists a line to a known node where it is met', () => {
    const ids = ['a/top', 'a/one', 'a/two', 'a/deep'];
    const map = mapGraph(
      graph({
        statements: ids.map((id) => claim(id)),
        relations: [
          relation('supports', 'a/one', 'a/top'),
          relation('attacks', 'a/two', 'a/top'),
          relation('supports', 'a/deep', 'a/one'),
          relation('qualifies', 'a/deep', 'a/two'),
        ],
      }),
    );
    expect(outlineTree(ids, map.edges, ['a/top']).map(show)).toEqual([
      ['a/top', ['<supports a/one', ['<supports a/deep', ['>qualifies a/two again']]], ['<attacks a/two']],
    ]);
    expect(outlineTree(ids, map.edges, ['a/two']).map(show)[0]).toEqual([
      'a/two',
      ['>attacks a/top', ['<supports a/one', ['<supports a/deep again']]],
      ['<qualifies a/deep'],
    ]);
  });

  it('makes a root of what no other reaches', () => {
    const map = mapGraph(graph({ statements: [claim('a/one'), claim('a/two')] }));
    expect(outlineTree(['a/one', 'a/two'], map.edges, ['a/two']).map(({ id }) => id)).toEqual(['a/two', 'a/one']);
  });

  it('gives each node one place, and leaves out no line', () => {
    fc.assert(
      fc.property(anyGraph, fc.nat(), (corpus, pick) => {
        const map = mapGraph(corpus);
        const ids = map.nodes.map(({ id }) => id);
        const items = flat(outlineTree(ids, map.edges, [ids[pick % ids.length] ?? '']));
        expect(
          items
            .filter(({ again }) => !again)
            .map(({ id }) => id)
            .sort(),
        ).toEqual([...ids].sort());
        for (const edge of map.edges.filter((line) => endsOf(line).length > 1)) {
          const places = items.filter(({ via }) => via === edge);
          expect(places.length).toBeGreaterThanOrEqual(1);
          expect(places.length).toBeLessThan(endsOf(edge).length);
        }
      }),
      { numRuns: 100 },
    );
  });
});
