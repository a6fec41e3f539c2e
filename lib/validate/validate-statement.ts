// A Claim, Prediction or Recommendation element in; the typed statement out, and what is wrong with it. Null where it has no id to be known by.
import type { NotePrediction, NoteRelation, NoteStatement, Typed } from '../note.ts';
import type { RawElement } from '../raw-note.ts';
import type { Answer, ClaimType, StatementKind, Weight } from '../vocabulary.ts';
import { attributesOfStatement } from './element-table.ts';
import { type Attributes, missingAttribute, readAttributes } from './read-attributes.ts';
import type { Report } from './report.ts';
import { refuseOddAnswer } from './rules/answer-needed.ts';
import { requireHedge } from './rules/hedge-required.ts';
import { refuseHalfCondition } from './rules/if-answer.ts';
import { refuseForeignHeading } from './rules/relation-scope.ts';
import { requireSentence } from './rules/statement-sentence.ts';
import { noteUnasked } from './rules/unasked.ts';
import { refuseVagueQuestion } from './rules/vague-with-question.ts';
import { validateRelations } from './validate-relation.ts';

export function validateStatement(element: RawElement, kind: StatementKind, essay: string, report: Report): NoteStatement | null {
  const attributes = readAttributes(element, attributesOfStatement(kind), report);
  requireSentence(element, report);
  requireTopics(element, attributes, report);
  if (kind === 'prediction') {
    refuseOddAnswer(element, attributes, report);
    requireHedge(element, attributes, report);
    refuseHalfCondition(element, attributes, report);
    refuseVagueQuestion(attributes, report);
    noteUnasked(element, attributes, report);
  }
  const relations = validateRelations(element.children, { kind: 'essay', key: essay }, report);
  const id = attributes.text('id');
  const heading = attributes.typed('under');
  const under = refuseForeignHeading(heading, essay, report) ? null : heading;
  return id === null ? null : { ...typedStatement(id, kind, element, attributes, relations), under };
}

function requireTopics(element: RawElement, attributes: Attributes, report: Report): void {
  if (['topics', 'question', 'bears', 'under'].some(attributes.has)) return;
  report(missingAttribute(element, 'topics'));
}

function typedStatement(
  id: string,
  kind: StatementKind,
  element: RawElement,
  attributes: Attributes,
  relations: readonly NoteRelation[],
): NoteStatement {
  const base = {
    id,
    was: attributes.list('was'),
    text: element.text,
    textPlace: element.textPlace ?? element.tagPlace,
    short: attributes.typed('short'),
    quote: attributes.typed('quote') ?? { value: '', place: element.tagPlace },
    implied: attributes.text('implied'),
    voice: attributes.list('voice'),
    hedge: attributes.typed('hedge'),
    under: attributes.typed('under'),
    topics: attributes.list('topics'),
    weight: (attributes.text('weight') as Weight | null) ?? 'core',
    commentary: element.commentary,
    body: element.commentaryBody,
    relations,
    tagPlace: element.tagPlace,
  };
  if (kind === 'claim') return { ...base, kind, type: (attributes.text('type') as ClaimType | null) ?? 'interpretive' };
  if (kind === 'recommendation') return { ...base, kind, to: attributes.list('to'), if: attributes.text('if') };
  return { ...base, kind, ...forecast(attributes) };
}

type Forecast = Pick<NotePrediction, 'question' | 'answer' | 'bears' | 'vague' | 'by' | 'byDate' | 'if' | 'ifQuestion' | 'ifAnswer'>;

function forecast(attributes: Attributes): Forecast {
  return {
    question: attributes.typed('question'),
    answer: attributes.typed('answer') as Typed<Answer> | null,
    bears: attributes.list('bears'),
    vague: attributes.text('vague'),
    by: attributes.text('by'),
    byDate: attributes.text('by-date'),
    if: attributes.text('if'),
    ifQuestion: attributes.typed('if-question'),
    ifAnswer: attributes.text('if-answer') as 'yes' | 'no' | null,
  };
}
