// `npm run agreement [-- --list]`: measure how far two readers agree and write agreement.yaml, or list where they differ and write nothing.
import { parseArgs } from 'node:util';
import { agreementYaml } from '../lib/agreement/agreement-yaml.ts';
import { differencesText } from '../lib/agreement/differences-text.ts';
import { measureAgreement } from '../lib/agreement/measure-agreement.ts';
import { pairItems } from '../lib/agreement/pair-items.ts';
import type { Reading } from '../lib/agreement/reading.ts';
import { compileContent, contentFolder } from './compile-content.ts';
import { exitCodes } from './exit-codes.ts';
import { reportText } from './print-report.ts';
import { CommandFailure, runCommand } from './run-command.ts';
import { writeFileAtomic } from './write-folder.ts';

function readArguments(): { readonly list: boolean } {
  try {
    return parseArgs({ options: { list: { type: 'boolean', default: false } } }).values;
  } catch (error) {
    throw new CommandFailure(`${error instanceof Error ? error.message : error}\nUsage: npm run agreement -- [--list]`, exitCodes.usage);
  }
}

/** The essays that both readers read. */
function readTwice(readings: readonly Reading[]): readonly (readonly [Reading, Reading])[] {
  return readings.flatMap((first) => {
    const second = readings.find(({ essay, reader }) => essay === first.essay && reader === 'second');
    return first.reader === 'first' && second !== undefined ? [[first, second] as const] : [];
  });
}

function itemsOf({ path, source, items }: Reading) {
  if (items !== null) return items;
  throw new CommandFailure(
    `${path} cannot be compared without its text ${source}: put it into sources/, or name its folder in CRUX_SOURCES.`,
    exitCodes.inputOutput,
  );
}

await runCommand(() => {
  const { list } = readArguments();
  const { messages, texts, readings } = compileContent();
  const measured = readTwice(readings).map(([first, second]) => {
    const [found, foundAgain] = [itemsOf(first), itemsOf(second)];
    return { first, second, found, foundAgain, pairs: pairItems(found, foundAgain) };
  });
  const folders = ['first', 'second'].map((folder) => `${contentFolder()}/${folder}/`);
  const faults = messages.filter(({ fatal, file = '' }) => fatal === true && folders.some((folder) => file.startsWith(folder)));
  if (faults.length > 0) {
    console.error(reportText(faults, texts));
    console.error('\nNothing was measured: a statement whose quote is not found cannot be paired.');
    return exitCodes.contentErrors;
  }
  if (list) {
    for (const { first, found, foundAgain, pairs } of measured) console.log(differencesText(first.essay, found, foundAgain, pairs));
    return exitCodes.clean;
  }
  const rows = measured.map(({ first, second, found, foundAgain, pairs }) => ({
    essay: first.essay,
    ...measureAgreement(found, foundAgain, pairs),
    sha256: { first: first.sha256, second: second.sha256 },
  }));
  const path = `${contentFolder()}/agreement.yaml`;
  writeFileAtomic(path, agreementYaml(rows));
  for (const { essay, foundByBoth, foundByEither, share, kappa } of rows) {
    console.log(`${essay}: ${foundByBoth} of ${foundByEither} found by both (${share}), kappa on kind ${kappa ?? 'not defined'}`);
  }
  console.log(`${rows.length} ${rows.length === 1 ? 'essay' : 'essays'} read twice; ${path} written`);
  return exitCodes.clean;
});
