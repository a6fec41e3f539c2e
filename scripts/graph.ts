// `npm run graph`: compile the notes and write `.generated/`; with errors, report them and leave the last output as it is.
import { withBuildLock } from './build-lock.ts';
import { compileContent, contentFolder, generatedFolder } from './compile-content.ts';
import { exitCodes } from './exit-codes.ts';
import { reportText } from './print-report.ts';
import { runCommand } from './run-command.ts';
import { writeCorpus } from './write-corpus.ts';

await runCommand(() =>
  withBuildLock(generatedFolder(), async () => {
    const compiled = compileContent();
    const loud = compiled.messages.filter((message) => message.fatal !== undefined || message.ruleId === 'source-missing');
    if (loud.length > 0) console.error(reportText(loud, compiled.texts));
    if (compiled.failed || compiled.corpus === null) {
      console.error(`\nNothing was written: mend the errors above (in ${contentFolder()}/) and run again.`);
      return exitCodes.contentErrors;
    }
    await writeCorpus(generatedFolder(), compiled);
    const { essays, statements, relations } = compiled.corpus;
    console.log(`${generatedFolder()}: ${essays.length} essays, ${statements.length} statements, ${relations.length} relations`);
    return exitCodes.clean;
  }),
);
