// The corpus in; one CSV row a statement out.
import { percentRange } from '../score/percent-range.ts';
import type { Corpus, Statement } from '../types.ts';
import { csvText } from './csv-text.ts';

const columns = ['id', 'kind', 'author', 'essay', 'published', 'statement', 'quote', 'paragraph', 'hedge', 'voice', 'weight', 'topics'];
const ownColumns = ['type', 'question', 'answer', 'bears', 'vague', 'by', 'if', 'to'];

function ownFields(statement: Statement): Record<string, string | null> {
  if (statement.kind === 'claim') return { type: statement.type };
  if (statement.kind === 'recommendation') return { to: statement.to.join(' '), if: statement.if };
  const { question, answer, vague, by } = statement;
  return { question, answer, bears: statement.bears.join(' '), vague, by, if: statement.if };
}

/**
 * Every statement as a row under a header row, with one column a table of verbal probability ("63–87", per cent, chance of yes).
 * Cells that a spreadsheet would run as a formula get a leading apostrophe; the JSON is the lossless export.
 */
export function statementsCsv(corpus: Corpus): string {
  const essays = new Map(corpus.essays.map((essay) => [essay.id, essay]));
  const tables = corpus.hedges.map((table) => table.id);
  const rows = corpus.statements.map((statement) => {
    const essay = essays.get(statement.essay);
    const chances = tables.map((id) => {
      const chance = statement.kind === 'prediction' ? statement.pYes[id] : null;
      return [`chance of yes, ${id}`, chance ? percentRange(chance) : ''];
    });
    return {
      id: statement.id,
      kind: statement.kind,
      author: essay?.authors.join(' ') ?? '',
      essay: statement.essay,
      published: essay?.published ?? '',
      statement: statement.text,
      quote: statement.quote,
      paragraph: statement.anchor?.paragraph ?? '',
      hedge: statement.hedge ?? '',
      voice: statement.voice.join(' '),
      weight: statement.weight,
      topics: statement.topics.join(' '),
      ...ownFields(statement),
      ...Object.fromEntries(chances),
    };
  });
  const header = [...columns, ...ownColumns, ...tables.map((id) => `chance of yes, ${id}`)];
  return csvText(header, rows);
}
