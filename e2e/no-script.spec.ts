import { type Browser, expect, test } from '@playwright/test';
import { templates } from './templates.ts';

/** The addresses of statements that a page links to, or that it shows as cards. */
async function statementsOn(browser: Browser, path: string, javaScriptEnabled: boolean): Promise<string[]> {
  const context = await browser.newContext({ javaScriptEnabled, baseURL: 'http://localhost:3210' });
  const page = await context.newPage();
  await page.goto(path);
  await page.waitForLoadState('networkidle');
  const links = await page
    .locator('main a[href^="/statements/"]')
    .evaluateAll((all) => all.map((a) => new URL(a.getAttribute('href') ?? '', 'http://x').pathname));
  await context.close();
  return [...new Set(links)].sort();
}

for (const path of templates) {
  test(`${path} shows the same statements without JavaScript`, async ({ browser }) => {
    const without = await statementsOn(browser, path, false);
    const withScript = await statementsOn(browser, path, true);
    expect(without).toEqual(withScript);
  });
}
