// Where the nodes and lines of a map stand.
import type { RelationKind, StatementKind } from './vocabulary.ts';

export type NodeKind = StatementKind | 'question' | 'crux' | 'event' | 'junction';
export type LayoutNode = {
  /** Full id of a statement, question, crux or event; of a junction "link:" and the index of the relation that it stands on. */
  readonly id: string;
  readonly kind: NodeKind;
  /** The label, broken so that no line is wider than the box. */
  readonly lines: readonly string[];
  /** The line beneath it: author, or date of an event; may be ''. */
  readonly by: string;
  /** Centre, in px. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Neighbours that are not drawn. */
  readonly hidden: number;
};
export type LayoutEdge = {
  /** Index into corpus.relations, or null for an answer or a tie of a crux. */
  readonly relation: number | null;
  /** Ids of nodes. A relation with a junction is drawn in several edges: its premises to the junction, then on to its end. */
  readonly from: string;
  readonly to: string;
  readonly kind: RelationKind | 'answers' | 'crux';
  /** Word on the line: "supports", "answers no", "denies". */
  readonly label: string;
  /** Corners of the line from the border of `from` to that of `to`, in px. */
  readonly points: readonly (readonly [number, number])[];
};
export type Layout = {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly LayoutNode[];
  readonly edges: readonly LayoutEdge[];
};

/** What the compiler computes for the pictures (`.generated/layouts.json`); every other view is placed by the same function. */
export type Layouts = {
  /** Ids of all nodes of the graph, the core of the corpus first: a view that asks for nothing takes them in this order. */
  readonly order: readonly string[];
  /** The starting view of the graph, for a wide and for a narrow window. */
  readonly start: Layout;
  readonly startNarrow: Layout;
  /** By statement id: the statement in the middle of its nearest neighbours. */
  readonly neighbourhoods: Readonly<Record<string, Layout>>;
};
