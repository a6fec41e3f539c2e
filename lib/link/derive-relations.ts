// Linked statements and questions and the stated relations in; the relations that follow from them out.
import type { QuestionEvent, Relation } from '../types.ts';
import { compareText, type LinkedQuestion, type LinkedRelation, type LinkedStatement, placeIn } from './linked.ts';

type Sources = {
  readonly statements: ReadonlyMap<string, LinkedStatement>;
  readonly questions: readonly LinkedQuestion[];
  readonly stated: readonly LinkedRelation[];
};

/**
 * Three rules of inference:
 * - a *yes* and a *no* to one question contradict each other;
 * - an event that speaks for *yes* or *no* supports each prediction with that answer to its question, and attacks each with the other,
 *   if the last day on which the essay can have appeared lies before the event's first;
 * - a statement is part of the heading that it stands `under`.
 * A stated relation on the same pair replaces the derived one; for the symmetric `contradicts` in either direction.
 */
export function deriveRelations({ statements, questions, stated }: Sources): readonly Relation[] {
  const taken = new Set(stated.map(({ relation }) => pair(relation.from, relation.to)));
  const free = ({ kind, from, to }: Relation) => !taken.has(pair(from, to)) && !(kind === 'contradicts' && taken.has(pair(to, from)));
  const all = [...statements.values()];
  return [...questions.flatMap((question) => fromQuestion(question, all)), ...all.flatMap(fromHeading)].filter(free);
}

const pair = (from: string, to: string) => `${from} ${to}`;
const derived = { with: [], reason: null, in: null, origin: 'derived' } as const;

function fromQuestion({ question, source }: LinkedQuestion, all: readonly LinkedStatement[]): readonly Relation[] {
  const answering = all.filter(({ statement }) => statement.kind === 'prediction' && statement.question === question.id);
  const saying = (answer: 'yes' | 'no') =>
    answering.filter(({ statement }) => statement.kind === 'prediction' && statement.answer === answer);
  const because = question.id;
  const opposed = saying('yes').flatMap((yes) =>
    saying('no').map((no): Relation => {
      const [first, second] = [yes.statement, no.statement].sort((a, b) => compareText(a.id, b.id)) as [
        typeof yes.statement,
        typeof no.statement,
      ];
      return { ...derived, kind: 'contradicts', from: first.id, to: second.id, because, place: first.place };
    }),
  );
  const tagPlaces = new Map(source.events.map((event) => [`${source.key}/${event.id}`, placeIn(source.path, event.tagPlace)]));
  const evidence = question.events.flatMap((event) => {
    const place = tagPlaces.get(event.id);
    const { speaks } = event;
    if (speaks === null || place === undefined) return [];
    const told = (answer: 'yes' | 'no') =>
      saying(answer)
        .filter(({ essay }) => essay.published.last !== '' && essay.published.last < firstDay(event))
        .map(({ statement }): Relation => {
          return { ...derived, kind: speaks === answer ? 'supports' : 'attacks', from: event.id, to: statement.id, because, place };
        });
    return [...told('yes'), ...told('no')];
  });
  return [...opposed, ...evidence];
}

/** A day, month or span was checked before: its first day in ISO form. */
function firstDay({ date }: QuestionEvent): string {
  const start = date.split('/')[0] ?? '';
  return start.length === 7 ? `${start}-01` : start;
}

function fromHeading({ statement }: LinkedStatement): readonly Relation[] {
  const { under } = statement;
  return under === null ? [] : [{ ...derived, kind: 'part-of', from: statement.id, to: under, because: under, place: statement.place }];
}
