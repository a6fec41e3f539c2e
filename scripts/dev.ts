// `npm run dev`: the site from source, refreshed when a note changes; an error is reported and the last good state stays.
import { spawn } from 'node:child_process';
import { watch } from 'chokidar';
import type { Corpus } from '../lib/types.ts';
import { withBuildLock } from './build-lock.ts';
import { compileContent, contentFolder, generatedFolder } from './compile-content.ts';
import { exitCodes } from './exit-codes.ts';
import { reportText } from './print-report.ts';
import { runCommand } from './run-command.ts';
import { checkPort, readAddress } from './setup/port.mjs';
import { writeCorpus } from './write-corpus.ts';

/** Compile and write; the corpus, or null where the notes have errors. */
async function compileOnce(): Promise<Corpus | null> {
  const compiled = compileContent();
  const loud = compiled.messages.filter((message) => message.fatal !== undefined);
  if (loud.length > 0) console.error(reportText(loud, compiled.texts));
  if (compiled.failed || compiled.corpus === null) return null;
  await withBuildLock(generatedFolder(), () => writeCorpus(generatedFolder(), compiled));
  return compiled.corpus;
}

const addresses = (corpus: Corpus) => [
  ...corpus.essays.map(({ id }) => `/essays/${id}`),
  ...corpus.statements.map(({ id }) => `/statements/${id}`),
  ...corpus.questions.map(({ id }) => `/questions/${id}`),
  ...corpus.debates.map(({ id }) => `/debates/${id}`),
];

await runCommand(async () => {
  const address = readAddress();
  await checkPort(address);
  let corpus = await compileOnce();
  if (corpus === null) return exitCodes.contentErrors;

  const next = spawn(process.execPath, ['node_modules/next/dist/bin/next', 'dev', '-H', address.host, '-p', String(address.port)], {
    stdio: 'inherit',
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', NODE_ENV: 'development', CRUX_DIST: '.next-dev' },
  });

  let timer: NodeJS.Timeout | undefined;
  let working = Promise.resolve();
  const refresh = async () => {
    const fresh = await compileOnce();
    if (fresh === null) return;
    const known = new Set(corpus === null ? [] : addresses(corpus));
    corpus = fresh;
    // The first request of a new address answers 404 in development, so it is made here and not by the reader.
    for (const path of addresses(fresh).filter((path) => !known.has(path))) {
      await fetch(`http://${address.host}:${address.port}${path}`).catch(() => null);
    }
    console.log(`compiled ${fresh.statements.length} statements`);
  };
  const watcher = watch(contentFolder(), { ignoreInitial: true, ignored: /\.tmp$/ }).on('all', () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      working = working.then(refresh).catch((error) => console.error(error));
    }, 40);
  });

  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => next.kill(signal));
  const code = await new Promise<number>((resolve) => next.on('exit', (status) => resolve(status ?? 0)));
  await watcher.close();
  clearTimeout(timer);
  return code;
});
