// `npm run anchors`: find every quote in the source texts, offer shorter ends, write the lock.
import { compileContent, contentFolder } from './compile-content.ts';
import { exitCodes } from './exit-codes.ts';
import { reportText } from './print-report.ts';
import { sourcesFolders } from './read-sources.ts';
import { CommandFailure, runCommand } from './run-command.ts';
import { writeFileAtomic } from './write-folder.ts';

await runCommand(() => {
  if (sourcesFolders().length === 0) {
    throw new CommandFailure(
      'No folder of source texts: put them into sources/ as <key>.txt, or name their folder in CRUX_SOURCES.',
      exitCodes.inputOutput,
    );
  }
  const compiled = compileContent();
  // A broken lock is what this command mends.
  const messages = compiled.messages.filter(({ ruleId }) => ruleId !== 'lock-broken');
  const anchoring = messages.filter((message) => compiled.anchorRules.has(message.ruleId ?? '') || message.fatal === true);
  if (anchoring.length > 0) console.error(reportText(anchoring, compiled.texts));
  writeFileAtomic(`${contentFolder()}/anchors.lock.json`, compiled.lock);
  const states = [...compiled.anchors.values()];
  const found = states.filter(({ state }) => state === 'found').length;
  console.log(`${found} of ${states.length} quotes found; ${contentFolder()}/anchors.lock.json written`);
  return found === states.length && !messages.some(({ fatal }) => fatal === true) ? exitCodes.clean : exitCodes.contentErrors;
});
