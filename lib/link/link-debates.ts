// The note of a debate in; the debate as the corpus holds it out, its positions in the order of the note.
import type { Collections, DebateNote, EssayNote, Typed } from '../note.ts';
import type { Debate } from '../types.ts';
import { firstParagraph } from './first-paragraph.ts';
import { compareText, type Report } from './linked.ts';
import type { Resolver } from './resolve.ts';
import { refuseCruxBothWays } from './rules/crux-sides.ts';
import { refuseForeignStatements } from './rules/position-statements.ts';
import { refuseSecondPosition } from './rules/position-twice.ts';

export type DebateContext = {
  readonly collections: Collections;
  readonly essays: ReadonlyMap<string, EssayNote>;
  readonly resolve: Resolver;
  readonly report: Report;
};

export function linkDebate(note: DebateNote, context: DebateContext): Debate {
  const { resolve, collections, report } = context;
  const statements = (list: readonly Typed[]) =>
    list
      .map((typed) => resolve.target(typed, ['statement'], note.path))
      .filter((id) => id !== null)
      .sort(compareText);
  const isAuthor = (key: string) => collections.authors.keys?.includes(key) ?? true;
  refuseSecondPosition(note, report);
  const positions = note.positions.map((position) => {
    resolve.key(position.author, collections.authors, 'author', note.path);
    refuseForeignStatements(position, note.path, context.essays, isAuthor, report);
    return {
      author: position.author.value,
      label: position.label,
      text: position.text,
      statements: statements(position.statements),
      concede: position.concede,
    };
  });
  const cruxes = note.cruxes.map((crux) => {
    refuseCruxBothWays(crux, note.path, report);
    return { id: `${note.key}/${crux.id}`, text: crux.text, why: crux.why, holds: statements(crux.holds), denies: statements(crux.denies) };
  });
  const topics = note.topics.filter((typed) => resolve.key(typed, collections.topics, 'topic', note.path));
  return {
    id: note.key,
    title: note.title,
    question: note.question,
    poles: note.poles,
    topics: topics.map(({ value }) => value).sort(compareText),
    positions,
    cruxes: cruxes.sort((a, b) => compareText(a.id, b.id)),
    lead: firstParagraph(note.body),
  };
}
