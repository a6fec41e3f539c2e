// `npm start`: installs, compiles the notes, builds the site and serves it. Node built-ins only, since it runs before the install.
import { spawn, spawnSync } from 'node:child_process';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSite, lastBuild } from './setup/build-site.mjs';
import { explain } from './setup/explain.mjs';
import { checkNode, install } from './setup/install.mjs';
import { checkPort, readAddress } from './setup/port.mjs';

process.chdir(dirname(dirname(fileURLToPath(import.meta.url))));
process.env.NEXT_TELEMETRY_DISABLED = '1';

function serve(folder, { port, host }) {
  const next = spawn(process.execPath, ['node_modules/next/dist/bin/next', 'start', '-H', host, '-p', String(port)], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, NODE_ENV: 'production', CRUX_DIST: folder },
  });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => next.kill(signal));
  next.on('exit', (code) => process.exit(code ?? 0));
  return next;
}

async function waitUntilServed(url) {
  for (let tries = 0; tries < 150; tries += 1) {
    const answer = await fetch(url).catch(() => null);
    if (answer?.ok) return true;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  return false;
}

async function start() {
  checkNode();
  const address = readAddress();
  await checkPort(address);
  install();

  const compiled = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/graph.ts'], { stdio: 'inherit' });
  let folder = compiled.status === 0 ? await buildSite() : null;
  if (folder === null) {
    folder = lastBuild();
    if (folder === null) {
      console.error(
        compiled.status === 0
          ? 'The site could not be built; the reason stands above.'
          : 'There is no earlier build to serve: mend the notes and run npm start again.',
      );
      return process.exit(compiled.status || 1);
    }
    console.error('Serving the last good build: it does not show your latest changes.');
  }
  serve(folder, address);
  const url = `http://${address.host}:${address.port}`;
  if (await waitUntilServed(url)) console.log(`Crux is at ${url}  (Ctrl-C stops it)`);
}

await start().catch((error) => {
  console.error(explain(error));
  process.exit(74);
});
