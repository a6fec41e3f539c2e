// What of the graph's page stands in its address, and how it is read from there.
import { parseAsArrayOf, parseAsInteger, parseAsString, parseAsStringLiteral } from 'nuqs';

export const graphViews = ['map', 'outline', 'table'] as const;
export type GraphViewName = (typeof graphViews)[number];
/** Steps from the focus. */
export const depths = [1, 2, 3] as const;

/** Null: all are shown. An empty list shows none. */
const shown = parseAsArrayOf(parseAsString);
const ids = parseAsArrayOf(parseAsString).withDefault([]);

export const graphState = {
  view: parseAsStringLiteral(graphViews).withDefault('map'),
  /** The node that the view is drawn round; without one it shows the core of the corpus. */
  focus: parseAsString,
  depth: parseAsInteger.withDefault(1),
  /** The node whose card stands beside the map; without one the focus. */
  at: parseAsString,
  authors: shown,
  kinds: shown,
  topics: shown,
  relations: shown,
  /** Nodes whose neighbours were added, and nodes that were taken out. */
  open: ids,
  hide: ids,
};
