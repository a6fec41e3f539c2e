// The corpus and a place in, that page of the table of predictions out: fifty questions and six authors at most, the rest on further pages.
import type { ReactNode } from 'react';
import { outcomes } from '../../lib/vocabulary.ts';
import type { CorpusIndex } from '../corpus-index.ts';
import { groupTopics } from './group-topics.ts';
import { makeMatrixData, matrixAuthors } from './make-matrix-data.ts';
import { MatrixLegend } from './matrix-legend.tsx';
import { isWhole, type MatrixPlace, mostColumns, mostRows, partAt } from './matrix-pages.ts';
import type { TopicStart } from './matrix-topics.tsx';
import { MatrixView } from './matrix-view.tsx';
import { countQuestions, noFilters, windowOf } from './narrow-questions.ts';
import type { QuestionOrder } from './question-orders.ts';
import { sortQuestions } from './sort-questions.ts';
import type { MatrixOptions } from './use-matrix.ts';

type Props = { readonly index: CorpusIndex; readonly place: MatrixPlace; readonly notes: ReactNode };

/** Where a page cannot hold all questions, those of one topic stand together. */
export function firstOrder(index: CorpusIndex): QuestionOrder {
  return index.questions.length > mostRows ? 'topic' : 'disagreement';
}

export function Matrix({ index, place, notes }: Props) {
  const authors = matrixAuthors(index);
  const first = firstOrder(index);
  const questions = sortQuestions(index, first);
  const groups = groupTopics(questions);
  const last = questions[(place.page - 1) * mostRows - 1];
  const part = { questions: partAt(questions, place.page, mostRows), authors: partAt(authors, place.columns, mostColumns) };
  return (
    <MatrixView
      source={{
        place,
        data: makeMatrixData(index, part),
        authors,
        total: questions.length,
        whole: isWhole(authors.length, questions.length),
        first,
        options: optionsOf(index),
        counts: countQuestions(makeMatrixData(index, { questions, authors }).questions, noFilters),
        before: last === undefined ? null : { group: groups.get(last.id) ?? null },
      }}
      starts={topicStarts(index, questions)}
      legend={<MatrixLegend odds={index.table !== null} />}
      notes={notes}
    />
  );
}

function optionsOf(index: CorpusIndex): MatrixOptions {
  const used = new Set(index.questions.flatMap(({ topics }) => topics));
  const years = [...new Set(index.questions.map(({ closes }) => windowOf(closes)))].sort();
  return {
    author: matrixAuthors(index).map(({ id, name }) => ({ value: id, label: name })),
    topic: index.topics.filter(({ id }) => used.has(id)).map(({ id, name }) => ({ value: id, label: name })),
    outcome: Object.entries(outcomes)
      .filter(([value]) => index.questions.some(({ outcome }) => outcome === value))
      .map(([value, label]) => ({ value, label })),
    window: years.map((year) => ({ value: year, label: `ends in ${year}` })),
  };
}

/** In the order of the pages that were built, which stand under their topics. */
function topicStarts(index: CorpusIndex, questions: readonly { readonly id: string }[]): readonly TopicStart[] {
  if (firstOrder(index) !== 'topic') return [];
  const groups = groupTopics(index.questions);
  const starts = new Map<string, TopicStart>();
  for (const [at, { id }] of questions.entries()) {
    const topic = groups.get(id);
    if (topic === undefined) continue;
    const start = starts.get(topic) ?? {
      id: topic,
      name: index.topic.get(topic)?.name ?? topic,
      page: Math.floor(at / mostRows) + 1,
      count: 0,
    };
    starts.set(topic, { ...start, count: start.count + 1 });
  }
  return [...starts.values()];
}
