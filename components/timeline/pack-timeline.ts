// The corpus and a number of a page in, what the line of time of that page is drawn from out: small enough to go along with the page.
import type { Essay, QuestionEvent } from '../../lib/types.ts';
import { authorWords } from '../author-names.ts';
import { mostRows, partsOf } from '../compare/matrix-pages.ts';
import type { CorpusIndex } from '../corpus-index.ts';
import { inOrderOfPublication } from '../essay/essay-order.ts';
import { stretchesOf } from './stretches.ts';
import type { PackedTimeline, TimelineEssay } from './timeline-data.ts';
import { groupByTopic, pageOfGroups } from './topic-groups.ts';

export function timelinePages({ questions }: Pick<CorpusIndex, 'questions'>): number {
  return partsOf(questions.length, mostRows);
}

export function timelinePath(page: number): string {
  return page === 1 ? '/predictions/timeline' : `/predictions/timeline/${page}`;
}

/** Pages count from 1. The stretches are those of the whole corpus, so that all pages have one line. */
export function packTimeline(index: CorpusIndex, page: number): PackedTimeline {
  const groups = pageOfGroups(groupByTopic(index.topics, index.questions), page, mostRows);
  const events = new Map<string, Pick<QuestionEvent, 'id' | 'date' | 'text'>>();
  for (const { id, see, date, text } of groups.flatMap(({ questions }) => questions.flatMap((question) => question.events))) {
    if (see === null || !events.has(see)) events.set(see ?? id, { id: see ?? id, date, text });
  }
  const places = new Map([...events.keys()].map((id, at) => [id, at]));
  return {
    essays: inOrderOfPublication(index.essays).map((essay) => essayOf(index, essay)),
    stretches: stretchesOf(index.essays, index.questions),
    events: [...events.values()],
    groups: groups.map(({ topic, questions }) => ({
      topic,
      questions: questions.map(({ id, short, opens, closes, outcome, decided, late, events: told }) => ({
        id,
        short,
        opens,
        closes,
        outcome,
        decided,
        late: late === null ? null : { outcome: late.outcome, date: late.date },
        events: told.map((event) => [event.id, places.get(event.see ?? event.id) ?? 0, event.when] as const),
      })),
    })),
  };
}

function essayOf(index: CorpusIndex, essay: Essay): TimelineEssay {
  const answered = (index.statementsOf.get(essay.id) ?? []).flatMap((statement) =>
    statement.kind === 'prediction' && statement.question !== null ? [statement.question] : [],
  );
  return {
    id: essay.id,
    title: essay.title,
    published: essay.published,
    names: authorWords(index, essay),
    surnames: authorWords(index, essay, true),
    answers: new Set(answered).size,
  };
}
