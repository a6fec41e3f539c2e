// `npm run check [-- --format json] [-- --fix]`: compile and report; writes nothing, or with --fix the offered edits.
import { parseArgs } from 'node:util';
import { messageRows } from '../lib/emit/message-rows.ts';
import { applyEdits } from './apply-edits.ts';
import { compileContent } from './compile-content.ts';
import { exitCodes } from './exit-codes.ts';
import { reportText } from './print-report.ts';
import { CommandFailure, runCommand } from './run-command.ts';
import { writeFileAtomic } from './write-folder.ts';

function readArguments(): { readonly format: string; readonly fix: boolean } {
  try {
    const { values } = parseArgs({ options: { format: { type: 'string', default: 'text' }, fix: { type: 'boolean', default: false } } });
    if (values.format !== 'text' && values.format !== 'json') throw new Error(`--format takes text or json, not “${values.format}”`);
    return values;
  } catch (error) {
    throw new CommandFailure(
      `${error instanceof Error ? error.message : error}\nUsage: npm run check -- [--format json] [--fix]`,
      exitCodes.usage,
    );
  }
}

await runCommand(() => {
  const { format, fix } = readArguments();
  let compiled = compileContent();
  if (fix) {
    const mended = applyEdits(compiled.messages, compiled.texts);
    for (const [path, text] of mended) writeFileAtomic(path, text);
    if (mended.size > 0) console.error(`Mended ${[...mended.keys()].join(', ')}.`);
    compiled = compileContent();
  }
  if (format === 'json') process.stdout.write(`${JSON.stringify(messageRows(compiled.messages, compiled.texts), null, 1)}\n`);
  else if (compiled.messages.length > 0) console.error(reportText(compiled.messages, compiled.texts));
  const count = (fatal: boolean) => compiled.messages.filter((message) => message.fatal === fatal).length;
  if (format === 'text') console.log(`${count(true)} errors, ${count(false)} warnings`);
  return compiled.failed ? exitCodes.contentErrors : exitCodes.clean;
});
