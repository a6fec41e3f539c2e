// `npm run screenshots [-- <folder>]`: a picture of every template at 390 and 1280 px, light and dark, of the last build.
import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { templates } from '../e2e/templates.ts';
import { exitCodes } from './exit-codes.ts';
import { CommandFailure, runCommand } from './run-command.ts';
import { lastBuild } from './setup/build-site.mjs';
import { findBrowser, noBrowser } from './setup/find-browser.mjs';

const port = 3290;
const base = `http://localhost:${port}`;

/** "/essays/brands-2020" -> "essays-brands-2020" */
const fileName = (path: string) => path.slice(1).replaceAll('/', '-') || 'home';

async function waitFor(url: string): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    if ((await fetch(url).catch(() => null))?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new CommandFailure(`The site did not answer at ${url}.`, exitCodes.inputOutput);
}

await runCommand(async () => {
  const folder = process.argv[2] ?? 'screenshots';
  const build = lastBuild();
  if (build === null) throw new CommandFailure('There is no build to picture: run npm start once.', exitCodes.usage);
  const executablePath = findBrowser();
  if (executablePath === null) throw new CommandFailure(noBrowser, exitCodes.usage);
  mkdirSync(folder, { recursive: true });

  const server = spawn(process.execPath, ['node_modules/next/dist/bin/next', 'start', '-H', 'localhost', '-p', String(port)], {
    stdio: 'ignore',
    env: { ...process.env, NODE_ENV: 'production', CRUX_DIST: build },
  });
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'] });
  try {
    await waitFor(base);
    for (const width of [390, 1280]) {
      for (const colorScheme of ['light', 'dark'] as const) {
        const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme, reducedMotion: 'reduce' });
        for (const path of templates) {
          await page.goto(base + path);
          await page.waitForLoadState('networkidle');
          const name = `${fileName(path)}-${width}${colorScheme === 'dark' ? '-dark' : ''}.png`;
          await page.screenshot({ path: `${folder}/${name}`, fullPage: true });
        }
        await page.close();
      }
    }
  } finally {
    await browser.close();
    server.kill();
  }
  console.log(`${templates.length * 4} pictures in ${folder}/`);
  return exitCodes.clean;
});
