// The table of predictions of thirty authors and three hundred questions: six columns and fifty rows a page, all of it within reach.
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import type { MatrixData } from '../components/compare/matrix-data.ts';
import type { Corpus } from '../lib/types.ts';
import { watch } from './watch.ts';

test.use({ baseURL: 'http://localhost:3212' });

const corpus = JSON.parse(readFileSync('.generated-large/corpus.json', 'utf8')) as Corpus;
const { comparison } = corpus.insights;
const rowsOf = (page: Page) => page.locator('.matrix tr[data-question]');
const idsOf = (page: Page) => rowsOf(page).evaluateAll((rows) => rows.map((row) => row.getAttribute('data-question') ?? ''));
const columnsOf = (page: Page) =>
  rowsOf(page)
    .first()
    .locator('td[data-author]')
    .evaluateAll((cells) => cells.map((cell) => cell.getAttribute('data-author') ?? ''));
const saysSomething = (author: string) =>
  corpus.questions
    .filter(({ id }) => comparison[id]?.some((row) => row.author === author && row.state !== 'not-said' && row.state !== 'wrote-after'))
    .map(({ id }) => id);

test('a page has six authors, fifty questions under their topics, and little weight', async ({ page, request }) => {
  await page.goto('/predictions');
  await expect(rowsOf(page)).toHaveCount(50);
  expect(await columnsOf(page)).toHaveLength(6);
  expect(await page.locator('.matrix-group').count()).toBeGreaterThan(0);
  const html = await (await request.get('/predictions')).text();
  const size = gzipSync(html).length;
  test.info().annotations.push({ type: 'HTML, gzip', description: `${size} bytes of ${html.length}` });
  expect(size).toBeLessThan(60 * 1024);
  expect((await request.get('/predictions/rows.json')).headers()['content-encoding']).toBe('gzip');
});

test('without JavaScript links lead to every answer', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: 'http://localhost:3212' });
  const page = await context.newPage();
  const found: string[] = [];
  const seen = new Set<string>();
  const open = ['/predictions'];
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    if (seen.has(path)) continue;
    seen.add(path);
    await page.goto(path);
    found.push(
      ...(await page
        .locator('.matrix .cell-forecast')
        .evaluateAll((all) =>
          all.map((one) => `${one.closest('tr')?.getAttribute('data-question')} ${one.getAttribute('data-statement')}`),
        )),
    );
    const ways = await page
      .locator(':is(.matrix-part, .matrix-pager) a')
      .evaluateAll((all) => all.map((link) => new URL((link as HTMLAnchorElement).href).pathname));
    open.push(...ways);
  }
  await context.close();
  const expected = Object.entries(comparison).flatMap(([question, rows]) =>
    rows.flatMap(({ statement, reported }) => [...(statement === null ? [] : [statement]), ...reported].map((id) => `${question} ${id}`)),
  );
  expect(seen.size).toBe(30);
  expect(found.sort()).toEqual(expected.sort());
});

test('the rows of other pages are loaded when they are asked for, and not before', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.url().endsWith('rows.json')) asked.push(request.url());
  });
  await page.goto('/predictions');
  await page.waitForLoadState('networkidle');
  await page.getByLabel('Words as numbers').selectOption({ index: 1 });
  expect(asked).toEqual([]);
  await page.getByLabel('Sort').selectOption('disagreement');
  const data = JSON.parse(readFileSync('e2e/large/.next/server/app/predictions/rows.json.body', 'utf8')) as MatrixData;
  const expected = data.questions.toSorted((a, b) => a.places.disagreement - b.places.disagreement).map(({ id }) => id);
  await expect.poll(() => idsOf(page)).toEqual(expected.slice(0, 50));
  await page.getByRole('navigation', { name: 'Pages of questions' }).getByRole('link', { name: 'Page 3' }).click();
  await expect.poll(() => idsOf(page)).toEqual(expected.slice(100, 150));
  expect(new URL(page.url()).search).toContain('sort=disagreement');
  expect(new URL(page.url()).searchParams.get('page')).toBe('3');
  await page.reload();
  await expect.poll(() => idsOf(page)).toEqual(expected.slice(100, 150));
  expect(asked.length).toBeGreaterThan(0);
});

test('narrowed by an author of another page it shows his column and every question on which he says something', async ({ page }) => {
  const author = corpus.authors.find(({ id }) => id === 'author-029')?.id ?? '';
  await page.goto('/predictions');
  await page.getByLabel('Author', { exact: true }).selectOption(author);
  await expect.poll(async () => (await idsOf(page)).toSorted()).toEqual(saysSomething(author).toSorted());
  const columns = await columnsOf(page);
  expect(columns).toHaveLength(6);
  expect(columns).toContain(author);
  const option = page.getByLabel('Author', { exact: true }).locator(`option[value="${author}"]`);
  await expect(option).toHaveText(new RegExp(`\\(${saysSomething(author).length}\\)$`));
});

test('any six authors can stand side by side, and no more', async ({ page }) => {
  await page.goto('/predictions');
  await page.getByText('show others').click();
  const boxes = page.getByRole('group', { name: 'Or any six' }).getByRole('checkbox');
  await expect(boxes).toHaveCount(30);
  await expect(boxes.nth(20)).toBeDisabled();
  // The page stands before its script does: the first click may come too early.
  await expect(async () => {
    if (await boxes.nth(0).isChecked()) await boxes.nth(0).click();
    await expect(boxes.nth(0)).not.toBeChecked({ timeout: 2000 });
  }).toPass();
  await boxes.nth(1).uncheck();
  await boxes.nth(20).check();
  await expect.poll(() => columnsOf(page)).toHaveLength(5);
  const shared = page.url();
  const columns = await columnsOf(page);
  await page.goto('/predictions');
  await page.goto(shared);
  await expect.poll(() => columnsOf(page)).toEqual(columns);
  // The way to six others takes the choice back.
  await page.getByText('show others').click();
  await page.getByRole('navigation', { name: 'Authors by their first essay, six at a time' }).getByRole('link').nth(1).click();
  await expect(page).toHaveURL(/\/predictions\/columns\/2\/1$/);
  await expect.poll(() => columnsOf(page)).toHaveLength(6);
});

test('a further page keeps what the reader has set', async ({ page }) => {
  await page.goto('/predictions?will=out');
  await page.getByRole('navigation', { name: 'Pages of questions' }).getByRole('link', { name: 'Page 2' }).click();
  await expect(page).toHaveURL(/\/predictions\/columns\/1\/2\?will=out$/);
  await expect(page.getByLabel('Plain “will”')).toHaveValue('out');
  await expect(page.locator('.matrix-group').first()).toBeVisible();
});

test('where the rows cannot be loaded the page stands, says so, and tries again', async ({ page }) => {
  await page.route('**/rows.json', (route) => route.abort());
  await page.goto('/predictions?outcome=no');
  await expect(page.getByRole('alert').filter({ hasText: 'could not be loaded' })).toBeVisible();
  await expect(rowsOf(page)).toHaveCount(50);
  await page.unroute('**/rows.json');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect
    .poll(
      async () =>
        new Set(
          await rowsOf(page)
            .locator('.matrix-outcome')
            .evaluateAll((all) => all.map((cell) => cell.getAttribute('data-outcome') ?? '')),
        ),
    )
    .toEqual(new Set(['no']));
});

for (const width of [1280, 390]) {
  test(`at ${width} px it keeps to the policy and has no violation`, async ({ page }) => {
    const seen = await watch(page);
    await page.setViewportSize({ width, height: 844 });
    await page.goto('/predictions/columns/2/3');
    await page.getByText('show others').click();
    await page.getByText('Go to a topic').click();
    await page.waitForLoadState('networkidle');
    const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`)).toEqual([]);
    expect(seen).toEqual([]);
  });
}

test('names of forty characters do not move the page sideways', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  await page.goto('/predictions');
  await page.getByText('show others').click();
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(overflow).toBeLessThanOrEqual(0);
});
