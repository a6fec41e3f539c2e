// `npm run -s export -- <format>`: one export of the compiled notes on standard output.
import { formats } from '../lib/emit/formats.ts';
import { compileContent } from './compile-content.ts';
import { exitCodes } from './exit-codes.ts';
import { reportText } from './print-report.ts';
import { CommandFailure, runCommand } from './run-command.ts';

await runCommand(() => {
  const [name, ...more] = process.argv.slice(2);
  const format = formats.find((row) => row.name === name);
  if (format === undefined || more.length > 0) {
    const known = formats.map((row) => `  ${row.name.padEnd(14)}${row.title}`).join('\n');
    throw new CommandFailure(`Usage: npm run -s export -- <format>\nFormats:\n${known}`, exitCodes.usage);
  }
  const compiled = compileContent();
  if (compiled.failed || compiled.corpus === null) {
    const errors = compiled.messages.filter((message) => message.fatal === true);
    console.error(reportText(errors, compiled.texts));
    return exitCodes.contentErrors;
  }
  process.stdout.write(format.render(compiled.corpus));
  return exitCodes.clean;
});
