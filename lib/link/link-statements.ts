// The essays' statements in; statements as the corpus holds them out: full ids, inherited values, chances of yes.

import type { Collections, EssayNote, NotePrediction, NoteStatement, Typed } from '../note.ts';
import { chanceOfYes } from '../score/chance-of-yes.ts';
import type { Anchor, AnchorState, Chance, HedgeTable, Statement } from '../types.ts';
import type { Answer } from '../vocabulary.ts';
import { inherit, type Lent } from './inherit.ts';
import { compareText, type LinkedStatement, placeIn, type Report } from './linked.ts';
import type { Resolver } from './resolve.ts';
import { refuseUnderChain } from './rules/under-chain.ts';

/** Where a statement's quote stands, and the publisher's address of it. */
export type Passage = { readonly anchor: Anchor | null; readonly state: AnchorState; readonly url: string | null };
const nowhere: Passage = { anchor: null, state: 'unchecked', url: null };

export type StatementContext = {
  readonly collections: Collections;
  readonly passages: ReadonlyMap<string, Passage>;
  readonly resolve: Resolver;
  readonly report: Report;
};

export function linkStatements(essay: EssayNote, context: StatementContext): readonly LinkedStatement[] {
  const byId = new Map(essay.statements.map((statement) => [statement.id, statement]));
  return essay.statements.map((source) => {
    const headId = source.under === null ? null : context.resolve.target(source.under, ['statement'], essay.path, essay.key);
    const head = headId === null ? undefined : byId.get(headId.slice(essay.key.length + 1));
    const fits = head !== undefined && !refuseUnderChain(source, head, essay, context.report);
    return { source, essay, statement: linkStatement(source, fits ? head : null, essay, context) };
  });
}

function linkStatement(source: NoteStatement, head: NoteStatement | null, essay: EssayNote, context: StatementContext): Statement {
  const { resolve, collections } = context;
  const id = `${essay.key}/${source.id}`;
  const lent = inherit(source, head, `${essay.key}/${head?.id}`);
  const passage = context.passages.get(id) ?? nowhere;
  const keys = (list: readonly Typed[], name: 'actors' | 'topics', called: string) =>
    list
      .filter((typed) => resolve.key(typed, collections[name], called, essay.path))
      .map(({ value }) => value)
      .sort(compareText);
  const questions = (list: readonly Typed[]) =>
    list.map((typed) => resolve.target(typed, ['question'], essay.path)).filter((question) => question !== null);
  for (const actor of source.voice) resolve.key(actor, collections.actors, 'actor', essay.path);
  const base = {
    id,
    essay: essay.key,
    text: source.text,
    short: source.short?.value ?? cutAtWord(source.text),
    quote: source.quote.value,
    implied: source.implied,
    voice: lent.voice,
    hedge: lent.hedge,
    under: head === null ? null : `${essay.key}/${head.id}`,
    topics: keys(source.topics, 'topics', 'topic'),
    weight: source.weight,
    commentary: source.commentary,
    place: placeIn(essay.path, source.tagPlace),
    anchor: passage.anchor,
    anchorState: passage.state === 'unchecked' ? ('unchecked' as const) : ('checked' as const),
    passageUrl: passage.url,
    inherited: lent.inherited,
  };
  if (source.kind === 'claim') return { ...base, kind: source.kind, type: source.type };
  if (source.kind === 'recommendation') return { ...base, kind: source.kind, to: keys(source.to, 'actors', 'actor'), if: lent.if };
  const [question = null] = source.question === null ? [] : questions([source.question]);
  const [ifQuestion = null] = lent.ifQuestion === null ? [] : questions([lent.ifQuestion]);
  return {
    ...base,
    kind: source.kind,
    question,
    answer: source.answer?.value ?? null,
    pYes: chances(source, question, lent, collections.hedges.items),
    bears: questions(source.bears).sort(compareText),
    vague: source.vague,
    by: lent.by,
    byDate: lent.byDate,
    if: lent.if,
    ifQuestion,
    ifAnswer: lent.ifAnswer,
  };
}

function chances(
  source: NotePrediction,
  question: string | null,
  lent: Lent,
  tables: readonly HedgeTable[],
): Readonly<Record<string, Chance | null>> {
  if (question === null) return {};
  const answer: Answer | null = source.answer?.value ?? null;
  const sorted = [...tables].sort((a, b) => compareText(a.id, b.id));
  return Object.fromEntries(sorted.map((table) => [table.id, chanceOfYes(lent.hedge, answer, table)]));
}

/** A label of at most 60 characters: the text, cut after a word. */
function cutAtWord(text: string): string {
  const plain = text.replace(/\.$/u, '');
  if ([...plain].length <= 60) return plain;
  const cut = [...plain].slice(0, 59).join('');
  const end = cut.lastIndexOf(' ');
  return `${(end > 0 ? cut.slice(0, end) : cut).replace(/[\s,;:–—-]+$/u, '')}…`;
}
