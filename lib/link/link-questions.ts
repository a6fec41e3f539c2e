// The notes of questions in; questions as the corpus holds them out, reused events filled in and every event placed to the window.
import type { Collections, NoteEvent, QuestionNote, Typed } from '../note.ts';
import type { Question, QuestionEvent } from '../types.ts';
import { compareText, type LinkedQuestion, placeIn, type Report } from './linked.ts';
import { editOf, type Resolver } from './resolve.ts';

export type QuestionContext = { readonly collections: Collections; readonly resolve: Resolver; readonly report: Report };

export function linkQuestions(notes: readonly QuestionNote[], context: QuestionContext): readonly LinkedQuestion[] {
  const events = new Map(notes.flatMap((note) => note.events.map((event) => [`${note.key}/${event.id}`, event])));
  return notes.map((source) => ({ source, question: linkQuestion(source, events, context) }));
}

function linkQuestion(note: QuestionNote, all: ReadonlyMap<string, NoteEvent>, context: QuestionContext): Question {
  const known = (list: readonly Typed[], name: 'topics' | 'references', called: string) =>
    list
      .filter((typed) => context.resolve.key(typed, context.collections[name], called, note.path))
      .map(({ value }) => value)
      .sort(compareText);
  // A mistyped source has its own message; it is counted as the evidence it was meant for.
  const named = (list: readonly Typed[]) => {
    known(list, 'references', 'reference');
    return list.map(({ value }) => value).sort(compareText);
  };
  const events = note.events.map((event): QuestionEvent => {
    const seen = seenEvent(event, note, all, context);
    const { date, text, sources } = seen?.event ?? event;
    return {
      id: `${note.key}/${event.id}`,
      date: date.typed,
      text,
      sources: seen === null ? named(sources) : sources.map(({ value }) => value).sort(compareText),
      speaks: event.speaks,
      see: seen?.id ?? null,
      when: placeToWindow(date, note),
    };
  });
  return {
    id: note.key,
    title: note.title,
    short: note.short,
    criterion: note.criterion,
    opens: note.opens.typed,
    closes: note.closes.typed,
    outcome: note.outcome.value,
    decided: note.decided?.typed ?? (note.outcome.value === 'no' ? note.closes.typed : null),
    why: note.why,
    contested: note.contested,
    late: note.late === null ? null : { outcome: note.late.outcome.value, date: note.late.date.typed, why: note.late.why },
    topics: known(note.topics, 'topics', 'topic'),
    events: events.sort((a, b) => compareText(a.date, b.date) || compareText(a.id, b.id)),
  };
}

/**
 * `see-chain`: a reused event names the event itself, not another reuse of it.
 *
 * - Bad: `<Event see="toll-kept/opening" />` where that is `<Event id="opening" see="bridge-opens/opening" />` itself
 */
function seenEvent(event: NoteEvent, note: QuestionNote, all: ReadonlyMap<string, NoteEvent>, { resolve, report }: QuestionContext) {
  if (event.see === null) return null;
  const id = resolve.target(event.see, ['event'], note.path);
  const seen = id === null ? undefined : all.get(id);
  if (id === null || seen === undefined) return null;
  if (seen.see !== null) {
    report({
      path: note.path,
      place: event.see.place,
      ruleId: 'see-chain',
      level: 'error',
      reason: `“${event.see.value}” reuses “${seen.see.value}” itself`,
      help: `write see="${seen.see.value}"`,
      related: [{ ...placeIn(note.path, event.tagPlace), reason: 'reused here' }],
      edits: editOf(event.see, seen.see.value),
    });
  }
  return { id, event: seen };
}

/** Inside where all its days are: a month or span that reaches over an end of the window does not count as evidence in it. */
function placeToWindow(date: NoteEvent['date'], { opens, closes }: QuestionNote): QuestionEvent['when'] {
  if (date.last > closes.first) return 'after';
  return date.first < opens.first ? 'before' : 'inside';
}
