// Messages in; the report that a person reads out.
import { VFile } from 'vfile';
import { VFileMessage } from 'vfile-message';
import { reporter } from 'vfile-reporter';
import { type MessageRow, messageRows } from '../lib/emit/message-rows.ts';
import type { CruxMessage } from '../lib/message.ts';

const most = 50;

/** The report as text: by file, each message with its place, rule, reason and fix; at most 50 a file (JSON holds all). */
export function reportText(messages: readonly CruxMessage[], texts: ReadonlyMap<string, string>): string {
  const byPath = new Map<string, MessageRow[]>();
  for (const row of messageRows(messages, texts)) byPath.set(row.path, [...(byPath.get(row.path) ?? []), row]);
  const files = [...byPath].map(([path, rows]) => {
    const file = new VFile({ path });
    for (const row of rows.slice(0, most)) {
      const place = { start: { line: row.line, column: row.column }, end: { line: row.endLine, column: row.endColumn } };
      const shown = new VFileMessage(row.reason, { place, ruleId: row.ruleId, source: 'crux' });
      shown.fatal = row.level === 'error' ? true : row.level === 'warning' ? false : undefined;
      const related = row.related.map((r) => `see ${r.path}:${r.line}:${r.column}: ${r.reason}`);
      shown.note = [row.excerpt.trim(), row.help, ...related].filter(Boolean).join('\n');
      file.messages.push(shown);
    }
    if (rows.length > most) file.info(`and ${rows.length - most} more (npm run -s check -- --format json shows all)`);
    return file;
  });
  return reporter(files, { color: process.stderr.isTTY === true, verbose: true });
}
