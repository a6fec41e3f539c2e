import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { defineConfig } from '@playwright/test';
import { findBrowser, noBrowser } from './scripts/setup/find-browser.mjs';

const executablePath = findBrowser();
if (executablePath === null) throw new Error(noBrowser);

/** Serve a finished build; the builds themselves are made before the tests (npm test, npm start). */
const next = `${JSON.stringify(process.execPath)} ${JSON.stringify(resolve('node_modules/next/dist/bin/next'))}`;
const serve = (pointer: string, generated: string, port: number) => ({
  command: `${next} start -H localhost -p ${port}`,
  url: `http://localhost:${port}/`,
  env: { CRUX_DIST: readFileSync(pointer, 'utf8').trim(), CRUX_GENERATED: generated, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
  reuseExistingServer: false,
});

/** The pages of predictions over a large corpus, which are an app of their own. */
const large = {
  command: `${next} start -H localhost -p 3212`,
  cwd: 'e2e/large',
  url: 'http://localhost:3212/predictions',
  env: { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
  reuseExistingServer: false,
};

export default defineConfig({
  testDir: 'e2e',
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  timeout: 60_000,
  /** Generous: a busy machine is no fault of a page. */
  expect: { timeout: 15_000 },
  reporter: process.env.PLAYWRIGHT_JSON_OUTPUT_FILE ? [['line'], ['json']] : 'list',
  use: {
    baseURL: 'http://localhost:3210',
    launchOptions: { executablePath, args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'] },
  },
  webServer: [serve('.next-current', '.generated', 3210), serve('.next-minimal-current', '.generated-minimal', 3211), large],
});
