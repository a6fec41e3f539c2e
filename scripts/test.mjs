// `npm test`: installs, then lint, types, unit tests, builds and browser tests; the last line is the sum of all of them.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSite } from './setup/build-site.mjs';
import { findBrowser, noBrowser } from './setup/find-browser.mjs';
import { checkNode, install } from './setup/install.mjs';

process.chdir(dirname(dirname(fileURLToPath(import.meta.url))));
process.env.NEXT_TELEMETRY_DISABLED = '1';
const sum = { passed: 0, failed: 0 };
const reports = mkdtempSync(join(tmpdir(), 'crux-test-'));

function run(program, args, env = {}) {
  return spawnSync(process.execPath, [...program, ...args], { stdio: 'inherit', env: { ...process.env, ...env } }).status === 0;
}

/** A step that passes or fails as one. */
function step(name, passed) {
  console.log(`${passed ? 'passed' : 'FAILED'}: ${name}\n`);
  sum[passed ? 'passed' : 'failed'] += 1;
  return passed;
}

/** A runner that wrote its counts; where it wrote none it failed as one. */
function runner(name, passed, counts) {
  try {
    const { ok, bad } = counts();
    sum.passed += ok;
    sum.failed += bad;
    // A runner that ends badly with every test passed (a crash, a leak) has failed all the same.
    if (!passed && bad === 0) step(name, false);
  } catch {
    step(name, false);
  }
}
const readReport = (file) => JSON.parse(readFileSync(join(reports, file), 'utf8'));

checkNode();
install();
const browser = findBrowser();

const tsx = ['--import', 'tsx'];
step('lint', run(['node_modules/@biomejs/biome/bin/biome'], ['check', '--error-on-warnings', '.']));
step('types', run(['node_modules/typescript/bin/tsc'], ['--noEmit', '-p', '.']));

const unit = run(
  ['node_modules/vitest/vitest.mjs'],
  ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${join(reports, 'unit.json')}`],
);
runner('unit tests', unit, () => {
  const report = readReport('unit.json');
  return { ok: report.numPassedTests, bad: report.numFailedTests + report.numPendingTests + report.numTodoTests };
});

/** Compile a corpus and build its site; the browser tests need both. */
async function build(name, env, where) {
  const compiled = run([...tsx, 'scripts/graph.ts'], [], env);
  return step(`build of ${name}`, compiled && (await buildSite(where)) !== null);
}
const minimal = { CRUX_CONTENT: 'e2e/minimal/content', CRUX_SOURCES: 'e2e/minimal/sources', CRUX_GENERATED: '.generated-minimal' };
const built =
  (await build('the site', {}, {})) &&
  (await build('a minimal corpus', minimal, {
    generated: '.generated-minimal',
    folders: ['.next-minimal'],
    pointer: '.next-minimal-current',
  }));

// The measure for the weight of our pages.
const bare = spawnSync(process.execPath, ['../../node_modules/next/dist/bin/next', 'build'], {
  cwd: 'e2e/bare',
  stdio: ['ignore', 'ignore', 'inherit'],
});
step('build of a bare page', bare.status === 0);

/** The pages of predictions alone, over a corpus of thirty authors and three hundred questions. */
async function buildLarge() {
  const large = { CRUX_GENERATED: join(process.cwd(), '.generated-large') };
  const notes = { CRUX_CONTENT: '.generated-large-notes/content', CRUX_SOURCES: '.generated-large-notes/sources' };
  if (!run([...tsx, 'e2e/large/write-notes.ts'], []) || !run([...tsx, 'scripts/graph.ts'], [], { ...notes, ...large })) return false;
  const next = spawnSync(process.execPath, ['../../node_modules/next/dist/bin/next', 'build'], {
    cwd: 'e2e/large',
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, ...large, NODE_ENV: 'production' },
  });
  if (next.status !== 0) return false;
  const { writePolicies } = await import('./setup/write-policies.mjs');
  writePolicies('e2e/large/.next/server/app');
  return true;
}
const large = step('build of a large corpus', await buildLarge());

if (browser === null) {
  console.error(noBrowser);
  sum.failed += 1;
} else if (built && large) {
  const seen = run(['node_modules/@playwright/test/cli.js'], ['test'], {
    CHROMIUM: browser,
    PLAYWRIGHT_JSON_OUTPUT_FILE: join(reports, 'e2e.json'),
  });
  runner('browser tests', seen, () => {
    const { stats, errors } = readReport('e2e.json');
    return { ok: stats.expected, bad: stats.unexpected + stats.flaky + stats.skipped + errors.length };
  });
} else {
  step('browser tests (there is no build to test)', false);
}

rmSync(reports, { recursive: true, force: true });
process.exitCode = sum.failed === 0 ? 0 : 1;
console.log(`${sum.passed} passed, ${sum.failed} failed`);
