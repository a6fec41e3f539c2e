// The raw note of a question in; the typed one, with its events, out.
import type { Days, NoteEvent, QuestionNote } from '../note.ts';
import type { RawElement, RawNote } from '../raw-note.ts';
import { coveredDays } from './days.ts';
import { eventAttributes, reusedEventAttributes } from './element-table.ts';
import { typedDays, typedKeys } from './front-matter-values.ts';
import { noteBase } from './note-base.ts';
import { readAttributes } from './read-attributes.ts';
import type { Report } from './report.ts';
import { refuseDatesOutOfOrder } from './rules/dates-in-order.ts';
import { separateDuplicates } from './rules/duplicate-id.ts';
import { requireWhy } from './rules/outcome-why.ts';
import { refuseOddSee } from './rules/see-event.ts';
import { refuseSentence, requireSentence } from './rules/statement-sentence.ts';
import { placeOf, readShape } from './shape-messages.ts';
import { questionShape } from './shapes.ts';
import { validateRelations } from './validate-relation.ts';

export function validateQuestion(raw: RawNote, report: Report): QuestionNote {
  const data = raw.frontMatter;
  const front = readShape(questionShape, data, report);
  const events = raw.elements.filter(({ name }) => name === 'Event').map((element) => readEvent(element, raw.key, report));
  const outcome = (value: QuestionNote['outcome']['value'], path: readonly string[]) => ({ value, place: placeOf(data, path) });
  const note: QuestionNote = {
    ...noteBase(raw, front.title, raw.partial || events.includes(null)),
    kind: 'question',
    was: typedKeys(front.was, 'was', data),
    short: front.short ?? '',
    criterion: front.criterion ?? '',
    opens: typedDays(front.opens, ['opens'], data),
    closes: typedDays(front.closes, ['closes'], data),
    outcome: outcome(front.outcome ?? 'void', ['outcome']),
    decided: front.decided === undefined ? null : typedDays(front.decided, ['decided'], data),
    why: front.why ?? null,
    contested: front.contested ?? null,
    late:
      front.late === undefined
        ? null
        : {
            outcome: outcome(front.late.outcome, ['late', 'outcome']),
            date: typedDays(front.late.date, ['late', 'date'], data),
            why: front.late.why,
          },
    topics: typedKeys(front.topics, 'topics', data),
    events: separateDuplicates(
      events.filter((event) => event !== null),
      'event',
      raw.path,
      report,
    ),
  };
  if (front.outcome !== undefined) requireWhy(note, data, report);
  return refuseDatesOutOfOrder(note, report) ? { ...note, opens: unknown(note.opens), closes: unknown(note.closes) } : note;
}

function unknown(days: Days): Days {
  return { ...days, first: '', last: '' };
}

function readEvent(element: RawElement, question: string, report: Report): NoteEvent | null {
  const reused = element.attributes.some(({ name }) => name === 'see');
  const attributes = readAttributes(element, reused ? reusedEventAttributes : eventAttributes, report);
  const see = attributes.typed('see');
  const date = attributes.typed('date');
  const id = attributes.text('id') ?? see?.value.split('/').at(-1) ?? null;
  if (!reused) requireSentence(element, report);
  else if (element.text !== '') refuseSentence(element, report);
  const relations = validateRelations(element.children, { kind: 'question', key: question }, report);
  if (see !== null && refuseOddSee(see, question, report)) return null;
  if (id === null || (reused && see === null)) return null;
  return {
    id,
    was: attributes.list('was'),
    date: {
      typed: '',
      first: '',
      last: '',
      place: element.tagPlace,
      ...(date === null ? {} : { typed: date.value, place: date.place, ...coveredDays(date.value) }),
    },
    text: element.text,
    sources: attributes.list('sources'),
    speaks: attributes.text('speaks') as 'yes' | 'no' | null,
    see,
    relations,
    tagPlace: element.tagPlace,
  };
}
