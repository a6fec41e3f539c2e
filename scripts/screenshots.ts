// `npm run screenshots [-- <folder>]`: a picture of every template at 390 and 1280 px, light and dark, of the last build;
// `npm run screenshots -- --readme`: the six pictures under docs/, cut to the window.
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

type Picture = {
  readonly file: string;
  readonly path: string;
  readonly width: number;
  readonly colorScheme: 'light' | 'dark';
  readonly fullPage: boolean;
};

/** The longest instance of a template: the last that begins so. */
const longest = (start: string) => templates.findLast((path) => path.startsWith(start)) ?? '/';

function everyTemplate(folder: string): Picture[] {
  const schemes = ['light', 'dark'] as const;
  return [390, 1280].flatMap((width) =>
    schemes.flatMap((colorScheme) =>
      templates.map((path) => {
        const file = `${folder}/${fileName(path)}-${width}${colorScheme === 'dark' ? '-dark' : ''}.png`;
        return { file, path, width, colorScheme, fullPage: true };
      }),
    ),
  );
}

function forReadme(): Picture[] {
  const picture = (name: string, path: string, width: number, colorScheme: 'light' | 'dark' = 'light') => ({
    file: `docs/${name}.png`,
    path,
    width,
    colorScheme,
    fullPage: false,
  });
  return [
    picture('home-1280', '/', 1280),
    picture('essay-1280', longest('/essays/'), 1280),
    picture('predictions-1280-dark', '/predictions', 1280, 'dark'),
    picture('graph-1280', `/graph?focus=${longest('/statements/').slice('/statements/'.length)}`, 1280),
    picture('debate-1280', longest('/debates/'), 1280),
    picture('search-390', '/search', 390),
  ];
}

await runCommand(async () => {
  const readme = process.argv[2] === '--readme';
  const folder = readme ? 'docs' : (process.argv[2] ?? 'screenshots');
  const build = lastBuild();
  if (build === null) throw new CommandFailure('There is no build to picture: run npm start once.', exitCodes.usage);
  const executablePath = findBrowser();
  if (executablePath === null) throw new CommandFailure(noBrowser, exitCodes.usage);
  mkdirSync(folder, { recursive: true });
  const pictures = readme ? forReadme() : everyTemplate(folder);

  const server = spawn(process.execPath, ['node_modules/next/dist/bin/next', 'start', '-H', 'localhost', '-p', String(port)], {
    stdio: 'ignore',
    env: { ...process.env, NODE_ENV: 'production', CRUX_DIST: build },
  });
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'] });
  try {
    await waitFor(base);
    for (const { file, path, width, colorScheme, fullPage } of pictures) {
      const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme, reducedMotion: 'reduce' });
      await page.goto(base + path);
      await page.waitForLoadState('networkidle');
      await page.screenshot({ path: file, fullPage });
      await page.close();
    }
  } finally {
    await browser.close();
    server.kill();
  }
  console.log(`${pictures.length} pictures in ${folder}/`);
  return exitCodes.clean;
});
