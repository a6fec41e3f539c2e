// A compiled graph in; what the map draws of it out: nodes with labels, and lines between them.

import type { NodeKind } from '../layout.ts';
import type { ClaimGraph, Prediction, Question, Relation, Statement } from '../types.ts';
import { partOf, type RelationKind, relationKinds } from '../vocabulary.ts';

export type MapNode = {
  readonly id: string;
  readonly kind: Exclude<NodeKind, 'junction'>;
  readonly label: string;
  /** The line beneath the label: the author's last name, or the date of an event. */
  readonly by: string;
  /** Keys of who wrote it; empty for questions, cruxes and events. */
  readonly authors: readonly string[];
  readonly topics: readonly string[];
};
export type MapEdge = {
  /** Index into the corpus' relations, or null for an answer or a tie of a crux. */
  readonly relation: number | null;
  readonly kind: RelationKind | 'answers' | 'crux';
  readonly from: string;
  /** A node's id; null where the line ends at the link of another, which an undercut denies. */
  readonly to: string | null;
  readonly link: readonly [string, string] | null;
  /** Co-premises that count only together with `from`. */
  readonly with: readonly string[];
  readonly label: string;
};
export type MapGraph = { readonly nodes: readonly MapNode[]; readonly edges: readonly MapEdge[] };

const lastName = (name: string) => name.split(' ').at(-1) ?? name;

function statementNodes(graph: ClaimGraph): readonly MapNode[] {
  const essays = new Map(graph.essays.map((essay) => [essay.id, essay]));
  const names = new Map(graph.authors.map(({ id, name }) => [id, lastName(name)]));
  const questions = new Map(graph.questions.map((question) => [question.id, question]));
  const statements = new Map(graph.statements.map((statement) => [statement.id, statement]));
  // Topics may be left out where a question or the heading of a list says what it is about.
  const topicsOf = (statement: Statement): readonly string[] => {
    if (statement.topics.length > 0) return statement.topics;
    const asked = statement.kind === 'prediction' ? [...(statement.question === null ? [] : [statement.question]), ...statement.bears] : [];
    const heading = statement.under === null ? undefined : statements.get(statement.under);
    return [...new Set([...asked.flatMap((id) => questions.get(id)?.topics ?? []), ...(heading?.topics ?? [])])].sort();
  };
  return graph.statements.map((statement) => {
    const essay = essays.get(statement.essay);
    const authors = essay?.authors ?? [];
    const by = authors.map((id) => `${names.get(id) ?? id}${essay?.byline === 'stated' ? '' : '?'}`).join(', ');
    return {
      id: statement.id,
      kind: statement.kind,
      label: statement.short,
      by: statement.voice.length > 0 ? `${by}, reporting` : by,
      authors,
      topics: topicsOf(statement),
    };
  });
}

function eventNodes(question: Question): readonly MapNode[] {
  return question.events.map(({ id, text, date }) => ({ id, kind: 'event', label: text, by: date, authors: [], topics: question.topics }));
}

function otherNodes(graph: ClaimGraph): readonly MapNode[] {
  const plain = { by: '', authors: [] };
  return [
    ...graph.questions.map(({ id, short, topics }) => ({ id, kind: 'question' as const, label: short, topics, ...plain })),
    ...graph.debates.flatMap(({ cruxes, topics }) =>
      cruxes.map(({ id, text }) => ({ id, kind: 'crux' as const, label: text, topics, ...plain })),
    ),
    ...graph.questions.flatMap(eventNodes),
  ];
}

function relationEdge(relation: Relation, index: number): MapEdge {
  const [from = '', to] = relation.to.split(' > ');
  const link = to === undefined ? null : ([from, to] as const);
  return {
    relation: index,
    kind: relation.kind,
    from: relation.from,
    to: link === null ? relation.to : null,
    link,
    with: relation.with,
    label: (relation.kind === 'part-of' ? partOf : relationKinds[relation.kind]).label,
  };
}

const tie = (kind: 'answers' | 'crux', from: string, to: string, label: string): MapEdge => ({
  relation: null,
  kind,
  from,
  to,
  link: null,
  with: [],
  label,
});
const answer = ({ id, question, answer: side }: Prediction) =>
  question === null || side === null ? [] : [tie('answers', id, question, `answers ${side}`)];

/** Nodes in the order of the corpus, then questions, cruxes and events; lines: relations in their order, answers, ties of cruxes. */
export function mapGraph(graph: ClaimGraph): MapGraph {
  const nodes = [...statementNodes(graph), ...otherNodes(graph)];
  const known = new Set(nodes.map(({ id }) => id));
  const cruxes = graph.debates.flatMap((debate) => debate.cruxes);
  const edges = [
    ...graph.relations.map(relationEdge),
    ...graph.statements.flatMap((statement) => (statement.kind === 'prediction' ? answer(statement) : [])),
    ...cruxes.flatMap(({ id, holds, denies }) => [
      ...holds.map((statement) => tie('crux', statement, id, 'holds')),
      ...denies.map((statement) => tie('crux', statement, id, 'denies')),
    ]),
  ];
  return { nodes, edges: edges.filter((edge) => endsOf(edge).every((end) => known.has(end))) };
}

/** Every node that a line needs: without one of them it is not drawn. */
export function endsOf(edge: MapEdge): readonly string[] {
  return [edge.from, ...edge.with, ...(edge.link ?? (edge.to === null ? [] : [edge.to]))];
}
