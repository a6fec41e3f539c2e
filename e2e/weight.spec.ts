// The JavaScript of a reading page against a bare Next page, built in the same run.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { templates } from './templates.ts';

/** Bytes, gzipped, of every script that a page's HTML names. */
function weigh(folder: string, page: string): number {
  const html = readFileSync(join(folder, 'server/app', `${page === '/' ? '/index' : page}.html`), 'utf8');
  const names = new Set([...html.matchAll(/\/_next\/(static\/[^"'\\ ]+\.js)/g)].map((match) => match[1] ?? ''));
  return [...names].reduce((sum, name) => sum + gzipSync(readFileSync(join(folder, name)), { level: 9 }).length, 0);
}

const folder = readFileSync('.next-current', 'utf8').trim();
const allowed = 12 * 1024;
const reading = templates.filter(
  (path) => path === '/' || /^\/(essays|statements|questions|debates|authors|topics|compare|recommendations|about)/.test(path),
);

for (const path of reading) {
  test(`${path} carries at most 12 kB of JavaScript more than a bare page`, () => {
    const more = weigh(folder, path) - weigh('e2e/bare/.next', '/');
    test.info().annotations.push({ type: 'more than a bare page', description: `${more} bytes` });
    expect(more).toBeLessThanOrEqual(allowed);
  });
}
