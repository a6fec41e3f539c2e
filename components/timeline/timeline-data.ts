// What a line of time is drawn from: packed, as it goes to the browser, and unpacked.
import type { Essay, Named, Question, QuestionEvent } from '../../lib/types.ts';
import type { Outcome } from '../../lib/vocabulary.ts';
import type { Stretch } from './stretches.ts';

export type TimelineEssay = Pick<Essay, 'id' | 'title' | 'published'> & {
  readonly names: string;
  readonly surnames: string;
  /** How many questions have an answer in it, its author's own or a reported one. */
  readonly answers: number;
};
export type TimelineEvent = Pick<QuestionEvent, 'id' | 'date' | 'text' | 'see' | 'when'>;
export type TimelineQuestion = Pick<Question, 'id' | 'short' | 'opens' | 'closes' | 'outcome' | 'decided'> & {
  readonly late: { readonly outcome: Outcome; readonly date: string } | null;
  readonly events: readonly TimelineEvent[];
};
export type TimelineGroup = { readonly topic: Named | null; readonly questions: readonly TimelineQuestion[] };

/** As it goes to the browser: an event that several questions tell is in it once. */
export type PackedTimeline = {
  readonly essays: readonly TimelineEssay[];
  readonly stretches: readonly Stretch[];
  readonly events: readonly Pick<QuestionEvent, 'id' | 'date' | 'text'>[];
  readonly groups: readonly {
    readonly topic: Named | null;
    readonly questions: readonly (Omit<TimelineQuestion, 'events'> & {
      /** Its id, the place of what is told in `events`, and where that lies to the window. */
      readonly events: readonly (readonly [string, number, QuestionEvent['when']])[];
    })[];
  }[];
};

export function unpackGroups({ groups, events }: Pick<PackedTimeline, 'groups' | 'events'>): readonly TimelineGroup[] {
  return groups.map(({ topic, questions }) => ({
    topic,
    questions: questions.map((question) => ({
      ...question,
      events: question.events.flatMap(([id, at, when]) => {
        const told = events[at];
        return told === undefined ? [] : [{ ...told, id, see: told.id === id ? null : told.id, when }];
      }),
    })),
  }));
}
