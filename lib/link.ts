// Notes, vocabularies and anchored passages in; the claim graph with every id resolved, the bodies and what is wrong with them together out.

import { checkGraph } from './link/check-graph.ts';
import { deriveRelations } from './link/derive-relations.ts';
import { indexTargets, type TargetIndex } from './link/index-targets.ts';
import { linkDebate } from './link/link-debates.ts';
import { linkEssay, type SourceFacts, sectionIds } from './link/link-essay.ts';
import { linkQuestions } from './link/link-questions.ts';
import { essaysOf, linkRelations } from './link/link-relations.ts';
import { linkStatements, type Passage } from './link/link-statements.ts';
import { compareText, type Linked, type Report } from './link/linked.ts';
import { resolverOf } from './link/resolve.ts';
import { rewriteBodies, sitePath } from './link/rewrite-bodies.ts';
import { sortRelations } from './link/sort-relations.ts';
import { type CruxMessage, message } from './message.ts';
import type { Collections, EssayNote, Note } from './note.ts';
import type { NoteKind } from './raw-note.ts';
import type { Bodies, ClaimGraph, Site } from './types.ts';

export type LinkInput = {
  readonly notes: readonly Note[];
  /** Notes that could not be read at all: what they hold is unknown, not missing. */
  readonly unread: readonly { readonly kind: NoteKind; readonly key: string }[];
  readonly collections: Collections;
  /** By full id of the statement. */
  readonly passages: ReadonlyMap<string, Passage>;
  /** By essay. */
  readonly sources: ReadonlyMap<string, SourceFacts>;
};
export type LinkResult = { readonly graph: ClaimGraph; readonly bodies: Bodies; readonly messages: readonly CruxMessage[] };

/** Link all notes; the order in which they are handed in does not matter. The graph is whole only where no message is an error. */
export function linkNotes(input: LinkInput): LinkResult {
  const messages: CruxMessage[] = [];
  const report = reportOnce(messages);
  const notes = [...input.notes].sort((a, b) => compareText(a.path, b.path));
  const { collections } = input;
  const index = indexTargets(
    notes,
    input.unread.map(({ key }) => key),
    report,
  );
  const resolve = resolverOf(index, report);
  const essays = notes.filter((note) => note.kind === 'essay');
  const linkedStatements = essays.flatMap((essay) => linkStatements(essay, { collections, passages: input.passages, resolve, report }));
  const statements = new Map(linkedStatements.map((linked) => [linked.statement.id, linked]));
  const questions = linkQuestions(
    notes.filter((note) => note.kind === 'question'),
    { collections, resolve, report },
  );
  const debates = notes
    .filter((note) => note.kind === 'debate')
    .map((note) => linkDebate(note, { collections, essays: essaysOf(notes), resolve, report }));
  const stated = linkRelations(notes, { statements, resolve, report });
  const derived = deriveRelations({ statements, questions, stated });
  const site = collections.site ?? plainSite(essays);
  const unsure = new Set([...input.unread, ...notes.filter(({ partial }) => partial)].map(({ kind }) => kind));
  const tables = collections.hedges.keys === null ? [] : collections.hedges.items;
  const linked: Linked = { notes, statements, questions, stated, derived, tables, asOf: site.asOf, unsure };
  checkGraph(linked, report);
  const bodies = notes.flatMap((note) => rewriteBodies(note, note.kind === 'essay' ? sectionIds(note) : [], index, resolve));
  const graph: ClaimGraph = {
    essays: essays.map((essay) => linkEssay(essay, input.sources.get(essay.key), collections, resolve)).sort(byId),
    authors: [...collections.authors.items].sort(byId),
    actors: [...collections.actors.items].sort(byId),
    topics: [...collections.topics.items].sort(byId),
    references: [...collections.references.items].sort(byId),
    hedges: [...collections.hedges.items].sort(byId),
    questions: questions.map(({ question }) => question).sort(byId),
    debates: debates.sort(byId),
    statements: [...statements.values()].map(({ statement }) => statement).sort((a, b) => compareText(a.essay, b.essay) || byId(a, b)),
    relations: sortRelations([...stated.map(({ relation }) => relation), ...derived]),
    site,
    moved: movedPaths(index),
  };
  return { graph, bodies: Object.fromEntries(bodies.sort(([a], [b]) => compareText(a, b))), messages };
}

/** What a heading lends is looked at once for each member: one place and reason make one message. */
function reportOnce(messages: CruxMessage[]): Report {
  const seen = new Set<string>();
  return (problem) => {
    const made = message(problem);
    const key = [problem.path, made.line, made.column, problem.ruleId, problem.reason].join(' ');
    if (!seen.has(key)) messages.push(made);
    seen.add(key);
  };
}

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return compareText(a.id, b.id);
}

/** What holds where there is no site.yaml; today is then the day of the last essay. */
function plainSite(essays: readonly EssayNote[]): Site {
  const asOf =
    essays
      .map(({ published }) => published.last)
      .sort(compareText)
      .at(-1) ?? '';
  return {
    title: 'Crux',
    subject: '',
    question: '',
    description: '',
    base: 'http://localhost:3000',
    language: 'en',
    licence: '',
    asOf,
    table: null,
  };
}

/** Earlier pages and where they went; events and cruxes are parts of a page and have none of their own. */
function movedPaths({ targets, moved }: TargetIndex): Readonly<Record<string, string>> {
  const paths = [...moved].flatMap(([old, present]) => {
    const kind = targets.get(present)?.kind;
    if (kind === undefined || kind === 'event' || kind === 'crux') return [];
    return [[sitePath(old, kind).slice(1), sitePath(present, kind).slice(1)] as const];
  });
  return Object.fromEntries(paths.sort(([a], [b]) => compareText(a, b)));
}
