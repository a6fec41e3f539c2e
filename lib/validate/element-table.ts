// Which element stands where, and which attributes it takes: required or not, and in which form. Plain data from the content model.
import { answers, claimTypes, relationKinds, type StatedRelationKind, type StatementKind, statementKinds, weights } from '../vocabulary.ts';
import { atMost, day, days, type Grammar, id, link, listOf, oneOf, target, text, wordsBetween } from './grammar.ts';

export type AttributeRow = { readonly form: Grammar; readonly required: boolean };
export type AttributeTable = Readonly<Record<string, AttributeRow>>;

const may = (form: Grammar): AttributeRow => ({ form, required: false });
const must = (form: Grammar): AttributeRow => ({ form, required: true });
const keys = listOf(id);
const targets = listOf(target);
const yesOrNo = oneOf(['yes', 'no']);

const statement: AttributeTable = {
  id: must(id),
  was: may(keys),
  quote: must(text),
  implied: may(text),
  voice: may(keys),
  hedge: may(text),
  under: may(target),
  topics: may(keys),
  weight: may(oneOf(weights)),
  short: may(atMost(60)),
};

const statementAttributes: Readonly<Record<StatementKind, AttributeTable>> = {
  claim: { ...statement, type: must(oneOf(Object.keys(claimTypes))) },
  prediction: {
    ...statement,
    question: may(id),
    answer: may(oneOf(Object.keys(answers))),
    bears: may(keys),
    vague: may(text),
    by: may(text),
    'by-date': may(day),
    if: may(text),
    'if-question': may(id),
    'if-answer': may(yesOrNo),
  },
  recommendation: { ...statement, to: must(keys), if: may(text) },
};

/** Attributes of a statement by its kind. */
export function attributesOfStatement(kind: StatementKind): AttributeTable {
  return statementAttributes[kind];
}

/** Attributes of a relation by its kind; `from` only where no statement or event around it says it. */
export function attributesOfRelation(kind: StatedRelationKind, inDebate: boolean): AttributeTable {
  return {
    ...(inDebate ? { from: must(target) } : {}),
    to: must(relationKinds[kind].ends === null ? link : target),
    ...(relationKinds[kind].coPremises ? { with: may(targets) } : {}),
  };
}

export const eventAttributes: AttributeTable = {
  id: must(id),
  was: may(keys),
  date: must(days),
  sources: must(keys),
  speaks: may(yesOrNo),
};
/** An event that reuses another question's. */
export const reusedEventAttributes: AttributeTable = { id: may(id), see: must(target), speaks: may(yesOrNo) };

export const positionAttributes: AttributeTable = {
  author: must(id),
  label: must(wordsBetween(2, 4)),
  statements: must(targets),
  concede: must(text),
};
export const cruxAttributes: AttributeTable = { id: must(id), was: may(keys), holds: must(targets), denies: must(targets) };

const byElement = <Kind extends string>(rows: Readonly<Record<Kind, { readonly element: string }>>) =>
  new Map((Object.keys(rows) as Kind[]).map((kind) => [rows[kind].element, kind]));

/** "Claim" -> claim. */
export const statementKindOf: ReadonlyMap<string, StatementKind> = byElement(statementKinds);
/** "Supports" -> supports. */
export const relationKindOf: ReadonlyMap<string, StatedRelationKind> = byElement(relationKinds);
