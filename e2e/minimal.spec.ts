// A corpus of one essay, without a debate or a question, has its site too: the engine knows nothing of the first corpus.
import { expect, test } from '@playwright/test';
import { watch } from './watch.ts';

test.use({ baseURL: 'http://localhost:3211' });

test('the essay, its statements and its relations can be read', async ({ page }) => {
  const seen = await watch(page);
  await page.goto('/');
  await expect(page.locator('h1')).toHaveText('Should the bridge be closed to lorries?');
  await page.goto('/essays/miller-2024');
  await expect(
    page
      .getByText('A ban will send the lorries past Ladykirk’s school.')
      .or(page.getByText("A ban will send the lorries past Ladykirk's school."))
      .first(),
  ).toBeVisible();
  await page.goto('/statements/miller-2024/traffic-moves');
  await expect(page.getByText('What the bridge no longer bears must go somewhere less fit.').first()).toBeVisible();
  expect(seen).toEqual([]);
});

for (const path of [
  '/predictions',
  '/predictions/scores',
  '/questions',
  '/debates',
  '/compare',
  '/recommendations',
  '/authors/miller',
  '/topics/roads',
  '/graph',
  '/search',
  '/about',
  '/data',
]) {
  test(`${path} says what there is, without error`, async ({ page }) => {
    const seen = await watch(page);
    const answer = await page.goto(path);
    expect(answer?.status()).toBe(200);
    await expect(page.locator('h1')).toBeVisible();
    await page.waitForLoadState('networkidle');
    expect(seen).toEqual([]);
  });
}

test('an earlier address of a statement forwards to the present one', async ({ page }) => {
  const seen = await watch(page);
  await page.goto('/statements/miller-2024/lorries-move');
  await expect(page).toHaveURL(/\/statements\/miller-2024\/traffic-moves$/);
  await expect(page.locator('h1')).toContainText('A ban will send the lorries');
  expect(seen).toEqual([]);
});

test('a question, a debate or a pair that is not there answers 404', async ({ request }) => {
  expect((await request.get('/compare/miller/anybody')).status()).toBe(404);
  expect((await request.get('/questions/anything')).status()).toBe(404);
  expect((await request.get('/debates/anything')).status()).toBe(404);
});

test('no page speaks of another corpus', async ({ page }) => {
  for (const path of ['/', '/about', '/search', '/data', '/predictions']) {
    await page.goto(path);
    expect(await page.locator('body').textContent()).not.toMatch(/Iran|Soleimani|Trump|Brands/);
  }
});
