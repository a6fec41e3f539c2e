// The raw note of an essay in; the typed one out.
import type { EssayNote, NoteStatement } from '../note.ts';
import type { RawNote } from '../raw-note.ts';
import { statementKindOf } from './element-table.ts';
import { typedDays, typedKeys } from './front-matter-values.ts';
import { noteBase } from './note-base.ts';
import type { Report } from './report.ts';
import { separateDuplicates } from './rules/duplicate-id.ts';
import { readShape } from './shape-messages.ts';
import { essayShape } from './shapes.ts';
import { validateStatement } from './validate-statement.ts';

export function validateEssay(raw: RawNote, report: Report): EssayNote {
  const front = readShape(essayShape, raw.frontMatter, report);
  let partial = raw.partial;
  const byElement = new Map<number, NoteStatement>();
  for (const [index, element] of raw.elements.entries()) {
    const kind = statementKindOf.get(element.name);
    if (kind === undefined) continue;
    const statement = validateStatement(element, kind, raw.key, report);
    if (statement === null) partial = true;
    else byElement.set(index, statement);
  }
  const indexes = [...byElement.keys()];
  const statements = separateDuplicates([...byElement.values()], 'statement', raw.path, report);
  return {
    ...noteBase(raw, front.title, partial),
    kind: 'essay',
    authors: typedKeys(front.author, 'author', raw.frontMatter),
    role: front.role ?? null,
    byline: front.byline ?? 'stated',
    outlet: front.outlet ?? '',
    edition: front.edition ?? null,
    published: typedDays(front.published, ['published'], raw.frontMatter),
    url: front.url ?? '',
    licence: front.licence ?? null,
    source: front.source ?? `${raw.key}.txt`,
    statements,
    sections: raw.sections.map(({ title, line, elementIndexes }) => ({
      title,
      line,
      statements: elementIndexes.map((index) => statements[indexes.indexOf(index)]?.id).filter((id) => id !== undefined),
    })),
  };
}
