// A map and the chosen nodes in; the lines that are drawn, each with what stands below what, and its junction, out.
import type { Below } from './assign-rows.ts';
import { endsOf, type MapEdge, type MapGraph } from './map-graph.ts';

export type DrawnEdge = {
  readonly edge: MapEdge;
  /** Where the premises of the line meet, or where another line ends on it; null where it runs from node to node. */
  readonly junction: string | null;
  /** Of an undercut: the line that it denies. */
  readonly denies: DrawnEdge | null;
};

export const junctionId = (relation: number | null) => `link:${relation}`;

const rests: readonly MapEdge['kind'][] = ['supports', 'presupposes', 'part-of', 'answers', 'crux'];

const isLink = (edge: MapEdge, [from, to]: readonly [string, string]) => edge.relation !== null && edge.from === from && edge.to === to;

/** Lines with all their ends among the chosen nodes; an undercut also needs the line that it denies. */
export function drawnEdges(map: MapGraph, chosen: ReadonlySet<string>): readonly DrawnEdge[] {
  const whole = map.edges.filter((edge) => endsOf(edge).every((end) => chosen.has(end)));
  const undercuts = whole.flatMap((edge) => {
    const denied = edge.link === null ? undefined : whole.find((other) => isLink(other, edge.link as readonly [string, string]));
    return denied === undefined ? [] : [{ edge, denied }];
  });
  const denied = new Set(undercuts.map((undercut) => undercut.denied));
  const links = whole
    .filter((edge) => edge.link === null)
    .map((edge): DrawnEdge => {
      const joined = edge.with.length > 0 || denied.has(edge);
      return { edge, junction: joined ? junctionId(edge.relation) : null, denies: null };
    });
  const denials = undercuts.map(
    (undercut): DrawnEdge => ({
      edge: undercut.edge,
      junction: null,
      denies: links.find((link) => link.edge === undercut.denied) ?? null,
    }),
  );
  return [...links, ...denials];
}

/** The ends that stand above and below: reasons below what they are for, what is needed below what needs it. */
export function uprightEnds(drawn: DrawnEdge): { readonly upper: string; readonly lowers: readonly string[] } {
  const { edge, denies } = drawn;
  if (denies !== null) return { upper: uprightEnds(denies).upper, lowers: [edge.from, ...edge.with] };
  const to = edge.to ?? '';
  return edge.kind === 'presupposes' ? { upper: edge.from, lowers: [to] } : { upper: to, lowers: [edge.from, ...edge.with] };
}

/** What stands below what, the lines of reasons first, so that a ring is broken elsewhere. */
export function belowPairs(drawn: readonly DrawnEdge[]): readonly Below[] {
  const first = drawn.filter(({ edge }) => rests.includes(edge.kind));
  const then = drawn.filter(({ edge }) => !rests.includes(edge.kind));
  return [...first, ...then].flatMap((line) => {
    const { upper, lowers } = uprightEnds(line);
    return lowers.filter((lower) => lower !== upper).map((lower) => ({ lower, upper }));
  });
}
