// The raw note of a debate in; the typed one, with its positions, cruxes and relations, out.
import type { DebateNote, NoteCrux, NotePosition } from '../note.ts';
import type { RawElement, RawNote } from '../raw-note.ts';
import { cruxAttributes, positionAttributes } from './element-table.ts';
import { typedKeys } from './front-matter-values.ts';
import { noteBase } from './note-base.ts';
import { readAttributes } from './read-attributes.ts';
import type { Report } from './report.ts';
import { separateDuplicates } from './rules/duplicate-id.ts';
import { requireSentence } from './rules/statement-sentence.ts';
import { readShape } from './shape-messages.ts';
import { debateShape } from './shapes.ts';
import { validateRelations } from './validate-relation.ts';

export function validateDebate(raw: RawNote, report: Report): DebateNote {
  const data = raw.frontMatter;
  const front = readShape(debateShape, data, report);
  const named = (name: string) => raw.elements.filter((element) => element.name === name);
  const positions = named('Position').map((element) => readPosition(element, report));
  const cruxes = named('Crux').map((element) => readCrux(element, report));
  return {
    ...noteBase(raw, front.title, raw.partial || [...positions, ...cruxes].includes(null)),
    kind: 'debate',
    was: typedKeys(front.was, 'was', data),
    question: front.question ?? '',
    poles: front.poles ?? null,
    topics: typedKeys(front.topics, 'topics', data),
    positions: positions.filter((position) => position !== null),
    cruxes: separateDuplicates(
      cruxes.filter((crux) => crux !== null),
      'crux',
      raw.path,
      report,
    ),
    relations: validateRelations(raw.elements, { kind: 'debate', key: raw.key }, report),
  };
}

function readPosition(element: RawElement, report: Report): NotePosition | null {
  const attributes = readAttributes(element, positionAttributes, report);
  requireSentence(element, report);
  const author = attributes.typed('author');
  if (author === null) return null;
  return {
    author,
    label: attributes.text('label') ?? '',
    text: element.text,
    statements: attributes.list('statements'),
    concede: attributes.text('concede') ?? '',
    tagPlace: element.tagPlace,
  };
}

function readCrux(element: RawElement, report: Report): NoteCrux | null {
  const attributes = readAttributes(element, cruxAttributes, report);
  requireSentence(element, report);
  const id = attributes.text('id');
  if (id === null) return null;
  return {
    id,
    was: attributes.list('was'),
    text: element.text,
    why: element.commentary,
    body: element.commentaryBody,
    holds: attributes.list('holds'),
    denies: attributes.list('denies'),
    tagPlace: element.tagPlace,
  };
}
