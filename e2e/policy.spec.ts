import { expect, test } from '@playwright/test';
import { templates } from './templates.ts';
import { watch } from './watch.ts';

for (const path of templates) {
  test(`${path} keeps to the policy, to its host, and reports no error`, async ({ page }) => {
    const seen = await watch(page);
    await page.goto(path);
    await page.waitForLoadState('networkidle');
    const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
    expect(policy).toContain("default-src 'none'");
    expect(policy).toMatch(/script-src 'self'( 'sha256-[A-Za-z0-9+/=]+')+;/);
    expect(policy).not.toContain('unsafe');
    expect(seen).toEqual([]);
  });
}

test('clicking from page to page keeps to the policy', async ({ page }) => {
  const seen = await watch(page);
  await page.goto('/');
  for (const name of ['Essays', 'Predictions', 'Debates', 'Advice', 'Graph', 'Method']) {
    const link = page.getByRole('banner').getByRole('link', { name, exact: true });
    const address = await link.getAttribute('href');
    await link.click();
    await expect(page).toHaveURL(new RegExp(`${address}$`));
    await expect(page.locator('h1')).toBeVisible();
    await page.waitForLoadState('networkidle');
  }
  await page.goBack();
  await expect(page).toHaveURL(/\/graph/);
  expect(seen).toEqual([]);
});

test('the headers say what a page cannot', async ({ request }) => {
  const headers = (await request.get('/')).headers();
  expect(headers['content-security-policy']).toBe("frame-ancestors 'none'");
  expect(headers['x-content-type-options']).toBe('nosniff');
  expect(headers['x-powered-by']).toBeUndefined();
});

test('an unknown address answers 404 with our own page', async ({ page }) => {
  const answer = await page.goto('/statements/nobody-1900/nothing');
  expect(answer?.status()).toBe(404);
  await expect(page.locator('h1')).toBeVisible();
  expect(await page.locator('meta[http-equiv="Content-Security-Policy"]').count()).toBe(1);
});
