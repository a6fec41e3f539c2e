// The corpus and the computed places in; all that the moving map needs of them, as plain data, out.

import type { Layouts } from '../../lib/layout.ts';
import { type MapNode, mapGraph } from '../../lib/map/map-graph.ts';
import type { Statement } from '../../lib/types.ts';
import { questionPath } from '../addresses.ts';
import { surname } from '../author-names.ts';
import type { CorpusIndex } from '../corpus-index.ts';
import { formatDate, formatPublished } from '../format-date.ts';
import { rangeCaption, rangeWords } from '../range-words.ts';
import { variantOf } from '../statement-forecast.tsx';
import { reasonOf } from '../statement-relations.ts';
import type { GraphData, GraphEdge, GraphNode, NodeCard } from './graph-data.ts';
import { nodePage } from './node-page.ts';

const noCard: NodeCard = { quote: null, source: '', hedge: null, range: null, answers: null, outcome: null };

function statementCard(index: CorpusIndex, statement: Statement, by: string): NodeCard {
  const published = index.essay.get(statement.essay)?.published;
  const source = [
    by,
    published === undefined ? '' : formatPublished(published),
    statement.anchor === null ? '' : `¶ ${statement.anchor.paragraph}`,
  ];
  const prediction = statement.kind === 'prediction' ? statement : null;
  const question = prediction?.question == null ? undefined : index.question.get(prediction.question);
  const { table } = index;
  const chance = prediction === null || table === null || question === undefined ? undefined : prediction.pYes[table.id];
  return {
    quote: statement.quote,
    source: source.filter((part) => part !== '').join(' · '),
    hedge: statement.hedge,
    range:
      prediction === null || table === null || chance === undefined
        ? null
        : {
            chance,
            variant: variantOf(prediction),
            label: rangeWords({ ...prediction, chance, table, condition: prediction.if, outcome: question?.outcome ?? null }),
            caption: rangeCaption(chance, prediction.hedge, table),
          },
    answers:
      question === undefined || prediction?.answer == null
        ? null
        : { side: prediction.answer, title: question.title, href: questionPath(question.id) },
    outcome: question?.outcome ?? null,
  };
}

function graphNode(index: CorpusIndex, node: MapNode): GraphNode {
  const href = nodePage(index, node);
  const statement = index.statement.get(node.id);
  if (statement !== undefined) return { ...node, href, text: statement.text, card: statementCard(index, statement, node.by) };
  const question = index.question.get(node.id);
  if (question !== undefined) return { ...node, href, text: question.title, card: { ...noCard, outcome: question.outcome } };
  if (node.kind !== 'event') return { ...node, href, text: node.label, card: noCard };
  const date = formatDate(node.by);
  return { ...node, by: date, href, text: node.label, card: { ...noCard, source: date } };
}

export function buildGraphData(index: CorpusIndex, { order, start, startNarrow }: Layouts): GraphData {
  const map = mapGraph(index);
  const edges = map.edges.map((edge): GraphEdge => {
    const relation = edge.relation === null ? undefined : index.relations[edge.relation];
    return { ...edge, reason: relation === undefined ? null : reasonOf(index, relation), derived: relation?.origin === 'derived' };
  });
  return {
    nodes: map.nodes.map((node) => graphNode(index, node)),
    edges,
    order,
    start,
    startNarrow,
    authors: index.authors.map(({ id, name }) => ({ id, name: surname(name) })),
    topics: index.topics.map(({ id, name }) => ({ id, name })),
    size: { statements: index.statements.length, relations: index.relations.length },
  };
}
